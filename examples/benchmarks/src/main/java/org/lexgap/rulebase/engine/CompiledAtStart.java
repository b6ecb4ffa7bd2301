package org.lexgap.rulebase.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.lexgap.core.Rulebase;

/**
 * The rulebase as it would be without the work of the build: the same catalogue and the same DRL,
 * compiled when the program starts. It stands in this package to see how a rulebase is put
 * together.
 */
public final class CompiledAtStart {

  private static final String RULES = "lexgap/rules";

  private CompiledAtStart() {}

  /**
   * Compiles the checked-in rules and makes a rulebase of them.
   *
   * @return a new rulebase
   * @throws IllegalStateException if the rules do not compile
   */
  public static Rulebase rulebase() {
    return RulebaseLoader.standard(() -> models(compile()));
  }

  private static InternalKieModule compile() {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    addRules(files);
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    return (InternalKieModule) builder.getKieModule();
  }

  private static void addRules(KieFileSystem files) {
    try {
      URI jar = RulebaseLoader.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      try (FileSystem zip = FileSystems.newFileSystem(Path.of(jar), Map.of());
          Stream<Path> paths = Files.walk(zip.getPath(RULES))) {
        for (Path path : paths.filter(it -> it.toString().endsWith(".drl")).toList()) {
          files.write("src/main/resources/" + path, Files.readString(path));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The rules cannot be read.", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The rulebase does not stand in a jar.", e);
    }
  }

  private static List<Model> models(InternalKieModule compiled) {
    String list =
        "META-INF/kie/%s/%s/drools-model"
            .formatted(
                compiled.getReleaseId().getGroupId(), compiled.getReleaseId().getArtifactId());
    ClassLoader loader = new CompiledClasses(compiled);
    return new String(compiled.getBytes(list), StandardCharsets.UTF_8)
        .lines()
        // Above the names stands the version of the format.
        .filter(line -> !line.contains(":"))
        .map(name -> model(loader, name))
        .toList();
  }

  private static Model model(ClassLoader loader, String name) {
    try {
      return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The compiled rules (%s) do not load.".formatted(name), e);
    }
  }

  /** Loads what the compiler left in memory. */
  private static final class CompiledClasses extends ClassLoader {

    private final InternalKieModule compiled;

    CompiledClasses(InternalKieModule compiled) {
      super(CompiledAtStart.class.getClassLoader());
      this.compiled = compiled;
    }

    /** The product's own compiled rules have the same packages: those just compiled come first. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null) {
          return loaded;
        }
        byte[] bytes = compiled.getBytes(name.replace('.', '/') + ".class");
        return bytes == null
            ? super.loadClass(name, resolve)
            : defineClass(name, bytes, 0, bytes.length);
      }
    }
  }
}
