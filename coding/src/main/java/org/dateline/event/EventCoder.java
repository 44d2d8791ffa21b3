package org.dateline.event;

import java.util.List;
import org.dateline.actor.Actors;
import org.dateline.entity.Entities;
import org.dateline.knowledge.Knowledge;
import org.dateline.place.Places;
import org.dateline.quantity.Quantities;
import org.dateline.syntax.Analysis;
import org.dateline.time.Times;

/** Finds frames in trees and makes event mentions of them. Thread-safe. */
public final class EventCoder {
  private EventCoder() {}

  public static EventCoder load(Knowledge knowledge) {
    return new EventCoder();
  }

  public Events code(
      Analysis analysis,
      Entities entities,
      Times times,
      Places places,
      Actors actors,
      Quantities quantities) {
    return new Events(List.of(), List.of());
  }
}
