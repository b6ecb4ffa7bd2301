package org.lexgap.importers;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.StatuteSummary;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes a summary as YAML of the same shape as JSON. */
final class YamlSummaryWriter implements SummaryWriter {

  private static final int NO_FOLDING = Integer.MAX_VALUE;

  @Override
  public void write(StatuteSummary summary, OutputStream out) throws IOException {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setWidth(NO_FOLDING)
            .setSplitLines(false)
            // Equal lists would become aliases, which are not read.
            .setDereferenceAliases(true)
            .setBestLineBreak("\n")
            .build();
    List<Map<String, Object>> answers =
        summary.answers().stream().map(YamlSummaryWriter::entry).toList();
    String yaml = new Dump(settings).dumpToString(Map.of("answers", answers));
    out.write(yaml.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static Map<String, Object> entry(Answer answer) {
    Map<String, Object> entry = new LinkedHashMap<>();
    for (Column column : Column.values()) {
      String text = AnswerLine.text(answer, column);
      if (column == Column.ANSWER) {
        entry.put(column.caption(), value(answer.value()));
      } else if (!text.isEmpty()) {
        entry.put(column.caption(), text);
      }
    }
    return entry;
  }

  private static Object value(AnswerValue value) {
    if (value instanceof AnswerValue.Items items) {
      return items.values();
    }
    return value instanceof AnswerValue.Amount amount && amount.word() == null
        ? new BigDecimal(amount.toString())
        : value.toString();
  }
}
