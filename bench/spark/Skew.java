import java.util.Locale;

/**
 * How the job's merging grows: {@code Skew}. Expected counts of mentions by shelf and by key, not mentions,
 * so that 10^8 take no longer than 10^4. Ten years; months, deeds, countries, actors, places and words by
 * Zipf's law: the busiest month has a tenth of a year's news, the commonest deed a sixth of all.
 */
class Skew {
  private static final int DAYS = 3650;
  private static final int SPAN = 8;

  /** Spans that a mention lies in: its days and their slack, a third of them known by publication. */
  private static final double SPANS = 1.6;

  private static final double DEEDS_A_MENTION = 1.3;
  private static final int WINDOW = 16;
  private static final int MOST = 5_000;
  private static final double[] DEEDS = zipf(40, 1.0);

  /** How many things of a kind a mention tells, and how often each is told. */
  private record Anchor(double aMention, double[] shares) {}

  private static final Anchor[] ANCHORS = {
    new Anchor(2, zipf(20_000, 1.0)), // actors
    new Anchor(1, zipf(50_000, 1.0)), // places
    new Anchor(22, zipf(100_000, 1.0)) // words, names, numbers
  };

  public static void main(String[] arguments) {
    System.out.println(
        "mentions | largest shelf | its slices | copies a mention: mean, in it | largest block |"
            + " looks a mention: mean, in it | of the busiest task of 1000");
    for (int power = 4; power <= 8; power++) {
      line(Math.pow(10, power));
    }
  }

  private static void line(double mentions) {
    double[] months = zipf(120, 0.6);
    double spansAMonth = DAYS / 120.0 / SPAN;
    double largest = 0;
    double copies = 0;
    double looks = 0;
    double shelved = 0;
    for (double month : months) {
      for (double deed : DEEDS) {
        double size = mentions * month / spansAMonth * deed * DEEDS_A_MENTION * SPANS;
        double all = size * spansAMonth;
        largest = Math.max(largest, size);
        copies += all * copies(size);
        looks += all * looks(size);
        shelved += all;
      }
    }
    double shelves = shelved / mentions;
    double perTask = Math.min(largest, MOST * 1.0) * looks(largest);
    System.out.printf(
        Locale.ROOT,
        "%,13.0f | %,10.0f | %,5d | %.1f, %.1f | %,11.0f | %,.0f, %,.0f | %.4f%n",
        mentions,
        largest,
        slices(largest),
        copies / mentions,
        copies(largest) * shelves,
        largest * ANCHORS[0].shares()[0] * ANCHORS[0].aMention(),
        looks / mentions,
        looks(largest) * shelves,
        perTask / looks * 1000);
  }

  private static int slices(double size) {
    return size > MOST ? 1 + (int) (size / MOST) : 1;
  }

  /** To how many slices of a shelf a mention goes, with 25 keys. */
  private static double copies(double size) {
    double slices = slices(size);
    return slices * (1 - Math.pow(1 - 1 / slices, 25));
  }

  /** How many others of a shelf a mention is held against at most, one met under two keys counted twice. */
  private static double looks(double size) {
    double looks = 0;
    for (Anchor anchor : ANCHORS) {
      for (double share : anchor.shares()) {
        looks += anchor.aMention() * share * Math.min(WINDOW, size * share * anchor.aMention());
      }
    }
    return looks;
  }

  private static double[] zipf(int count, double exponent) {
    double[] shares = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      shares[i] = Math.pow(i + 1, -exponent);
      sum += shares[i];
    }
    for (int i = 0; i < count; i++) {
      shares[i] /= sum;
    }
    return shares;
  }
}
