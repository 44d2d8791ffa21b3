package org.dateline.app.serve;

/**
 * A request that is refused: what the client gets as {@code application/problem+json} (RFC 9457).
 */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;

  /**
   * @param status HTTP status, 400 to 599
   * @param title the kind of problem in a few words
   * @param detail what was wrong with this request and what would be right, for a person to read
   */
  public Problem(int status, String title, String detail) {
    super(detail);
    this.status = status;
    this.title = title;
  }

  static Problem badRequest(String detail) {
    return new Problem(400, "Bad request", detail);
  }

  static Problem notFound(String detail) {
    return new Problem(404, "Not found", detail);
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }
}
