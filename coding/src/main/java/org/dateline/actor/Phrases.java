package org.dateline.actor;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** The words of a mention and those around it that belong to it. Bound to one report. */
final class Phrases {
  /** Prepositions before what a phrase's head belongs to. */
  private static final Set<String> OWNING = Set.of("of", "in", "from");

  private final Analysis analysis;
  private final Entities entities;
  private final ActorWords words;

  Phrases(Analysis analysis, Entities entities, ActorWords words) {
    this.analysis = analysis;
    this.entities = entities;
    this.words = words;
  }

  /** Whether a word says of whose people somebody is, and not of which country: "ethnic Serb". */
  boolean isMinority(Tree tree, Word word) {
    return word.index() > 0 && words.minority(tree.word(word.index() - 1).lemma());
  }

  /** Whether a word only says who is behind: "Gulf" in "Gulf- and US-backed rebels". */
  boolean backs(Tree tree, Word word) {
    int next = word.index() + 1;
    while (next < tree.words().size() && joins(tree.word(next))) {
      next++;
    }
    boolean first = next > word.index() + 1 && next < tree.words().size();
    return isBacker(tree, word) || (first && isBacker(tree, tree.word(next)));
  }

  /** "<i>Iranian-backed</i> forces": whether a phrase says who is behind those that it names. */
  boolean isBacked(Mention mention) {
    Tree tree = tree(mention);
    for (int i = mention.first(); i < mention.head(); i++) {
      if (backs(tree, tree.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** The "- and" of "Gulf- and US-backed". */
  private static boolean joins(Word word) {
    return word.upos().equals("CCONJ") || word.text().equals("-") || word.text().equals(",");
  }

  private boolean isBacker(Tree tree, Word word) {
    Word at = participle(tree, word);
    return at != null && !words.leads(at.lemma());
  }

  /** Whether a word says who leads others: "Kurdish" in "Kurdish-led". */
  boolean leads(Tree tree, Word word) {
    Word at = participle(tree, word);
    return at != null && words.leads(at.lemma());
  }

  /** Whether a word says who leads or who is behind others: "US" in "US-led", "US-backed". */
  boolean leadsOrBacks(Tree tree, Word word) {
    return participle(tree, word) != null || backs(tree, word);
  }

  /** Whether a word says whose embassy is meant, which is abroad: "the <i>Danish</i> embassy". */
  boolean sends(Tree tree, Word word) {
    Word above = tree.head(word);
    boolean mission = above != null && word.modifies() && words.mission(above.lowerLemma());
    Mention body = above == null || !mission ? null : entities.at(tree.sentence().index(), above);
    return body != null && body.type() == Mention.Type.ORGANISATION;
  }

  /** The "led" of "US-led" and "US led", before a noun; null for other words. */
  private static @Nullable Word participle(Tree tree, Word word) {
    Word at = tree.head(word);
    if (at != null && isParticiple(at) && word.index() < at.index()) {
      return at;
    }
    Word next = word.index() + 1 < tree.words().size() ? tree.word(word.index() + 1) : null;
    boolean beside = next != null && isParticiple(next) && next.head() == word.head();
    return beside && word.modifies() ? next : null;
  }

  private static boolean isParticiple(Word word) {
    return word.xpos().equals("VBN") && word.deprel().equals("amod");
  }

  /** Whether the word right before a phrase's noun is one of these: "<i>foreign</i> troops". */
  boolean isModified(Mention mention, Predicate<String> words) {
    Tree tree = tree(mention);
    Word before = mention.head() > mention.first() ? tree.word(mention.head() - 1) : null;
    return before != null && before.head() == mention.head() && words.test(before.lemma());
  }

  /** "<i>Maoist</i> rebels": whether a word before a noun tells which they are. */
  boolean isTold(Mention mention) {
    return tree(mention).children(head(mention)).stream()
        .anyMatch(child -> child.index() < mention.head() && child.modifies());
  }

  Tree tree(Mention mention) {
    return tree(mention.sentence());
  }

  Tree tree(int sentence) {
    return analysis.trees().get(sentence);
  }

  Word head(Mention mention) {
    return tree(mention).word(mention.head());
  }

  String text(Span span) {
    return span.of(analysis.report().text());
  }

  /** Words as a dictionary has them: the head's lemma, hyphens and "'s" without blanks. */
  static String text(Tree tree, int first, int last, int head) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      Word word = tree.word(i);
      boolean joined = word.text().equals("-") || word.xpos().equals("POS");
      if (text.length() > 0 && !joined && text.charAt(text.length() - 1) != '-') {
        text.append(' ');
      }
      text.append(i == head ? word.lemma() : word.text());
    }
    return text.toString();
  }

  /** Whether words up to the head say that a role is held no more. */
  boolean isFormer(Mention mention) {
    Tree tree = tree(mention);
    if (mention.type() != Mention.Type.PERSON && mention.type() != Mention.Type.GROUP) {
      return false; // "a former stronghold"
    }
    for (int i = mention.first(); i <= mention.head(); i++) {
      if (isFormer(tree.word(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word says that a role is held no more; not "soldiers <i>toppled</i> the president".
   */
  boolean isFormer(Word word) {
    if (word.upos().equals("VERB") && !word.relation().equals("amod")) {
      return false;
    }
    boolean prefixed = !words.held(word.text()).equals(word.text());
    return prefixed || words.former(word.lemma()) || words.former(word.text());
  }

  /** "Of", "in" and "from" before a word: what its head belongs to. */
  static boolean owns(Tree tree, Word child) {
    return child.deprel().equals("nmod") && OWNING.contains(preposition(tree, child));
  }

  /** "A spokesman <i>for the ministry</i>": what somebody who is of a body speaks for. */
  boolean speaksFor(Tree tree, Word child) {
    Word head = tree.head(child);
    return head != null
        && child.deprel().equals("nmod")
        && preposition(tree, child).equals("for")
        && words.ofBody(head.lemma());
  }

  /** "<i>The group's</i> fighters", "fighters of <i>the group</i>": whose its head is. */
  boolean belongsTo(Tree tree, Word child) {
    return child.deprel().equals("nmod:poss") || owns(tree, child) || speaksFor(tree, child);
  }

  /** The first preposition before a word, or what else marks its case; empty where none does. */
  static String preposition(Tree tree, Word word) {
    Word mark = tree.child(word, "case");
    return mark == null ? "" : mark.lemma();
  }

  /** A mention with the words before it that say who it is: "<i>Russian President</i> Putin". */
  Span phrase(Mention mention) {
    if (mention.kind() == Mention.Kind.PRONOUN) {
      return mention.span();
    }
    Tree tree = tree(mention);
    Word head = head(mention);
    int first = mention.first();
    while (first > 0 && describes(tree, tree.word(first - 1), head)) {
      first--;
    }
    while (first < mention.first() && !opens(tree.word(first))) {
      first++;
    }
    return tree.span(first, mention.last());
  }

  private static boolean describes(Tree tree, Word word, Word head) {
    return tree.under(word, head)
        && switch (word.relation()) {
          case "case" -> word.head() != head.index();
          case "cc", "mark", "punct", "advmod", "acl", "advcl", "appos" -> false;
          default -> true;
        };
  }

  /** Whether a phrase can begin with a word: not with the "of" of what stands before it. */
  private static boolean opens(Word word) {
    return !word.upos().equals("ADP") && !word.upos().equals("PART");
  }

  /** The words that say who it is: for a pronoun the nearest of its sentence that do, if any. */
  Span toldBy(Mention mention) {
    boolean pronoun = mention.kind() == Mention.Kind.PRONOUN;
    Mention nearest = null;
    for (Mention member : pronoun ? entities.members(mention) : List.<Mention>of()) {
      boolean tells =
          member.kind() != Mention.Kind.PRONOUN
              && member.sentence() == mention.sentence()
              && member.span().end() <= mention.span().begin();
      if (tells && (nearest == null || member.span().begin() > nearest.span().begin())) {
        nearest = member;
      }
    }
    return phrase(nearest == null ? mention : nearest);
  }
}
