package org.dateline.event;

import java.util.List;
import org.dateline.actor.Actor;
import org.dateline.place.PlaceMention;
import org.dateline.quantity.Amount;
import org.dateline.quantity.Toll;
import org.dateline.text.Span;
import org.dateline.time.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * One event as one sentence tells it.
 *
 * @param sentence number of the sentence
 * @param trigger the words that tell the event
 * @param type PLOVER event type, such as {@code ASSAULT}
 * @param modes PLOVER modes, in the order of the ontology
 * @param contexts PLOVER contexts with their scope
 * @param auxiliaries {@code historical future hypothetical negation}, those that hold
 * @param cameo finest CAMEO code that type, mode and words support
 * @param actors who did it; may be empty
 * @param recipients whom it was done to; may be empty
 * @param date when
 * @param place where, null where unknown
 * @param tolls with what toll
 * @param amounts money and other amounts of this event
 * @param attribution who says so, null where the report itself does
 * @param confidence 0 to 1
 * @param frame id of the frame that fired
 */
public record EventMention(
    int sentence,
    Span trigger,
    String type,
    List<String> modes,
    List<Context> contexts,
    List<String> auxiliaries,
    String cameo,
    List<Actor> actors,
    List<Actor> recipients,
    EventDate date,
    @Nullable PlaceMention place,
    List<Toll> tolls,
    List<Amount> amounts,
    @Nullable Attribution attribution,
    double confidence,
    String frame) {
  static final String HISTORICAL = "historical";
  static final String FUTURE = "future";
  static final String HYPOTHETICAL = "hypothetical";
  static final String NEGATION = "negation";

  public EventMention {
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    auxiliaries = List.copyOf(auxiliaries);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    tolls = List.copyOf(tolls);
    amounts = List.copyOf(amounts);
  }

  /** Whether it is told as something that happens or happened. */
  boolean isReal() {
    return isCertain() && !auxiliaries.contains(FUTURE);
  }

  /** Whether it is told as something that happens, happened or will: not denied, nor possible. */
  boolean isCertain() {
    return !auxiliaries.contains(HYPOTHETICAL) && !auxiliaries.contains(NEGATION);
  }

  /** Whether it was long before the report. */
  boolean isHistorical() {
    return auxiliaries.contains(HISTORICAL);
  }

  /** The country of its place, null where that is not known. */
  @Nullable String country() {
    return place == null ? null : place.place().country();
  }

  /** The same event, done by these. */
  EventMention doneBy(List<Actor> doers) {
    return with(type, modes, auxiliaries, cameo, doers, recipients, date, place, tolls);
  }

  /** The same event, between these. */
  EventMention between(List<Actor> doers, List<Actor> others) {
    return with(type, modes, auxiliaries, cameo, doers, others, date, place, tolls);
  }

  /** The same event on other days; what was long ago is that, whatever its words say. */
  EventMention on(EventDate when, boolean longAgo) {
    List<String> reality = longAgo ? List.of(HISTORICAL) : auxiliaries;
    return with(type, modes, reality, cameo, actors, recipients, when, place, tolls);
  }

  /** The same event at a place. */
  EventMention at(PlaceMention where) {
    return with(type, modes, auxiliaries, cameo, actors, recipients, date, where, tolls);
  }

  /** The same event, with where and how it was done and what it did by other sentences. */
  EventMention told(
      @Nullable PlaceMention where, List<String> manners, String code, List<Toll> harm) {
    return with(type, manners, auxiliaries, code, actors, recipients, date, where, harm);
  }

  /** The same event under another type. */
  EventMention as(String other, List<String> otherModes) {
    return with(other, otherModes, auxiliaries, cameo, actors, recipients, date, place, tolls);
  }

  private EventMention with(
      String other,
      List<String> manners,
      List<String> reality,
      String code,
      List<Actor> doers,
      List<Actor> others,
      EventDate when,
      @Nullable PlaceMention where,
      List<Toll> harm) {
    return new EventMention(
        sentence,
        trigger,
        other,
        manners,
        contexts,
        reality,
        code,
        doers,
        others,
        when,
        where,
        harm,
        amounts,
        attribution,
        confidence,
        frame);
  }

  /**
   * A PLOVER context.
   *
   * @param name such as {@code terrorism}
   * @param scope {@code sentence} or {@code report}: how near the words that give it stand
   */
  public record Context(String name, String scope) {}
}
