package org.lexgap.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lexgap.importers.AcceptedFile;
import org.lexgap.importers.SummaryImporters;
import org.lexgap.importers.SummaryWriter;
import org.lexgap.importers.marking.MarkedCopy;
import org.lexgap.importers.marking.NotMarkableException;
import org.lexgap.importers.template.SummaryTemplate;
import org.lexgap.importers.template.TemplateFormat;
import org.lexgap.reports.Brief;
import org.lexgap.reports.BriefFormat;
import org.lexgap.reports.BriefRequest;
import org.lexgap.reports.CatalogueWords;
import org.lexgap.reports.CsvOut;
import org.lexgap.reports.Explanation;
import org.lexgap.reports.GapReport;
import org.lexgap.reports.JsonOut;
import org.lexgap.reports.MarkdownText;
import org.lexgap.reports.ReportFormat;
import org.lexgap.reports.ReportLanguages;
import org.lexgap.reports.ReportRequest;
import org.lexgap.reports.UnwritableReportException;
import org.lexgap.rulebase.Rulebases;
import org.lexgap.rulebase.catalogue.CatalogueException;
import org.lexgap.rulebase.catalogue.Mistake;
import org.lexgap.rulebase.packs.PackFolder;
import org.lexgap.rulebase.packs.PackReview;

/**
 * The arrows between the modules and the fences around the libraries, as docs/rules.md draws them.
 */
class ArchitectureTest {

  private static final String CORE = "org.lexgap.core..";
  private static final String RULEBASE = "org.lexgap.rulebase..";
  private static final String IMPORTERS = "org.lexgap.importers..";
  private static final String REPORTS = "org.lexgap.reports..";
  private static final String CLI = "org.lexgap.cli..";

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(new WrittenByHand())
          .importPackages("org.lexgap");

  /** Leaves out what the build generates from the rules. */
  private static final class WrittenByHand implements ImportOption {

    private static final Pattern GENERATED =
        Pattern.compile(".*/org/lexgap/rulebase/(elements|reasoning)/.*");

    @Override
    public boolean includes(Location location) {
      return !location.matches(GENERATED);
    }
  }

  @Test
  void every_module_is_looked_at() {
    assertThat(PRODUCT.stream().map(ArchitectureTest::module).collect(Collectors.toSet()))
        .contains("core", "rulebase", "importers", "reports", "cli");
    assertThat(PRODUCT.containPackage("org.lexgap.reports.pdf")).isTrue();
  }

  private static String module(JavaClass type) {
    return type.getPackageName().split("\\.")[2];
  }

  @Test
  void the_model_rests_on_the_jdk_and_jspecify_alone() {
    classes()
        .that()
        .resideInAPackage(CORE)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", CORE)
        .check(PRODUCT);
  }

  @Test
  void importers_rulebase_and_reports_do_not_know_each_other() {
    noClasses()
        .that()
        .resideInAPackage(IMPORTERS)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(RULEBASE, REPORTS, CLI)
        .check(PRODUCT);
    noClasses()
        .that()
        .resideInAPackage(RULEBASE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(IMPORTERS, REPORTS, CLI)
        .check(PRODUCT);
    noClasses()
        .that()
        .resideInAPackage(REPORTS)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(IMPORTERS, RULEBASE, CLI)
        .check(PRODUCT);
  }

  @Test
  void libraries_stay_behind_their_fences() {
    noClasses()
        .that(not(resideInAPackage(RULEBASE)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.drools..", "org.kie..")
        .check(PRODUCT);
    noClasses()
        .that(not(resideInAnyPackage(IMPORTERS, REPORTS)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..")
        .check(PRODUCT);
    noClasses()
        .that(not(resideInAPackage("org.lexgap.reports.pdf..")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.fop..",
            "org.apache.xmlgraphics..",
            "org.apache.batik..",
            "org.apache.pdfbox..",
            "org.apache.fontbox..")
        .check(PRODUCT);
    noClasses()
        .that(not(resideInAPackage(CLI)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..")
        .check(PRODUCT);
  }

  /** Whoever decides, reads or writes is a library: the command line calls and prints. */
  @Test
  void the_command_line_sees_the_model_and_the_entry_types_only() {
    Set<String> entries =
        Set.of(
            AcceptedFile.class.getName(),
            SummaryWriter.class.getName(),
            MarkedCopy.class.getName(),
            NotMarkableException.class.getName(),
            Rulebases.class.getName(),
            SummaryImporters.class.getName(),
            SummaryTemplate.class.getName(),
            TemplateFormat.class.getName(),
            CatalogueWords.class.getName(),
            CsvOut.class.getName(),
            Explanation.class.getName(),
            JsonOut.class.getName(),
            MarkdownText.class.getName(),
            Brief.class.getName(),
            BriefFormat.class.getName(),
            BriefRequest.class.getName(),
            GapReport.class.getName(),
            ReportFormat.class.getName(),
            ReportLanguages.class.getName(),
            ReportRequest.class.getName(),
            UnwritableReportException.class.getName(),
            CatalogueException.class.getName(),
            Mistake.class.getName(),
            PackFolder.class.getName(),
            PackReview.class.getName());
    Set<String> seen = new TreeSet<>();
    PRODUCT.stream()
        .filter(resideInAPackage(CLI))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .filter(resideInAnyPackage(RULEBASE, IMPORTERS, REPORTS))
        .filter(not(resideInAPackage("org.lexgap.reports.model..")))
        .filter(not(resideInAPackage("org.lexgap.reports.matrix..")))
        .filter(not(resideInAPackage("org.lexgap.reports.progress..")))
        .filter(not(resideInAPackage("org.lexgap.reports.earlier..")))
        .filter(not(resideInAPackage("org.lexgap.importers.merging..")))
        .filter(
            not(
                resideInAnyPackage(
                    "org.lexgap.rulebase.reference..", "org.lexgap.rulebase.cases..")))
        .map(JavaClass::getName)
        .forEach(seen::add);
    assertThat(seen).isNotEmpty().isSubsetOf(entries);
  }

  /** Both put an apostrophe before what a spreadsheet program would run. */
  @Test
  void tables_of_text_are_written_where_formulas_are_neutralised() {
    noClasses()
        .that(not(name(CsvOut.class.getName())))
        .and(not(name("org.lexgap.importers.CsvSummaryWriter")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("de.siegmar.fastcsv.writer..")
        .check(PRODUCT);
  }

  @Test
  void no_packages_depend_on_each_other_in_a_circle() {
    slices().matching("org.lexgap.(**)").should().beFreeOfCycles().check(PRODUCT);
  }

  @Test
  void no_package_stands_in_two_modules() {
    var placesOf =
        PRODUCT.stream()
            .collect(
                Collectors.groupingBy(
                    JavaClass::getPackageName,
                    Collectors.mapping(ArchitectureTest::place, Collectors.toSet())));
    assertThat(placesOf).allSatisfy((name, places) -> assertThat(places).as(name).hasSize(1));
  }

  private static String place(JavaClass type) {
    String uri = type.getSource().orElseThrow().getUri().toString();
    return uri.substring(0, uri.indexOf("org/lexgap/", uri.lastIndexOf('!') + 1));
  }

  @Test
  void no_class_hides_behind_a_name_that_says_nothing() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)(\\$.*)?")
        .check(PRODUCT);
    noClasses()
        .should()
        .resideInAnyPackage("..util..", "..helper..", "..manager..", "..common..")
        .check(PRODUCT);
  }

  @Test
  void every_package_says_what_it_is_for_and_is_null_marked() {
    Set<String> marked =
        PRODUCT.stream()
            .filter(type -> type.getSimpleName().equals("package-info"))
            .filter(type -> type.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
            .map(JavaClass::getPackageName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(marked)
        .containsExactlyElementsOf(
            PRODUCT.stream()
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new)));
  }
}
