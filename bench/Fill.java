import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorCoder;
import org.dateline.actor.Actors;
import org.dateline.coding.CodedReport;
import org.dateline.coding.EventRecord;
import org.dateline.coding.Versions;
import org.dateline.entity.Entities;
import org.dateline.event.EventMention;
import org.dateline.event.Events;
import org.dateline.event.Ontology;
import org.dateline.knowledge.Knowledge;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.place.Places;
import org.dateline.quantity.Quantities;
import org.dateline.quantity.Toll;
import org.dateline.report.Layout;
import org.dateline.report.Published;
import org.dateline.report.Report;
import org.dateline.store.Store;
import org.dateline.store.ingest.Ingest;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;
import org.dateline.time.EventDate;
import org.dateline.time.Precision;
import org.dateline.time.Times;

/**
 * Fills a store with made-up reports of ten sentences, each of which tells an event: {@code Fill
 * STORE MENTIONS}. Events happen every day and are told by one report in the median and by fifty at
 * most; places, actors and words are drawn by Zipf's law.
 */
class Fill {
  private static final int A_REPORT = 10;
  private static final int A_DAY = 500;
  private static final int BATCH = 1000;
  private static final Versions VERSIONS = new Versions("0", "0", "0");
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
  private final Ontology ontology = Ontology.load(Knowledge.shipped());
  private final List<Happening> current = new ArrayList<>();
  private final Actors actors =
      ActorCoder.load(Knowledge.shipped())
          .code(new Analysis(empty(), List.of()), new Entities(List.of()), new Places(List.of()));
  private int mentions;

  private static Report empty() {
    return new Report("-", null, null, null, null, "en", "", new Layout(List.of()));
  }

  /** An event that is still to be told by some reports. */
  private static final class Happening {
    String type;
    String frame;
    LocalDate day;
    int place;
    int actor;
    int recipient;
    int killed;
    List<String> words;
    int left;
  }

  public static void main(String[] arguments) {
    int wanted = Integer.parseInt(arguments[1]);
    Fill fill = new Fill();
    long begin = System.nanoTime();
    try (Store store = Store.open(Path.of(arguments[0]).toString());
        Ingest ingest = store.ingest(Knowledge.shipped(), VERSIONS, InstantSource.system())) {
      while (fill.mentions < wanted) {
        List<CodedReport> batch = new ArrayList<>();
        while (batch.size() < BATCH && fill.mentions < wanted) {
          batch.add(fill.report());
        }
        ingest.add(batch);
        System.out.printf(
            "%d mentions, %.0f s%n", fill.mentions, (System.nanoTime() - begin) / 1e9);
      }
    }
  }

  private CodedReport report() {
    String id = "r" + mentions;
    LocalDate published = LocalDate.of(2015, 1, 1).plusDays(mentions / A_DAY);
    StringBuilder text = new StringBuilder();
    List<Happening> told = new ArrayList<>();
    List<int[]> spans = new ArrayList<>();
    List<List<String>> sentences = new ArrayList<>();
    for (int i = 0; i < A_REPORT; i++) {
      Happening happening = next(published);
      told.add(happening);
      List<String> words = words(happening);
      sentences.add(words);
      int begin = text.length();
      text.append(String.join(" ", words)).append(". ");
      spans.add(new int[] {begin, text.length() - 1});
    }
    Layout layout =
        new Layout(List.of(new Layout.Block(Layout.Kind.BODY, 0, text.length())));
    Report report =
        new Report(
            id, "Title " + id, null, "p" + zipf(100), Published.on(published), "en",
            text.toString(), layout);
    return coded(report, told, spans, sentences);
  }

  private Happening next(LocalDate published) {
    current.removeIf(happening -> happening.left == 0);
    if (current.size() < 200 || random.nextInt(3) == 0) {
      Happening happening = new Happening();
      String[] frame = FRAMES.get(zipf(FRAMES.size())).split(" ", -1);
      happening.type = frame[0];
      happening.frame = frame[1];
      happening.day = published.minusDays(random.nextInt(3));
      happening.place = zipf(500);
      happening.actor = zipf(300);
      happening.recipient = zipf(300);
      happening.killed = 1 + zipf(60);
      happening.words = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        happening.words.add("w" + zipf(20_000));
      }
      happening.left = Math.min(50, (int) Math.ceil(Math.pow(1 - random.nextDouble(), -0.8)));
      current.add(happening);
    }
    Happening chosen = current.get(random.nextInt(current.size()));
    chosen.left--;
    return chosen;
  }

  private List<String> words(Happening happening) {
    List<String> words = new ArrayList<>();
    words.add(happening.frame.substring(happening.frame.indexOf('.') + 1));
    words.add("Actor" + happening.actor);
    words.add("City" + happening.place);
    for (int i = 0; i < 6; i++) {
      words.add(happening.words.get(random.nextInt(happening.words.size())));
    }
    for (int i = 0; i < 6; i++) {
      words.add("w" + zipf(20_000));
    }
    return words;
  }

  private CodedReport coded(
      Report report, List<Happening> told, List<int[]> spans, List<List<String>> sentences) {
    List<Tree> trees = new ArrayList<>();
    List<EventMention> found = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      int at = spans.get(i)[0];
      List<Token> tokens = new ArrayList<>();
      List<Word> words = new ArrayList<>();
      for (String text : sentences.get(i)) {
        Token token = new Token(text, new Span(at, at + text.length()));
        at += text.length() + 1;
        tokens.add(token);
        String upos = Character.isUpperCase(text.charAt(0)) ? "PROPN" : "NOUN";
        words.add(new Word(words.size(), token, text, upos, "X", words.isEmpty() ? -1 : 0, "dep"));
      }
      Span span = new Span(spans.get(i)[0], spans.get(i)[1]);
      trees.add(new Tree(new Sentence(i, Layout.Kind.BODY, 0, span, tokens), words, List.of()));
      found.add(mention(i, told.get(i), tokens));
    }
    Analysis analysis = new Analysis(report, trees);
    List<EventRecord> records = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      EventMention mention = found.get(i);
      String id = String.format("%016x", mentions++);
      records.add(
          new EventRecord(
              id, id, report, trees.get(i).sentence().span(), mention,
              ontology.quad(mention.type()), ontology.score(mention.type(), List.of()), null,
              VERSIONS));
    }
    return new CodedReport(
        analysis, new Entities(List.of()), new Times(List.of()), new Places(List.of()),
        actors, new Quantities(List.of(), List.of()), new Events(found, List.of()), records);
  }

  private EventMention mention(int sentence, Happening happening, List<Token> tokens) {
    Span trigger = tokens.get(0).span();
    List<Toll> tolls =
        happening.type.equals("ASSAULT") && random.nextBoolean()
            ? List.of(
                new Toll(
                    sentence, 0, Toll.Kind.KILLED, happening.killed, happening.killed,
                    happening.killed, Toll.Hedge.EXACT, false, null, trigger, "killed"))
            : List.of();
    EventDate date =
        new EventDate(
            happening.day, happening.day, Precision.DAY, EventDate.Basis.STATED, null);
    return new EventMention(
        sentence, trigger, happening.type, List.of(), List.of(), List.of(), "190",
        List.of(actor(happening.actor, trigger)), List.of(actor(happening.recipient, trigger)),
        date, place(sentence, happening.place, trigger), tolls, List.of(), null, 0.9,
        happening.frame);
  }

  private static Actor actor(int number, Span span) {
    String country = "C" + number % 60;
    return new Actor(
        "Actor" + number, span, "Actor " + number, country, List.of("GOV"), country + "GOV",
        "actor:" + number, Actor.Via.NAME);
  }

  private static PlaceMention place(int sentence, int number, Span span) {
    Place place =
        new Place(
            "City " + number, Integer.toString(number), "city", "C" + number % 60,
            "Province " + number % 200, -60.0 + number % 120, number % 340 - 170.0, 0,
            Place.Precision.CITY);
    return new PlaceMention(sentence, 0, 0, span, "City" + number, place, 0.9);
  }

  /** A number below {@code bound}, the smaller the likelier. */
  private int zipf(int bound) {
    return (int) Math.pow(bound, random.nextDouble()) - (bound > 1 ? 1 : 0);
  }
}
