package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Tree;

/** Finds mentions and joins those that corefer. Immutable; one serves all threads. */
public final class EntityFinder {
  private final MentionFinder finder;

  private EntityFinder(NounClasses nouns, KnownNames known) {
    this.finder = new MentionFinder(nouns, known);
  }

  public static EntityFinder load(Knowledge knowledge) {
    return new EntityFinder(NounClasses.load(knowledge), KnownNames.load(knowledge));
  }

  /** The entities of a report, numbered by first mention. */
  public Entities find(Analysis analysis) {
    List<Mention> mentions = new ArrayList<>();
    for (Tree tree : analysis.trees()) {
      mentions.addAll(finder.find(tree, analysis.report().text()));
    }
    return new Entities(new Coreference(analysis).join(mentions));
  }
}
