package org.dateline.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Future;
import org.dateline.actor.ActorCoder;
import org.dateline.actor.Actors;
import org.dateline.dedupe.Merger;
import org.dateline.entity.Entities;
import org.dateline.entity.EntityFinder;
import org.dateline.event.Crosswalk;
import org.dateline.event.EventCoder;
import org.dateline.event.Events;
import org.dateline.event.Ontology;
import org.dateline.knowledge.Fault;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.place.PlaceFinder;
import org.dateline.place.PlaceMention;
import org.dateline.place.Places;
import org.dateline.quantity.Quantities;
import org.dateline.quantity.QuantityFinder;
import org.dateline.report.Edition.Standing;
import org.dateline.report.LanguageDetector;
import org.dateline.report.Report;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Parser;
import org.dateline.text.Sentence;
import org.dateline.text.SentenceSplitter;
import org.dateline.text.Span;
import org.dateline.time.TimeFinder;
import org.dateline.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * The whole pipeline: a report in, what every stage found and the event records out.
 *
 * <p>Load one and share it: it is immutable, serves any number of threads, and the same report and
 * the same versions give the same result on each. Close it when done; it holds the language model.
 *
 * <pre>{@code
 * try (Coder coder = Coder.load(Knowledge.shipped())) {
 *   for (EventRecord event : coder.code(report).records()) {
 *     System.out.println(event.mention().type() + ": " + event.sentence());
 *   }
 * }
 * }</pre>
 */
public final class Coder implements AutoCloseable {
  private final SentenceSplitter splitter;
  private final Parser parser;
  private final EntityFinder entityFinder;
  private final TimeFinder timeFinder;
  private final PlaceFinder placeFinder;
  private final ActorCoder actorCoder;
  private final QuantityFinder quantityFinder;
  private final EventCoder eventCoder;
  private final RecordMaker recordMaker;

  private Coder(
      Knowledge knowledge,
      Crosswalk.Source crosswalk,
      Future<EntityFinder> entities,
      Future<PlaceFinder> places,
      Future<ActorCoder> actors,
      Future<Parser> model) {
    splitter = SentenceSplitter.load(knowledge);
    timeFinder = TimeFinder.load(knowledge);
    quantityFinder = QuantityFinder.load(knowledge);
    eventCoder = EventCoder.load(knowledge, crosswalk);
    entityFinder = Background.result(entities);
    actorCoder = Background.result(actors);
    placeFinder = Background.result(places);
    parser = Background.result(model);
    Versions versions =
        new Versions(coderVersion(), version(knowledge, crosswalk), parser.version());
    recordMaker = new RecordMaker(Merger.load(knowledge), Ontology.load(knowledge), versions);
  }

  private static String version(Knowledge knowledge, Crosswalk.Source crosswalk) {
    boolean manual = crosswalk == Crosswalk.Source.MANUAL_2_0;
    return manual ? knowledge.version() : knowledge.version() + '+' + crosswalk;
  }

  /**
   * Loads model and knowledge, with the types and modes of PLOVER's manual.
   *
   * @throws KnowledgeException where a file of the knowledge has faults: all of them at once
   */
  public static Coder load(Knowledge knowledge) {
    return load(knowledge, Crosswalk.Source.MANUAL_2_0);
  }

  /**
   * Loads model and knowledge; the model, actors, names and places on threads of their own.
   *
   * @param crosswalk whose types and modes events are to have
   * @throws KnowledgeException where a file of the knowledge has faults: all of them at once
   */
  public static Coder load(Knowledge knowledge, Crosswalk.Source crosswalk) {
    Future<Parser> model = Background.begin(() -> Parser.load(knowledge));
    Future<ActorCoder> actors = Background.begin(() -> ActorCoder.load(knowledge));
    Future<EntityFinder> entities = Background.begin(() -> EntityFinder.load(knowledge));
    Future<PlaceFinder> places = Background.begin(() -> PlaceFinder.load(knowledge));
    try {
      return new Coder(knowledge, crosswalk, entities, places, actors, model);
    } catch (RuntimeException e) {
      Background.result(model).close();
      throw e;
    }
  }

  /** Codes one English report. */
  public CodedReport code(Report report) {
    return code(report, splitter.split(report));
  }

  /**
   * Why nothing is looked for in a report, as the end of a sentence that begins with it: it was
   * taken back, or is in another language. Null where it can be coded.
   */
  public static @Nullable String obstacle(Report report) {
    if (report.imprint().edition().standing() == Standing.WITHDRAWN) {
      return " was taken back by its source";
    }
    String language = report.language();
    return language.equals("en") || language.equals(LanguageDetector.UNKNOWN)
        ? null
        : " is not in English (" + language + ")";
  }

  /** A report in which nothing is looked for: one in another language, or one taken back. */
  public CodedReport uncoded(Report report) {
    return code(report, List.of());
  }

  /**
   * Where the places of these names of a report lie, as for gold that gives the names; the report's
   * other names are not looked for.
   *
   * @param names in the order of the text
   */
  public List<PlaceMention> resolve(Report report, List<Span> names) {
    return placeFinder.resolve(report, splitter.split(report), names);
  }

  private CodedReport code(Report report, List<Sentence> sentences) {
    Analysis analysis = parser.parse(report, sentences);
    Entities entities = entityFinder.find(analysis);
    Times times = timeFinder.find(analysis);
    Places places = placeFinder.find(analysis);
    Actors actors = actorCoder.code(analysis, entities, places);
    Quantities quantities = quantityFinder.find(analysis);
    Events events = eventCoder.code(analysis, entities, times, places, actors, quantities);
    List<EventRecord> records = recordMaker.make(analysis, entities, times, events);
    return new CodedReport(analysis, entities, times, places, actors, quantities, events, records);
  }

  /** What made the records: of this coder, of its knowledge and of its language model. */
  public Versions versions() {
    return recordMaker.versions();
  }

  /** The frames and their examples, for showing and checking. */
  public EventCoder eventCoder() {
    return eventCoder;
  }

  @Override
  public void close() {
    parser.close();
  }

  private static String coderVersion() {
    try (InputStream in = Coder.class.getResourceAsStream("VERSION")) {
      if (in == null) {
        throw new KnowledgeException(new Fault("VERSION", 0, "not found", "build again"));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
