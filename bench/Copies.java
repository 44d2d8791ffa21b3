import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.dedupe.Origin;
import org.dateline.dedupe.Origins;
import org.dateline.dedupe.Sketch;
import org.dateline.report.Layout;
import org.dateline.report.Layout.Block;
import org.dateline.report.Layout.Kind;
import org.dateline.report.Report;

/**
 * Finds copies among made-up reports of 400 words: {@code Copies REPORTS}. A third of them are wire
 * stories, printed by two papers each, which cut a quarter.
 */
class Copies {
  private final Random random = new Random(13);

  public static void main(String[] arguments) {
    int reports = Integer.parseInt(arguments[0]);
    long begin = System.nanoTime();
    List<Sketch> sketches = new Copies().sketches(reports);
    long sketched = System.nanoTime();
    List<Origin> origins = Origins.of(sketches);
    long done = System.nanoTime();
    System.out.printf(
        "%d reports, %d origins: made and sketched in %.1f s, grouped in %.1f s, %.0f microseconds a report%n",
        reports,
        origins.size(),
        (sketched - begin) / 1e9,
        (done - sketched) / 1e9,
        (done - sketched) / 1e3 / reports);
  }

  private List<Sketch> sketches(int reports) {
    List<Sketch> sketches = new ArrayList<>(reports);
    while (sketches.size() < reports) {
      String story = words(400);
      int day = sketches.size() / 1000;
      for (String copy : List.of(story, story.substring(story.length() / 4), story.substring(0, story.length() * 3 / 4))) {
        if (sketches.size() < reports) {
          sketches.add(sketch("r" + sketches.size(), copy, day));
        }
      }
    }
    return sketches;
  }

  private static Sketch sketch(String id, String text, int day) {
    Layout layout = new Layout(List.of(new Block(Kind.BODY, 0, text.length())));
    Report report = new Report(id, null, null, null, null, "en", text, layout);
    return Sketch.of(report, Instant.ofEpochSecond(86_400L * day));
  }

  private String words(int number) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < number; i++) {
      words.append('w').append((int) Math.pow(20_000, random.nextDouble())).append(' ');
    }
    return words.toString();
  }
}
