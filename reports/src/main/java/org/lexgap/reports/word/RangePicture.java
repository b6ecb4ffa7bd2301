package org.lexgap.reports.word;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws the bar of a range, point by point: no font and no drawing surface of the machine takes
 * part, so that it is the same everywhere. What it says stands beside it as text.
 */
final class RangePicture {

  /**
   * The size on paper in points of a screen, 96 to the inch; the picture has three times as many.
   */
  static final int WIDTH = 160;

  static final int HEIGHT = 14;

  private static final int SCALE = 3;
  private static final int TRACK = 0xEEF0F3;
  private static final int LINE = 0x7B838D;
  private static final int SOLID = 0x1268B3;
  private static final int TICK = 0x16191D;
  private static final int STRIPE = 8;

  private final BufferedImage image =
      new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
  private final int low;
  private final int high;

  private RangePicture(Inline.RangeBar bar) {
    int n = Math.max(1, bar.of());
    int room = image.getWidth() - 2;
    this.low = 1 + (int) Math.round((double) room * bar.low() / n);
    this.high = 1 + (int) Math.round((double) room * bar.high() / n);
  }

  static byte[] png(Inline.RangeBar bar, boolean mirrored) {
    RangePicture picture = new RangePicture(bar);
    BufferedImage image = picture.image;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int from = mirrored ? image.getWidth() - 1 - x : x;
        image.setRGB(x, y, picture.colour(from, y));
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    // The default stream would keep a copy in a file.
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  private int colour(int x, int y) {
    if (isTick(x, low) || isTick(x, high)) {
      return TICK;
    }
    boolean edge = y < SCALE || y >= image.getHeight() - SCALE;
    if (edge || x < SCALE || x >= image.getWidth() - SCALE) {
      return LINE;
    }
    if (x < low) {
      return SOLID;
    }
    return x < high && (x + y) % STRIPE < STRIPE / 2 ? SOLID : TRACK;
  }

  private static boolean isTick(int x, int at) {
    return Math.abs(x - at) <= 1;
  }
}
