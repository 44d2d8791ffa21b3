package org.dateline.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.dedupe.Deduper;
import org.dateline.event.EventMention;
import org.dateline.event.Events;
import org.dateline.event.Ontology;
import org.dateline.report.Report;
import org.dateline.syntax.Analysis;
import org.dateline.text.Span;

/** Makes records of a report's event mentions. Immutable. */
final class RecordMaker {
  private final Deduper deduper = new Deduper();
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
    List<EventMention> mentions = events.mentions();
    List<Integer> firsts = deduper.events(mentions);
    List<String> ids = ids(report, mentions);
    List<EventRecord> records = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      EventMention mention = mentions.get(i);
      records.add(
          new EventRecord(
              ids.get(i),
              ids.get(firsts.get(i)),
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
