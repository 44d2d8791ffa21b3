package org.dateline.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Determiners;
import org.dateline.syntax.Tree;

/** Finds mentions and joins those that corefer. Immutable; one serves all threads. */
public final class EntityFinder {
  /**
   * How many sentences are joined at once, more than a news report has: each mention is held
   * against all before it, so that a book in one piece would take hours.
   */
  static final int STRETCH = 500;

  private final MentionFinder finder;
  private final KnownNames known;
  private final NameMatcher names;
  private final Genders genders;
  private final Anaphors anaphors;
  private final PronounForms pronouns;
  private final Informants informants;
  private final Determiners determiners;
  private final Set<String> speechVerbs = new HashSet<>();

  private EntityFinder(Knowledge knowledge) {
    known = KnownNames.load(knowledge);
    pronouns = PronounForms.load(knowledge);
    genders = Genders.load(knowledge);
    finder = new MentionFinder(NounClasses.load(knowledge), known, genders, pronouns);
    names = new NameMatcher(known);
    anaphors = Anaphors.load(knowledge);
    informants = Informants.load(knowledge);
    determiners = Determiners.load(knowledge);
    for (Row row : knowledge.table("places/speech_verbs.tsv", 1, "lemma", "example")) {
      speechVerbs.add(row.cell(0));
    }
  }

  public static EntityFinder load(Knowledge knowledge) {
    return new EntityFinder(knowledge);
  }

  /**
   * The entities of a report, numbered by first mention. What is longer than {@link #STRETCH}
   * sentences is taken in stretches: who is named in two of them is two entities.
   */
  public Entities find(Analysis analysis) {
    List<Mention> found = new ArrayList<>();
    for (Tree tree : analysis.trees()) {
      found.addAll(finder.find(tree, analysis.report().text()));
    }
    List<Mention> mentions = new Surnames(analysis, known).mended(found);
    List<Entity> entities = new ArrayList<>();
    int from = 0;
    while (from < mentions.size()) {
      int to = from + 1;
      while (to < mentions.size() && stretch(mentions.get(to)) == stretch(mentions.get(from))) {
        to++;
      }
      for (Entity entity : coreference(analysis).join(mentions.subList(from, to))) {
        entities.add(new Entity(entities.size(), entity.mentions()));
      }
      from = to;
    }
    return new Entities(entities);
  }

  private static int stretch(Mention mention) {
    return mention.sentence() / STRETCH;
  }

  private Coreference coreference(Analysis analysis) {
    return new Coreference(
        analysis, names, known, genders, anaphors, pronouns, informants, determiners, speechVerbs);
  }
}
