package org.lexgap.importers.marking;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Thrown when no marked copy of a file can be made. Its message says why and what to do. */
public final class NotMarkableException extends IOException {

  private static final long serialVersionUID = 1L;

  NotMarkableException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
