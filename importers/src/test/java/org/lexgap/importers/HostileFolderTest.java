package org.lexgap.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Problem;

/**
 * Every file of the folder ends in a summary or in clear problems. The build runs this class in a
 * Java machine with 512 MB, so that a file that needs more fails.
 */
class HostileFolderTest {

  @TempDir Path folder;

  /**
   * The codes expected, each once, in order of their names; a summary if the first word says so.
   */
  private static final Map<String, String> EXPECTED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("empty_file", "none empty-file"),
              Map.entry("pdf_renamed_to_xlsx", "none unknown-format"),
              Map.entry("picture_renamed_to_ods", "none unknown-format"),
              Map.entry("web_page_saved_as_xls", "none unknown-format"),
              Map.entry("random_bytes", "none unknown-format"),
              Map.entry("word_document_renamed_to_xlsx", "none damaged-workbook"),
              Map.entry("csv_of_zero_bytes", "none unknown-format"),
              Map.entry("truncated_xlsx", "none damaged-workbook"),
              Map.entry("truncated_ods", "none damaged-workbook"),
              Map.entry("truncated_xls", "none damaged-workbook"),
              Map.entry("encrypted_xlsx", "none encrypted"),
              Map.entry("encrypted_xls", "none encrypted"),
              Map.entry("encrypted_ods", "none encrypted"),
              Map.entry("xlsx_with_a_missing_sheet_part", "none damaged-workbook"),
              Map.entry("json_that_breaks_off", "none damaged-tree"),
              Map.entry("zip_bomb_xlsx", "none expands-too-much"),
              Map.entry("zip_bomb_ods", "none expands-too-much"),
              Map.entry("zip_bomb_beside_the_content_of_an_ods", "none expands-too-much"),
              Map.entry("xlsx_with_two_hundred_large_sheets", "none no-answers-sheet"),
              Map.entry("xml_entity_expansion", "none forbidden-xml"),
              Map.entry("xml_external_entity", "none forbidden-xml"),
              Map.entry("xml_external_entity_in_ods", "none forbidden-xml"),
              Map.entry("yaml_alias_bomb", "none yaml-alias"),
              Map.entry("json_nested_deeply", "none too-deep"),
              Map.entry("yaml_nested_deeply", "none too-deep"),
              Map.entry(
                  "ods_row_repeated_a_million_times",
                  "read repeated too-many-problems too-many-rows"),
              Map.entry(
                  "ods_cell_repeated_through_all_columns",
                  "none cell-without-heading no-answers too-many-columns unknown-field"),
              Map.entry(
                  "merged_cells_over_the_whole_sheet",
                  "read bad-confidence cell-without-heading duplicate-column merged-cells"),
              Map.entry("csv_of_100_megabytes", "none file-too-large"),
              Map.entry(
                  "csv_just_below_the_limit",
                  "none too-many-problems too-many-rows value-not-allowed"),
              Map.entry("csv_of_one_endless_line", "none broken-quotes no-answers"),
              Map.entry("csv_of_one_endless_cell", "none broken-quotes no-answers"),
              Map.entry(
                  "csv_of_quotation_marks", "none broken-quotes no-answers too-many-broken-lines"),
              Map.entry(
                  "csv_with_long_lists_of_misspelt_values", "none no-answers value-not-allowed"),
              Map.entry(
                  "xlsx_with_a_million_rows", "read missing-field too-many-problems too-many-rows"),
              Map.entry(
                  "xlsx_with_all_16384_columns", "read cell-without-heading too-many-columns"),
              Map.entry(
                  "xlsx_with_a_million_wrong_cells",
                  "read cell-without-heading too-many-problems too-much-content unknown-field"),
              Map.entry("yaml_larger_than_the_limit", "none file-too-large"),
              Map.entry("json_with_a_text_of_many_megabytes", "none text-too-long"),
              Map.entry(
                  "json_with_a_hundred_thousand_unknown_keys",
                  "none too-many-problems unknown-key"),
              Map.entry("xlsm_with_a_macro_and_an_external_link", "read formula-without-result"),
              Map.entry("csv_with_formulas", "read value-not-allowed"),
              Map.entry(
                  "ods_with_a_formula_that_was_never_calculated", "read formula-without-result"),
              Map.entry("csv_in_windows_1252", "read other-encoding"),
              Map.entry("csv_in_utf16_with_semicolons", "read"),
              Map.entry("csv_renamed_to_xlsx", "read"),
              Map.entry("tsv_with_comment_columns_and_blank_rows", "read"),
              Map.entry(
                  "xlsx_with_merged_and_hidden_cells",
                  "read hidden-columns hidden-rows merged-cells"),
              Map.entry("xlsx_with_two_rows_of_headings_and_a_title", "read"),
              Map.entry("wide_sheet_that_does_not_say_what_is_across", "none unclear-columns"),
              Map.entry("workbook_of_several_jurisdictions", "none several-jurisdictions"),
              Map.entry(
                  "answers_that_only_point_elsewhere",
                  "read answer-elsewhere left-unknown may-not-apply")));

  static List<String> files() {
    return List.copyOf(EXPECTED.keySet());
  }

  @Test
  void the_folder_holds_at_least_forty_files_and_each_has_an_expectation() {
    List<String> made =
        Arrays.stream(HostileFolder.class.getDeclaredMethods())
            .filter(method -> method.getReturnType() == Path.class)
            .filter(method -> method.getParameterCount() == 0)
            .map(Method::getName)
            .toList();
    assertThat(made).hasSizeGreaterThanOrEqualTo(40).containsExactlyInAnyOrderElementsOf(files());
  }

  @ParameterizedTest
  @MethodSource("files")
  void each_file_ends_in_a_summary_or_in_the_problems_expected(String name)
      throws IOException, ReflectiveOperationException {
    Path file = make(name);
    ImportResult result = SummaryImporters.with(TestVocabulary.small()).read(file);
    assertThat(outcome(result)).isEqualTo(EXPECTED.get(name));
    assertThat(result.problems())
        .allSatisfy(
            problem ->
                assertThat(problem.expected() + problem.remedy())
                    .doesNotContain("Exception")
                    .doesNotContain("the secret"));
    assertThat(result.problems()).hasSizeLessThanOrEqualTo(Limits.PROBLEMS + 1);
  }

  private Path make(String name) throws ReflectiveOperationException {
    try {
      Method method = HostileFolder.class.getDeclaredMethod(name);
      return (Path) method.invoke(new HostileFolder(folder));
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static String outcome(ImportResult result) {
    StringBuilder words = new StringBuilder(result.readable().isPresent() ? "read" : "none");
    result.problems().stream()
        .map(Problem::code)
        .distinct()
        .sorted()
        .forEach(code -> words.append(' ').append(code));
    return words.toString();
  }
}
