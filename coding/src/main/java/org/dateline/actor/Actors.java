package org.dateline.actor;

import java.time.LocalDate;
import java.util.List;
import org.dateline.entity.Mention;
import org.jspecify.annotations.Nullable;

/** Who the mentions of a report are. Immutable. */
public final class Actors {
  /** The actors of every mention that has one, in the order of the text, on the report's date. */
  public List<Actor> all() {
    return List.of();
  }

  /**
   * The actors that a mention stands for on a date: none for what is no actor, several for a
   * compound such as "Saudi and Emirati warplanes". Conjuncts with head words of their own are
   * mentions of their own and not included.
   *
   * @param mention a mention of this report
   * @param on the event's date, which decides which role a person holds; null for the report's
   */
  public List<Actor> of(Mention mention, @Nullable LocalDate on) {
    return List.of();
  }
}
