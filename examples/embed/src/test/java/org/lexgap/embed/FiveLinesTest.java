package org.lexgap.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiveLinesTest {

  @Test
  void five_lines_turn_a_workbook_into_a_report(@TempDir Path folder) throws IOException {
    Path report = folder.resolve("velmora.html");
    FiveLines.main(new String[] {"../workbooks/velmora.xlsx", report.toString()});
    assertThat(Files.readString(report))
        .startsWith("<!doctype html>")
        .contains("Velmora", "TIP-CHILD-NO-MEANS", "TIP-DEF-CHILD");
  }
}
