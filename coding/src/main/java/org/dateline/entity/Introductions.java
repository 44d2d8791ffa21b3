package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.entity.Genders.Gender;
import org.dateline.entity.Mention.Kind;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Leads say what somebody is, and the sentence behind them who: "Police arrested a former minister
 * on Friday. <i>Ana Ruiz, 61</i>, was held at her home." A full name without a title is that of the
 * one person whom the sentence before tells of and does not name, if nobody is known by that name.
 * Bound to one report.
 */
final class Introductions {
  /** The last sentence that may be the lead, where a headline stands before it. */
  private static final int LEAD = 1;

  private final Phrases phrases;
  private final KnownNames known;
  private final Set<String> speechVerbs;

  Introductions(Phrases phrases, KnownNames known, Set<String> speechVerbs) {
    this.phrases = phrases;
    this.known = known;
    this.speechVerbs = speechVerbs;
  }

  /** Whom a name introduces; null where that is nobody told before, or one of several. */
  @Nullable Cluster of(Mention name, Gender gender, List<Cluster> clusters) {
    if (name.sentence() > LEAD + 1 || !introduces(name)) {
      return null;
    }
    List<Cluster> found = new ArrayList<>();
    for (Cluster cluster : clusters) {
      boolean contradicts =
          gender != Gender.UNKNOWN
              && cluster.gender() != Gender.UNKNOWN
              && gender != cluster.gender();
      boolean named = cluster.mentions().stream().anyMatch(m -> m.kind() == Kind.NAME);
      if (!contradicts && !named && isToldBefore(cluster.mentions().get(0), name)) {
        found.add(cluster);
      }
    }
    return found.size() == 1 && isMain(found.get(0).mentions().get(0)) ? found.get(0) : null;
  }

  /** "Ana Ruiz, 61, was held": a full name that does something, and that no words describe. */
  private boolean introduces(Mention name) {
    Tree tree = phrases.tree(name);
    Word head = phrases.head(name);
    Word before = name.first() == 0 ? null : tree.word(name.first() - 1);
    boolean titled = before != null && isNominal(before);
    boolean described =
        tree.children(head).stream()
            .anyMatch(child -> child.deprel().equals("appos") && child.upos().equals("NOUN"));
    return name.type() == Mention.Type.PERSON
        && name.first() < name.last()
        && head.relation().equals("nsubj")
        && !speaks(name)
        && !titled
        && !described
        && !known.isPerson(name.text());
  }

  /** Whether the sentence only quotes somebody. */
  private boolean speaks(Mention mention) {
    Word head = phrases.head(mention);
    Word verb = phrases.tree(mention).head(head);
    return head.deprel().equals("nsubj") && verb != null && speechVerbs.contains(verb.lemma());
  }

  private static boolean isNominal(Word word) {
    return switch (word.upos()) {
      case "NOUN", "PROPN", "ADJ" -> true;
      default -> false;
    };
  }

  /** Somebody of whom the lead tells for the first time, and whom it does not only quote. */
  private boolean isToldBefore(Mention member, Mention name) {
    return member.kind() == Kind.NOMINAL
        && member.type() == Mention.Type.PERSON
        && member.sentence() == name.sentence() - 1
        && !speaks(member)
        && !phrases.isPlural(member)
        && phrases.possessor(member) == null;
  }

  /** Whether the lead says of him what he did or what befell him. */
  private boolean isMain(Mention member) {
    String relation = phrases.head(member).relation();
    return relation.equals("nsubj") || relation.equals("obj");
  }
}
