package org.lexgap.rulebase.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.rulebase.catalogue.CatalogueException;
import org.lexgap.rulebase.catalogue.Mistake;
import org.lexgap.rulebase.catalogue.YamlFile;

/** Reads the case files, which stand by set and id. */
public final class CaseFiles {

  private static final String FOLDER = "lexgap/cases/";
  private static final String COMBINATION = "combination/combination.yaml";

  private final Vocabulary vocabulary;

  /** What was read of the files that concern many elements. */
  private final Map<String, List<RuleCase>> shared = new ConcurrentHashMap<>();

  /**
   * A reader.
   *
   * @param vocabulary all fields
   */
  public CaseFiles(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The cases of one element or check that ship with the product.
   *
   * @param set the id of its set; {@code consistency} for a check
   * @param id the id
   * @return its own cases, then those on how the results of its laws combine; empty if there are
   *     none
   */
  public List<RuleCase> of(String set, String id) {
    List<RuleCase> combined = shared.computeIfAbsent(FOLDER + COMBINATION, this::shipped);
    return Stream.concat(shipped(resource(set, id)).stream(), combined.stream())
        .filter(ruleCase -> ruleCase.id().equals(id))
        .toList();
  }

  /**
   * Where the cases of an element or check stand.
   *
   * @param set the id of its set; {@code consistency} for a check
   * @param id the id
   * @return the path of a resource, which need not exist
   */
  public static String resource(String set, String id) {
    return FOLDER + set + "/" + id + ".yaml";
  }

  private List<RuleCase> shipped(String name) {
    try (InputStream in = CaseFiles.class.getResourceAsStream("/" + name)) {
      return in == null ? List.of() : read(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("The case file (%s) cannot be read.".formatted(name), e);
    }
  }

  /**
   * Every case below a folder.
   *
   * @param folder the folder
   * @return the cases by file and in the order of the file
   */
  public List<RuleCase> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(path -> path.toString().endsWith(".yaml"))
          .sorted()
          .flatMap(path -> read(path).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<RuleCase> read(Path path) {
    try {
      return read(String.valueOf(path.getFileName()), Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<RuleCase> read(String name, byte[] content) {
    List<Mistake> mistakes = new ArrayList<>();
    List<RuleCase> cases = read(new YamlFile(name, content), mistakes);
    if (!mistakes.isEmpty()) {
      throw new CatalogueException(Mistake.sorted(mistakes));
    }
    return cases;
  }

  /**
   * The cases of one file.
   *
   * @param file the file
   * @param mistakes where every mistake is added
   * @return the cases that could be read
   */
  public List<RuleCase> read(YamlFile file, List<Mistake> mistakes) {
    return file.root(mistakes)
        .map(root -> new CaseReader(vocabulary).read(file.name(), root, mistakes))
        .orElse(List.of());
  }
}
