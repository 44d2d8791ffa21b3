import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dateline.dedupe.Event;
import org.dateline.dedupe.Merger;
import org.dateline.dedupe.Telling;
import org.dateline.dedupe.TellingJson;
import org.dateline.dedupe.Telling.Count;
import org.dateline.dedupe.Telling.Party;
import org.dateline.dedupe.Telling.When;
import org.dateline.dedupe.Telling.Where;
import org.dateline.dedupe.Telling.Words;
import org.dateline.knowledge.Knowledge;
import org.dateline.place.Place;
import org.dateline.quantity.Toll;
import org.dateline.time.EventDate;
import org.dateline.time.Precision;

/**
 * Merges made-up mentions: {@code Merge MENTIONS [A_DAY [FILE]]}, or writes them to a file instead. Events happen every day, a few of them
 * told by very many reports; places, actors and words are drawn by Zipf's law, so that some keys are
 * shared by thousands.
 */
class Merge {
  private static final List<String> FRAMES =
      List.of(
          "ASSAULT assault.attack",
          "ASSAULT assault.kill",
          "ASSAULT assault.shell",
          "COERCE coerce.arrest",
          "PROTEST protest.demonstrate",
          "CONSULT consult.meet",
          "REQUEST request.demand",
          "ACCUSE accuse.accuse");

  private final Random random = new Random(7);
  private int made;

  public static void main(String[] arguments) throws IOException {
    int mentions = Integer.parseInt(arguments[0]);
    int aDay = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
    if (arguments.length > 2) {
      TellingJson json = new TellingJson();
      try (Writer out = Files.newBufferedWriter(Path.of(arguments[2]))) {
        new Merge().make(mentions, aDay, telling -> write(json.write(telling), out));
      }
      return;
    }
    List<Telling> tellings = new ArrayList<>();
    new Merge().make(mentions, aDay, tellings::add);
    Merger merger = Merger.load(Knowledge.shipped());
    long begin = System.nanoTime();
    List<Event> events = merger.merge(tellings);
    double seconds = (System.nanoTime() - begin) / 1e9;
    System.out.printf(
        "%d mentions, %d a day: %d events, %.1f s, %.0f microseconds a mention%n",
        mentions, aDay, events.size(), seconds, seconds * 1e6 / mentions);
  }

  private static void write(String line, Writer out) {
    try {
      out.append(line).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void make(int wanted, int aDay, Consumer<Telling> sink) {
    LocalDate first = LocalDate.of(2015, 1, 1);
    while (made < wanted) {
      event(sink, first.plusDays(made / aDay), wanted);
    }
  }

  /** One event, told by one report in the median and by fifty at most. */
  private void event(Consumer<Telling> sink, LocalDate day, int wanted) {
    String[] frame = FRAMES.get(zipf(FRAMES.size())).split(" ", -1);
    int place = zipf(500);
    Party actor = party(zipf(300));
    Party recipient = party(zipf(300));
    int killed = 1 + zipf(60);
    List<String> story = words("w", 20_000, 30);
    List<String> cast = words("n", 20_000, 8);
    int reports = Math.min(50, (int) Math.ceil(Math.pow(1 - random.nextDouble(), -0.8)));
    for (int i = 0; i < reports && made < wanted; i++) {
      String id = "m" + made;
      LocalDate published = day.plusDays(random.nextInt(4));
      sink.accept(
          new Telling(
              id,
              "r" + id,
              random.nextInt(4) == 0 ? "copied" + made / 9 : "r" + id,
              "p" + zipf(100),
              published.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(random.nextInt(86_400)),
              random.nextInt(2000),
              frame[0],
              frame[1],
              List.of(),
              List.of(),
              List.of(),
              random.nextInt(5) == 0 ? List.of() : List.of(actor),
              random.nextInt(3) == 0 ? List.of() : List.of(recipient),
              when(day, published),
              random.nextInt(3) == 0 ? null : place(place),
              toll(frame[0], killed),
              new Words(
                  List.of(frame[1]),
                  mixed(story, 4, 3),
                  mixed(cast, 3, 1),
                  mixed(story, 25, 25),
                  mixed(cast, 6, 6),
                  List.of(Integer.toString(killed), Integer.toString(random.nextInt(100))))));
      made++;
    }
  }

  private List<Count> toll(String type, int killed) {
    return !type.equals("ASSAULT") || random.nextBoolean()
        ? List.of()
        : List.of(new Count(Toll.Kind.KILLED, killed, killed, killed, false));
  }

  private When when(LocalDate day, LocalDate published) {
    return random.nextInt(3) == 0
        ? new When(published, published, Precision.DAY, EventDate.Basis.PUBLISHED)
        : new When(day, day, Precision.DAY, EventDate.Basis.STATED);
  }

  private static Party party(int number) {
    String country = "C" + number % 60;
    return new Party(
        "actor:" + number, true, "Actor " + number, List.of("actor" + number), country,
        List.of("GOV"), country + "GOV");
  }

  private static Where place(int number) {
    return new Where(
        "City " + number, "C" + number % 60, "Province " + number % 200,
        -60.0 + number % 120, number % 340 - 170.0, Place.Precision.CITY);
  }

  /** Some of the story's words, and some that are no part of it. */
  private List<String> mixed(List<String> own, int some, int others) {
    SortedSet<String> mixed = new TreeSet<>(words(own.get(0).substring(0, 1), 20_000, others));
    for (int i = 0; i < some; i++) {
      mixed.add(own.get(random.nextInt(own.size())));
    }
    return List.copyOf(mixed);
  }

  private List<String> words(String prefix, int vocabulary, int count) {
    SortedSet<String> words = new TreeSet<>();
    while (words.size() < count) {
      words.add(prefix + zipf(vocabulary));
    }
    return List.copyOf(words);
  }

  /** A number below {@code bound}, the smaller the likelier. */
  private int zipf(int bound) {
    return (int) Math.pow(bound, random.nextDouble()) - (bound > 1 ? 1 : 0);
  }
}
