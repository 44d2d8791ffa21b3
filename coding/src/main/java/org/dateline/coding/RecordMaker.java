package org.dateline.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.event.EventMention;
import org.dateline.event.Events;
import org.dateline.event.Ontology;
import org.dateline.report.Report;
import org.dateline.syntax.Analysis;

/** Makes records of a report's event mentions. Immutable. */
final class RecordMaker {
  private final Ontology ontology;
  private final Versions versions;

  RecordMaker(Ontology ontology, Versions versions) {
    this.ontology = ontology;
    this.versions = versions;
  }

  Versions versions() {
    return versions;
  }

  List<EventRecord> make(Analysis analysis, Events events) {
    Report report = analysis.report();
    List<EventRecord> records = new ArrayList<>();
    Map<String, Integer> told = new HashMap<>();
    for (EventMention mention : events.mentions()) {
      String words =
          mention.type() + " " + mention.trigger().begin() + " " + mention.trigger().end();
      int before = told.merge(words, 1, Integer::sum) - 1;
      String id = StableId.of(report.id(), words, Integer.toString(before));
      records.add(
          new EventRecord(
              id,
              id,
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
}
