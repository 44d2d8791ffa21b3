import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.read.ReadOptions;
import org.dateline.report.read.ReportReader;

/**
 * Makes a packed web archive of made-up news pages and reads it on one thread: {@code Warc FILE
 * PAGES}. A page has 60 kB: scripts, menus, a story of 4 kB, comments, links to other stories.
 */
class Warc {
  private static final String[] WORDS =
      ("the of and to in that said for on was with at by from army town police government minister river"
              + " port bridge border talks leader people week after before two hundred killed wounded bombed"
              + " shelled agreed signed rejected protest strike court judge arrested convoy aid water food"
              + " hospital school village region north south east west troops rebels ceasefire election vote"
              + " party parliament president former senior official spokesman statement report late early")
          .split(" ");

  private final Random random = new Random(11);
  private long reports;
  private long peak;

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    int pages = Integer.parseInt(arguments[1]);
    Warc bench = new Warc();
    long bytes = bench.write(file, pages);
    ReportReader reader = ReportReader.load(Knowledge.shipped());
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long busy = threads.getCurrentThreadCpuTime();
    long begin = System.nanoTime();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      reader.read(in, "pages.warc.gz", ReadOptions.NONE, r -> bench.count(), System.err::println);
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    double worked = (threads.getCurrentThreadCpuTime() - busy) / 1e9;
    System.out.printf(
        "%d reports of %d pages, %d MB unpacked: %.1f s, %.0f pages/s; %.0f pages a second of processor;"
            + " %d MB live at most%n",
        bench.reports,
        pages,
        bytes / 1_000_000,
        seconds,
        pages / seconds,
        pages / worked,
        bench.peak / 1_000_000);
  }

  /** Every thousand reports, how much memory is in use after a collection. */
  private void count() {
    reports++;
    if (reports % 1000 == 0) {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      peak = Math.max(peak, runtime.totalMemory() - runtime.freeMemory());
    }
  }

  /** Each record packed by itself, as Common Crawl does; returns the bytes unpacked. */
  private long write(Path file, int pages) throws IOException {
    long bytes = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < pages; i++) {
        byte[] record = record(i);
        bytes += record.length;
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
          gzip.write(record);
        }
        packed.writeTo(out);
      }
    }
    return bytes;
  }

  private byte[] record(int i) {
    byte[] page = page(i).getBytes(StandardCharsets.UTF_8);
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://herald.example/news/" + i
            + "\r\nWARC-Date: 2015-11-23T14:11:00Z\r\nWARC-Record-ID: <urn:uuid:"
            + new java.util.UUID(7, i) + ">\r\nContent-Type: application/http; msgtype=response"
            + "\r\nContent-Length: " + (http.length() + page.length) + "\r\n\r\n" + http;
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    record.writeBytes(page);
    record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return record.toByteArray();
  }

  private String page(int i) {
    StringBuilder html = new StringBuilder(64_000);
    String title = words(9);
    html.append("<!DOCTYPE html><html lang=en><head><title>").append(title).append(" | Herald</title>")
        .append("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"")
        .append(title).append("\",\"datePublished\":\"2015-11-23T14:11:00+02:00\"}</script>");
    for (int k = 0; k < 20; k++) {
      html.append("<script>var x").append(k).append("={").append("\"a\":[1,2,3],".repeat(80)).append("};</script>");
    }
    html.append("</head><body><nav><ul>");
    for (int k = 0; k < 120; k++) {
      html.append("<li class=item><a href='/s/").append(k).append("'>").append(words(2)).append("</a></li>");
    }
    html.append("</ul></nav><article><h1>").append(title).append("</h1><div class=story-body>");
    for (int k = 0; k < 14; k++) {
      html.append("<p>").append(words(45)).append(".</p>");
    }
    html.append("</div></article><div class=comments>");
    for (int k = 0; k < 30; k++) {
      html.append("<div class=comment><p>").append(words(25)).append("</p></div>");
    }
    html.append("</div><aside>");
    for (int k = 0; k < 60; k++) {
      html.append("<div class='teaser card card-").append(k).append("'><a href='/t/").append(k)
          .append("'><h3>").append(words(8)).append("</h3><p>").append(words(15)).append("</p></a></div>");
    }
    return html.append("</aside><footer><p>Herald</p></footer></body></html>").toString();
  }

  private String words(int number) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < number; i++) {
      words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    words.setCharAt(0, Character.toUpperCase(words.charAt(0)));
    return words.toString();
  }
}
