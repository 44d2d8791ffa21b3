package org.dateline.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.dedupe.Event;
import org.dateline.dedupe.Merger;
import org.dateline.dedupe.Telling;
import org.dateline.entity.Entities;
import org.dateline.event.EventMention;
import org.dateline.event.Events;
import org.dateline.event.Ontology;
import org.dateline.report.Report;
import org.dateline.syntax.Analysis;
import org.dateline.text.Span;
import org.dateline.time.Times;

/** Makes records of a report's event mentions. Immutable. */
final class RecordMaker {
  private final Merger merger;
  private final Ontology ontology;
  private final Versions versions;

  RecordMaker(Merger merger, Ontology ontology, Versions versions) {
    this.merger = merger;
    this.ontology = ontology;
    this.versions = versions;
  }

  Versions versions() {
    return versions;
  }

  List<EventRecord> make(Analysis analysis, Entities entities, Times times, Events events) {
    Report report = analysis.report();
    List<EventMention> mentions = events.mentions();
    List<String> ids = ids(report, mentions);
    TellingMaker maker = new TellingMaker(analysis, entities, times, report.id());
    Map<String, String> eventIds = eventIds(maker, ids, mentions);
    List<EventRecord> records = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      EventMention mention = mentions.get(i);
      records.add(
          new EventRecord(
              ids.get(i),
              eventIds.getOrDefault(ids.get(i), ids.get(i)),
              report,
              analysis.trees().get(mention.sentence()).sentence().span(),
              mention,
              ontology.quad(mention.type()),
              ontology.score(mention.type(), mention.modes()),
              ontology.goldstein(mention.cameo()),
              versions));
    }
    return records;
  }

  /** The mentions of one report are one block. */
  private Map<String, String> eventIds(
      TellingMaker maker, List<String> ids, List<EventMention> mentions) {
    List<Telling> tellings = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      tellings.add(maker.make(ids.get(i), mentions.get(i)));
    }
    Map<String, String> eventIds = new HashMap<>();
    for (Event event : merger.place(tellings, merger.links(tellings))) {
      event.tellings().forEach(telling -> eventIds.put(telling.id(), event.id()));
    }
    return eventIds;
  }

  private static List<String> ids(Report report, List<EventMention> mentions) {
    List<String> ids = new ArrayList<>();
    Map<String, Integer> told = new HashMap<>();
    for (EventMention mention : mentions) {
      Span trigger = mention.trigger();
      String words = mention.type() + " " + trigger.begin() + " " + trigger.end();
      int before = told.merge(words, 1, Integer::sum) - 1;
      ids.add(StableId.of(report.id(), words, Integer.toString(before)));
    }
    return ids;
  }
}
