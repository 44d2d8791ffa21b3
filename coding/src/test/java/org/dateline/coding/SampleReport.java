package org.dateline.coding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.Actor;
import org.dateline.dedupe.Merger;
import org.dateline.entity.Entities;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.dateline.event.Attribution;
import org.dateline.event.EventMention;
import org.dateline.event.Events;
import org.dateline.event.Ontology;
import org.dateline.knowledge.Knowledge;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.place.Places;
import org.dateline.quantity.Amount;
import org.dateline.quantity.Quantities;
import org.dateline.quantity.Toll;
import org.dateline.report.Layout;
import org.dateline.report.Published;
import org.dateline.report.Report;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;
import org.dateline.time.EventDate;
import org.dateline.time.Precision;
import org.dateline.time.TimeMention;
import org.dateline.time.Times;

/** A report coded by hand, with a value in every field. A flag before its sentence is two chars. */
final class SampleReport {
  static final String TEXT =
      "\uD83D\uDEA9 Rebels shelled Marib on Friday, killing at least 12 people and causing"
          + " $5 million of damage, the army said.";

  static final Versions VERSIONS = new Versions("0.1.0", "1", "m1");

  private SampleReport() {}

  static Report report() {
    LocalDate date = LocalDate.of(2021, 3, 6);
    Published published = new Published(date, LocalTime.of(9, 5), ZoneOffset.ofHours(3));
    Layout.Block body = new Layout.Block(Layout.Kind.BODY, 0, TEXT.length());
    Layout layout = new Layout(List.of(body));
    return new Report("r1", "Marib shelled", null, "Wire", published, "en", TEXT, layout);
  }

  static CodedReport coded(EventMention... mentions) {
    Analysis analysis = analysis();
    Events events = new Events(List.of(mentions), List.of());
    Entity rebels = new Entity(0, List.of(rebels()));
    Quantities quantities = new Quantities(List.of(toll()), List.of(amount()));
    RecordMaker maker =
        new RecordMaker(
            Merger.load(Knowledge.shipped()), Ontology.load(Knowledge.shipped()), VERSIONS);
    Entities entities = new Entities(List.of(rebels));
    Times times = new Times(List.of(friday()));
    return new CodedReport(
        analysis,
        entities,
        times,
        new Places(List.of(marib())),
        org.dateline.actor.ActorCoder.load(Knowledge.shipped())
            .code(analysis, new Entities(List.of(rebels)), new Places(List.of())),
        quantities,
        events,
        maker.make(analysis, entities, times, events));
  }

  /** The sample's event with all it may have. */
  static EventMention full() {
    return new EventMention(
        0,
        span("shelled"),
        "ASSAULT",
        List.of("explosives"),
        List.of(new EventMention.Context("military", "sentence")),
        List.of("historical"),
        "194",
        List.of(actor("Rebels", "REB")),
        List.of(actor("people", "CVL")),
        new EventDate(
            friday().from(), friday().to(), Precision.DAY, EventDate.Basis.STATED, friday()),
        marib(),
        List.of(toll()),
        List.of(amount()),
        new Attribution("the army", "said", span("the army")),
        0.87654,
        "assault.shell");
  }

  /** An event of which nothing more is known. */
  static EventMention bare() {
    return new EventMention(
        0,
        span("said"),
        "ACCUSE",
        List.of(),
        List.of(),
        List.of(),
        "112",
        List.of(),
        List.of(),
        new EventDate(null, null, null, EventDate.Basis.PUBLISHED, null),
        null,
        List.of(),
        List.of(),
        null,
        1,
        "accuse.say");
  }

  private static Analysis analysis() {
    List<Token> tokens = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    for (String text : List.of("Rebels", "shelled", "Marib")) {
      Token token = new Token(text, span(text));
      tokens.add(token);
      words.add(new Word(words.size(), token, text, "X", "X", words.size() - 1, "dep"));
    }
    Span span = new Span(TEXT.indexOf("Rebels"), TEXT.length());
    Sentence sentence = new Sentence(0, Layout.Kind.BODY, 0, span, tokens);
    return new Analysis(report(), List.of(new Tree(sentence, words, List.of())));
  }

  private static Mention rebels() {
    return new Mention(
        0, 0, 0, 0, Mention.Kind.NOMINAL, Mention.Type.GROUP, span("Rebels"), "Rebels");
  }

  private static Actor actor(String text, String sector) {
    return new Actor(
        text, span(text), text, "YEM", List.of(sector), "YEM" + sector, "r1:0", Actor.Via.AGENT);
  }

  private static TimeMention friday() {
    LocalDate day = LocalDate.of(2021, 3, 5);
    return new TimeMention(
        0,
        4,
        4,
        span("Friday"),
        "Friday",
        TimeMention.Type.DATE,
        "2021-03-05",
        day,
        day,
        Precision.DAY);
  }

  private static PlaceMention marib() {
    Place place =
        new Place("Marib", "72966", "city", "YEM", "Ma'rib", 15.46, 45.33, 0, Place.Precision.CITY);
    return new PlaceMention(0, 2, 2, span("Marib"), "Marib", place, 0.98765);
  }

  private static Toll toll() {
    return new Toll(
        0,
        6,
        Toll.Kind.KILLED,
        12,
        null,
        12,
        Toll.Hedge.AT_LEAST,
        false,
        "people",
        span("at least 12 people"),
        "at least 12 people");
  }

  private static Amount amount() {
    BigDecimal value = new BigDecimal("5E+6");
    return new Amount(0, 12, 14, "money", value, "USD", span("$5 million"), "$5 million");
  }

  static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
