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

  /** The entities of a report, numbered by first mention. */
  public Entities find(Analysis analysis) {
    List<Mention> mentions = new ArrayList<>();
    for (Tree tree : analysis.trees()) {
      mentions.addAll(finder.find(tree, analysis.report().text()));
    }
    return new Entities(
        new Coreference(
                analysis,
                names,
                known,
                genders,
                anaphors,
                pronouns,
                informants,
                determiners,
                speechVerbs)
            .join(new Surnames(analysis, known).mended(mentions)));
  }
}
