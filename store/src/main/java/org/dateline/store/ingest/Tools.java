package org.dateline.store.ingest;

import org.dateline.dedupe.Aggregator;
import org.dateline.dedupe.Merger;
import org.dateline.event.Ontology;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.StoryVersions;
import org.dateline.store.merge.Merging;
import org.dateline.store.review.DecisionLog;
import org.dateline.store.review.Replay;
import org.dateline.store.sql.Session;

/**
 * What makes events of mentions.
 *
 * @param merging says which mentions are of one event
 * @param aggregator decides on an event's values
 * @param ontology knows the quad and the score of a type
 * @param versions tells which reports are versions of one story
 */
record Tools(Merging merging, Aggregator aggregator, Ontology ontology, StoryVersions versions) {
  static Tools load(Knowledge knowledge) {
    return new Tools(
        new Merging(Merger.load(knowledge)),
        Aggregator.load(knowledge),
        Ontology.load(knowledge),
        StoryVersions.load(knowledge));
  }

  /** Carries out what people decided. */
  Replay replay(Session session) {
    return new Replay(new DecisionLog(session), mentions -> merging.eventsOf(session, mentions));
  }
}
