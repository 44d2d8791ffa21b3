package org.dateline.dedupe;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dateline.place.Place;
import org.dateline.quantity.Toll;
import org.dateline.time.EventDate;
import org.dateline.time.Precision;
import org.jspecify.annotations.Nullable;

/**
 * What merging needs to know of one event mention: who tells what. Plain values without offsets, so
 * that it can be stored, or sent to another machine, and made again. Immutable.
 *
 * @param id id of the mention
 * @param reportId id of the report that tells it
 * @param origin what the report is a copy of: copies of one wire story share it and count once. A
 *     report that is no copy has its own id
 * @param publisher who published the report, null where unknown
 * @param published when; the day's first moment in UTC where only the day is known; null where
 *     nothing is
 * @param position where in the report, in any unit that rises with the text
 * @param type PLOVER event type
 * @param frame id of the frame that told it
 * @param modes PLOVER modes
 * @param contexts names of PLOVER contexts
 * @param auxiliaries {@code historical future hypothetical negation}, those that hold
 * @param actors who did it
 * @param recipients whom it was done to
 * @param when on what days
 * @param where in what place, null where unknown
 * @param counts with what toll
 * @param words what words tell it
 */
public record Telling(
    String id,
    String reportId,
    String origin,
    @Nullable String publisher,
    @Nullable Instant published,
    int position,
    String type,
    String frame,
    List<String> modes,
    List<String> contexts,
    List<String> auxiliaries,
    List<Party> actors,
    List<Party> recipients,
    When when,
    @Nullable Where where,
    List<Count> counts,
    Words words)
    implements Serializable {
  public Telling {
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    auxiliaries = List.copyOf(auxiliaries);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    counts = List.copyOf(counts);
  }

  /** The same of a report that is a copy of another. */
  public Telling ofOrigin(String other) {
    return with(other, words);
  }

  /** The same without its words, which take most of its room. */
  Telling withoutWords() {
    return with(origin, Words.NONE);
  }

  private Telling with(String otherOrigin, Words otherWords) {
    return new Telling(
        id,
        reportId,
        otherOrigin,
        publisher,
        published,
        position,
        type,
        frame,
        modes,
        contexts,
        auxiliaries,
        actors,
        recipients,
        when,
        where,
        counts,
        otherWords);
  }

  /**
   * A member of a side.
   *
   * @param id of the knowledge's entry, or local to the report
   * @param known whether the id is the knowledge's, so that another id means somebody else
   * @param name usual name; the words of the text where it is unknown
   * @param names the words of its name in lower case; empty for one without a name ("the police")
   * @param country PLOVER country, null where unknown
   * @param sectors PLOVER sectors, primary first
   * @param code CAMEO actor code, {@code ---} where unknown
   */
  public record Party(
      String id,
      boolean known,
      String name,
      List<String> names,
      @Nullable String country,
      List<String> sectors,
      String code)
      implements Serializable {
    public Party {
      names = List.copyOf(names);
      sectors = List.copyOf(sectors);
    }
  }

  /**
   * The days on which it happened.
   *
   * @param from first day, null where nothing is known
   * @param to last day, inclusive; null where open or unknown
   * @param precision how finely it is known
   * @param basis why
   */
  public record When(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Precision precision,
      EventDate.Basis basis)
      implements Serializable {}

  /**
   * The place.
   *
   * @param name usual English name
   * @param country ISO 3166 alpha-3, null for seas and regions across borders
   * @param admin1 name of its first-level region
   * @param latitude degrees north, null where unknown
   * @param longitude degrees east, null with the latitude
   * @param precision how finely it says where
   */
  public record Where(
      String name,
      @Nullable String country,
      @Nullable String admin1,
      @Nullable Double latitude,
      @Nullable Double longitude,
      Place.Precision precision)
      implements Serializable {}

  /**
   * One figure of a toll.
   *
   * @param kind what people suffered
   * @param low fewest, null where unknown
   * @param high most, null where open
   * @param best the number to use, null where the words give none
   * @param cumulative whether it sums up more than the event at hand
   */
  public record Count(
      Toll.Kind kind,
      @Nullable Integer low,
      @Nullable Integer high,
      @Nullable Integer best,
      boolean cumulative)
      implements Serializable {}

  /**
   * Dictionary forms in lower case, sorted, each once; words that say when are left out.
   *
   * @param trigger of the words that tell the event
   * @param clause of the nouns, verbs and adjectives of their clause, names left out
   * @param names of the names in their sentence
   * @param topic of the content words, names and numbers that the report uses most
   * @param cast of the names that the report uses most
   * @param figures the numbers in digits that the report gives
   */
  public record Words(
      List<String> trigger,
      List<String> clause,
      List<String> names,
      List<String> topic,
      List<String> cast,
      List<String> figures)
      implements Serializable {
    static final Words NONE =
        new Words(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Words {
      trigger = List.copyOf(trigger);
      clause = List.copyOf(clause);
      names = List.copyOf(names);
      topic = List.copyOf(topic);
      cast = List.copyOf(cast);
      figures = List.copyOf(figures);
    }
  }
}
