package org.dateline.dedupe;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dateline.report.Layout.Block;
import org.dateline.report.Layout.Kind;
import org.dateline.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * What telling copies apart needs of one report: of the runs of {@value #RUN} words in its story
 * those {@value #MOST} whose hashes are lowest. Of any two reports the same runs are kept or left
 * out, so that the share of what they have in common can be told from so few (A. Broder, "On the
 * resemblance and containment of documents", 1997). Letter case, punctuation, paragraphs, headline,
 * byline and dateline play no part. Plain values that can be stored or sent to another machine.
 * Immutable.
 */
public final class Sketch implements Serializable {
  /** Earliest published first, undated last; then by report. */
  public static final Comparator<Sketch> ORDER =
      Comparator.comparing(
              Sketch::published, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
          .thenComparing(Sketch::reportId);

  private static final long serialVersionUID = 1;
  private static final int RUN = 5;
  private static final int MOST = 160;
  private static final int KEYS = 16;

  /** With fewer runs in common, or to compare, likeness is chance. */
  private static final int FEWEST = 6;

  /**
   * A copy has at least this share of the shorter story's runs. Stories of one affair that repeat a
   * paragraph or two of background stay below.
   */
  private static final double SHARE = 0.5;

  private final String reportId;
  private final @Nullable Instant published;
  private final @Nullable String agency;
  private final long[] lowest;

  /** Up to which hash all runs are kept. */
  private final long limit;

  private Sketch(
      String reportId,
      @Nullable Instant published,
      @Nullable String agency,
      long[] lowest,
      long limit) {
    this.reportId = reportId;
    this.published = published;
    this.agency = agency;
    this.lowest = lowest;
    this.limit = limit;
  }

  /**
   * The sketch of a report.
   *
   * @param published when, in UTC, null where unknown
   */
  public static Sketch of(Report report, @Nullable Instant published) {
    String agency = report.dateline() == null ? null : report.dateline().agency();
    long[] runs = runs(report);
    long[] lowest = Arrays.copyOf(runs, Math.min(runs.length, MOST));
    long limit = runs.length > MOST ? lowest[MOST - 1] : Long.MAX_VALUE;
    return new Sketch(report.id(), published, agency, lowest, limit);
  }

  /** A sketch made again of the values of another. */
  public static Sketch of(
      String reportId,
      @Nullable Instant published,
      @Nullable String agency,
      long[] runs,
      long limit) {
    return new Sketch(reportId, published, agency, runs.clone(), limit);
  }

  /** The hashes of the story's runs of words, ascending, each once. */
  private static long[] runs(Report report) {
    List<String> words = new ArrayList<>();
    for (Block block : story(report)) {
      addWords(report.text(), block, words);
    }
    int runs = Math.max(words.isEmpty() ? 0 : 1, words.size() - RUN + 1);
    long[] hashes = new long[runs];
    for (int i = 0; i < runs; i++) {
      String run = String.join(" ", words.subList(i, Math.min(words.size(), i + RUN)));
      hashes[i] = Hash.of(run) >>> 1;
    }
    return Arrays.stream(hashes).sorted().distinct().toArray();
  }

  /** Runs of letters and digits in lower case; an ideograph is a word by itself. */
  private static void addWords(String text, Block block, List<String> words) {
    StringBuilder word = new StringBuilder();
    for (int i = block.begin(); i <= block.end(); i++) {
      char c = i < block.end() ? text.charAt(i) : ' ';
      boolean ideograph = Character.isIdeographic(c);
      if (!word.isEmpty() && (ideograph || !Character.isLetterOrDigit(c))) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (ideograph) {
        words.add(String.valueOf(c));
      } else if (Character.isLetterOrDigit(c)) {
        word.append(Character.toLowerCase(c));
      }
    }
  }

  /** The paragraphs; of a report that has none, all that can tell events. */
  private static List<Block> story(Report report) {
    List<Block> blocks = report.layout().blocks();
    List<Block> story = blocks.stream().filter(b -> b.kind().coded() && !isHead(b)).toList();
    return story.isEmpty() ? blocks.stream().filter(b -> b.kind().coded()).toList() : story;
  }

  private static boolean isHead(Block block) {
    return block.kind() == Kind.HEADLINE || block.kind() == Kind.DECK;
  }

  public String reportId() {
    return reportId;
  }

  /** When the report was published, null where unknown. */
  public @Nullable Instant published() {
    return published;
  }

  /** Who signed its dateline, null where nobody did. */
  public @Nullable String agency() {
    return agency;
  }

  /** The hashes that are kept, ascending. */
  public long[] runs() {
    return lowest.clone();
  }

  /** Up to which hash all of the story's runs are kept. */
  public long limit() {
    return limit;
  }

  /** Reports that share no key are no copies of each other, as good as certainly. */
  public long[] keys() {
    return Arrays.copyOf(lowest, Math.min(KEYS, lowest.length));
  }

  /** Whether the two tell one story in the same words, be one of them cut or added to. */
  public boolean isCopyOf(Sketch other) {
    if (Arrays.equals(lowest, other.lowest)) {
      return lowest.length > 0;
    }
    long common = Math.min(limit, other.limit);
    int fewer = Math.min(upTo(common), other.upTo(common));
    int shared = Hash.shared(lowest, other.lowest);
    return shared >= FEWEST && shared >= SHARE * fewer;
  }

  private int upTo(long hash) {
    int at = Arrays.binarySearch(lowest, hash);
    return at < 0 ? -at - 1 : at + 1;
  }
}
