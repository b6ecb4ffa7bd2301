package org.lexgap.reports.browser;

/**
 * The size of a window in CSS pixels.
 *
 * @param width its width
 * @param height its height
 */
public record Screen(int width, int height) {

  /** A laptop. */
  public static final Screen DESKTOP = new Screen(1280, 900);

  /** A small phone. */
  public static final Screen PHONE = new Screen(360, 740);

  /** What a window of 1280 pixels shows at a zoom of 400 %. */
  public static final Screen ZOOMED = new Screen(320, 256);

  /** The smallest projector that is still in use. */
  public static final Screen PROJECTOR = new Screen(1024, 768);
}
