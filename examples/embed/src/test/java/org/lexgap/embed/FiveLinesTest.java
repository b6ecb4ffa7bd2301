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
    String page = Files.readString(report);
    assertThat(page.substring(0, 15)).isEqualToIgnoringCase("<!doctype html>");
    assertThat(page.lines())
        .anyMatch(line -> line.contains("<title>") && line.contains("Velmora"))
        .anyMatch(line -> line.contains("TIP-CHILD-NO-MEANS"));
  }
}
