package org.lexgap.importers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses to deliver more than a number of bytes. */
final class LimitedInputStream extends FilterInputStream {

  private long left;

  LimitedInputStream(InputStream in, long limit) {
    super(in);
    this.left = limit;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  /** How many more bytes may come; below zero once the limit was reached. */
  long left() {
    return left;
  }

  private void count(int read) throws LimitReached {
    left -= read;
    if (left < 0) {
      throw new LimitReached();
    }
  }

  /** The limit was reached. */
  static final class LimitReached extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
