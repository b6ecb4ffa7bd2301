package org.lexgap.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.lexgap.core.summary.Place;

class LimitedInputStreamTest {

  private static InputStream limited(int size, int limit) {
    return new LimitedInputStream(new ByteArrayInputStream(new byte[size]), limit);
  }

  @Test
  void as_many_bytes_as_the_limit_are_delivered() throws IOException {
    assertThat(limited(10, 10).readAllBytes()).hasSize(10);
  }

  @Test
  void one_byte_more_than_the_limit_is_refused() {
    assertThatThrownBy(() -> limited(11, 10).readAllBytes())
        .isInstanceOf(LimitedInputStream.LimitReached.class);
    assertThatThrownBy(() -> limited(1, 0).read())
        .isInstanceOf(LimitedInputStream.LimitReached.class);
  }

  @Test
  void a_workbook_that_reaches_the_limit_expands_too_much() {
    Unreadable failure =
        WorkbookFailure.of(
            new IllegalStateException(new LimitedInputStream.LimitReached()),
            new Place.Whole("x.xlsx"));
    assertThat(failure.problem().code()).isEqualTo(ProblemCode.EXPANDS_TOO_MUCH.key());
  }
}
