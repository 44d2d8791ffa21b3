package org.dateline.entity;

import java.util.HashSet;
import java.util.Set;
import org.dateline.entity.Genders.Gender;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Determiners;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/** What the words of a mention say of it. Bound to one report. */
final class Phrases {
  private final Analysis analysis;
  private final Genders genders;
  private final PronounForms pronouns;
  private final Determiners determiners;

  Phrases(Analysis analysis, Genders genders, PronounForms pronouns, Determiners determiners) {
    this.analysis = analysis;
    this.genders = genders;
    this.pronouns = pronouns;
    this.determiners = determiners;
  }

  Tree tree(Mention mention) {
    return analysis.trees().get(mention.sentence());
  }

  Word head(Mention mention) {
    return tree(mention).word(mention.head());
  }

  int paragraph(Mention mention) {
    return tree(mention).sentence().paragraph();
  }

  String lemma(Mention mention) {
    return head(mention).lowerLemma();
  }

  boolean isPlural(Mention mention) {
    return head(mention).isPlural();
  }

  boolean isDefinite(Mention mention) {
    Word determiner = tree(mention).child(head(mention), "det");
    return determiner != null
        && (determiners.is(determiner.text(), Determiners.Kind.DEFINITE)
            || determiners.is(determiner.text(), Determiners.Kind.PAIR));
  }

  /** "A soldier", "some soldiers", "five soldiers": somebody new. */
  boolean isNew(Mention mention) {
    Tree tree = tree(mention);
    Word determiner = tree.child(head(mention), "det");
    boolean definite = isDefinite(mention);
    boolean counted = tree.child(head(mention), "nummod") != null;
    return (determiner != null || counted) && !definite;
  }

  /** The possessor before a noun, if there is one. */
  @Nullable Word possessor(Mention mention) {
    return tree(mention).child(head(mention), "nmod:poss");
  }

  /** The words that tell one bearer of a noun from another: adjectives, compounds, "of" phrases. */
  Set<String> modifiers(Mention mention) {
    Tree tree = tree(mention);
    Set<String> found = new HashSet<>();
    for (Word child : tree.children(head(mention))) {
      boolean tells =
          switch (child.deprel()) {
            case "amod", "compound", "nmod", "nummod", "nmod:poss" -> true;
            default -> false;
          };
      if (tells) {
        found.add(child.lowerLemma());
      }
    }
    return found;
  }

  /** The capitalised modifiers of a noun, such as a nationality; empty where there is none. */
  String nationality(Mention mention) {
    Word head = head(mention);
    StringBuilder found = new StringBuilder();
    for (Word child : tree(mention).children(head)) {
      boolean before = child.index() < head.index();
      if (before && child.modifies() && Character.isUpperCase(child.text().codePointAt(0))) {
        found.append(child.text()).append(' ');
      }
    }
    return found.toString().strip();
  }

  Gender gender(Mention mention) {
    return switch (mention.kind()) {
      case NAME -> mention.type() == Mention.Type.PERSON ? ofPerson(mention) : Gender.UNKNOWN;
      case NOMINAL -> isPlural(mention) ? Gender.UNKNOWN : genders.ofNoun(lemma(mention));
      case PRONOUN -> pronouns.gender(mention.text());
    };
  }

  /** By the form of address or the title before a name, else by the name. */
  private Gender ofPerson(Mention mention) {
    Gender told = ofTitle(mention);
    return told != Gender.UNKNOWN ? told : genders.ofName(mention.text());
  }

  /** What the form of address or the title before a name says. */
  Gender ofTitle(Mention name) {
    Tree tree = tree(name);
    for (int i = name.first() - 1; i >= Math.max(0, name.first() - 2); i--) {
      Gender told = genders.ofNoun(tree.word(i).text());
      if (told != Gender.UNKNOWN) {
        return told;
      }
    }
    return Gender.UNKNOWN;
  }
}
