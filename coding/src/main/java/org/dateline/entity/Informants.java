package org.dateline.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/**
 * Who tells of others what befell them, from {@code entity/informants.tsv} and {@code
 * entity/custody_verbs.tsv}: "her lawyer said <i>she</i> would appeal", "police said <i>they</i>
 * were charged". Immutable.
 */
final class Informants {
  /** How many words before a name may make its title: "police chief superintendent". */
  private static final int TITLE = 3;

  private final Set<String> ofClients = new HashSet<>();
  private final Set<String> ofSuspects = new HashSet<>();
  private final Set<String> custodyVerbs;

  private Informants(Set<String> custodyVerbs) {
    this.custodyVerbs = custodyVerbs;
  }

  static Informants load(Knowledge knowledge) {
    Informants informants = new Informants(knowledge.words("entity/custody_verbs.tsv", "verb"));
    for (Row row : knowledge.table("entity/informants.tsv", 1, "noun", "speaks_of", "note")) {
      informants.speakingOf(row).add(row.cell(0));
    }
    return informants;
  }

  private Set<String> speakingOf(Row row) {
    return switch (row.cell(1)) {
      case "client" -> ofClients;
      case "suspect" -> ofSuspects;
      default -> throw row.fault("unknown kind " + row.cell(1), "write client or suspect");
    };
  }

  /**
   * Whether a pronoun in what somebody says is not the speaker.
   *
   * @param speaker the subject of the verb of saying
   * @param members what else the speaker is called
   */
  boolean speakOfAnother(Phrases phrases, Word pronoun, Mention speaker, List<Mention> members) {
    Tree tree = phrases.tree(speaker);
    Word verb = tree.head(pronoun);
    boolean suffers = pronoun.deprel().equals("nsubj:pass") || pronoun.relation().equals("obj");
    if (suffers && verb != null && custodyVerbs.contains(verb.lemma())) {
      return members.stream().anyMatch(member -> holdsSuspects(phrases, member))
          || isSpokesman(phrases, speaker);
    }
    boolean possessive = pronoun.deprel().equals("nmod:poss");
    return !possessive && isSpokesman(phrases, speaker);
  }

  /**
   * "Judge Paz rejected it. <i>He</i> was detained in May": whether who is held is not one of those
   * who hold others, of whom nobody said before that they were held.
   */
  boolean holdAnother(Phrases phrases, Mention pronoun, List<Mention> members) {
    return isHeld(phrases, pronoun)
        && members.stream().anyMatch(member -> holdsSuspects(phrases, member))
        && members.stream().noneMatch(member -> isHeld(phrases, member));
  }

  private boolean isHeld(Phrases phrases, Mention mention) {
    Word whom = phrases.head(mention);
    boolean suffers = whom.deprel().equals("nsubj:pass") || whom.relation().equals("obj");
    Word verb = suffers ? phrases.tree(mention).head(whom) : null;
    return verb != null && custodyVerbs.contains(verb.lemma());
  }

  /** "Ruiz's lawyer", "the lawyer for Ruiz", "Ruiz's lawyer, Ana Paz". */
  private boolean isSpokesman(Phrases phrases, Mention speaker) {
    Tree tree = phrases.tree(speaker);
    Word head = phrases.head(speaker);
    Word title = tree.child(head, "nmod:desc");
    boolean advocate = ofClients.contains(head.lowerLemma());
    boolean titled = title != null && ofClients.contains(title.lowerLemma());
    Word owner = tree.child(head, "nmod:poss");
    owner = owner == null && title != null ? tree.child(title, "nmod:poss") : owner;
    return (advocate || titled) && owner != null;
  }

  /** "The police", "police chief Ana Paz": by the words of a mention, or right before a name. */
  private boolean holdsSuspects(Phrases phrases, Mention mention) {
    Tree tree = phrases.tree(mention);
    boolean name = mention.kind() == Mention.Kind.NAME;
    int first = name ? Math.max(0, mention.first() - TITLE) : mention.first();
    for (int i = mention.last(); i >= first; i--) {
      Word word = tree.word(i);
      boolean before = i < mention.first();
      if (before && (word.upos().equals("PUNCT") || word.upos().equals("VERB"))) {
        return false;
      }
      if (ofSuspects.contains(word.lowerLemma())) {
        return true;
      }
    }
    return false;
  }
}
