package org.dateline.coding;

import java.util.List;
import java.util.function.Predicate;
import org.dateline.actor.Actors;
import org.dateline.entity.Entities;
import org.dateline.event.EventMention;
import org.dateline.event.Events;
import org.dateline.place.Places;
import org.dateline.quantity.Quantities;
import org.dateline.report.Report;
import org.dateline.syntax.Analysis;
import org.dateline.time.Times;

/**
 * What every stage found in a report.
 *
 * @param analysis the report with its sentences and trees
 * @param entities who and what is talked about
 * @param times expressions of time
 * @param places names of places, resolved
 * @param actors who the mentions are, coded
 * @param quantities tolls and amounts
 * @param events event mentions, and the frames that made none
 * @param records the event mentions as they are printed, in the order of the text
 */
public record CodedReport(
    Analysis analysis,
    Entities entities,
    Times times,
    Places places,
    Actors actors,
    Quantities quantities,
    Events events,
    List<EventRecord> records) {
  public CodedReport {
    records = List.copyOf(records);
  }

  /**
   * The same report with those of its event mentions alone that are wanted; their ids stay what
   * they are.
   */
  public CodedReport with(Predicate<EventMention> wanted) {
    List<EventRecord> kept = records.stream().filter(one -> wanted.test(one.mention())).toList();
    List<EventMention> mentions = events.mentions().stream().filter(wanted).toList();
    Events sure = new Events(mentions, events.rejected());
    return new CodedReport(analysis, entities, times, places, actors, quantities, sure, kept);
  }

  public Report report() {
    return analysis.report();
  }
}
