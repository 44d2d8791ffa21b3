package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.place.PlaceMention;
import org.jspecify.annotations.Nullable;

/**
 * Where violence was that no words place, by the violence that the words just before it tell: "A
 * bomb went off in Sumy on Friday. Two guards were killed." One that is told for other days is
 * another. Immutable.
 *
 * @param types which types are violence
 */
record Sequels(TypeRules types) {
  /**
   * The mentions of a report, with places where they follow others.
   *
   * @param mentions in the order of the text
   */
  List<EventMention> complete(List<EventMention> mentions) {
    List<EventMention> placed = new ArrayList<>(mentions.size());
    @Nullable EventMention last = null;
    for (EventMention mention : mentions) {
      placed.add(last == null ? mention : placed(mention, last));
      last = isViolence(mention) && mention.place() != null ? mention : last;
    }
    return placed;
  }

  private EventMention placed(EventMention mention, EventMention before) {
    PlaceMention place = before.place();
    return place != null && mention.place() == null && follows(mention, before)
        ? mention.at(place)
        : mention;
  }

  private boolean follows(EventMention mention, EventMention before) {
    return isViolence(mention)
        && mention.sentence() - before.sentence() <= 1
        && mayBe(mention.date().from(), before.date().from());
  }

  private boolean isViolence(EventMention mention) {
    return mention.isReal() && types.isViolence(mention.type());
  }

  private static boolean mayBe(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other == null || one.equals(other);
  }
}
