package org.dateline.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.place.Grounds.Ground;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Chooses where an event happened among the places that its report names, in this order:
 *
 * <ol>
 *   <li>a place that the event's own clause says: "killed in Homs", "the Paris attacks";
 *   <li>a place that the event is done to, goes to or leaves: "shelled Kharkiv", "arrived in
 *       Tehran", "the shelling of Kharkiv", "withdrew from Kherson";
 *   <li>a place where somebody or something of the clause is: "gunmen in Mosul shot two soldiers";
 *   <li>the same of the clauses that it hangs on or that hang on it: "a bomb exploded in Kabul,
 *       killing five"; a verb of saying is never asked, so that "said in Geneva" places nothing;
 *   <li>the only place of the sentence that stands behind a word such as "in", and under no verb of
 *       saying;
 *   <li>for a sentence that names no place, the first event's place of the sentence before it in
 *       the same paragraph.
 * </ol>
 *
 * <p>Within a step, a city goes before a region and a country, then what stands nearer to the
 * event's word. Otherwise there is no place: "talks about Syria" are not in Syria.
 */
final class EventPlaces {
  /** How many clauses away another clause may stand. */
  private static final int HOPS = 2;

  private final Grounds grounds;
  private final List<Tree> trees;
  private final List<PlaceMention> mentions;

  EventPlaces(Grounds grounds, List<Tree> trees, List<PlaceMention> mentions) {
    this.grounds = grounds;
    this.trees = trees;
    this.mentions = mentions;
  }

  /** Where the event happened; null where the report does not say. */
  @Nullable PlaceMention of(int sentence, Word trigger) {
    Tree tree = trees.get(sentence);
    List<PlaceMention> here =
        mentions.stream().filter(mention -> mention.sentence() == sentence).toList();
    if (here.isEmpty()) {
      return inherited(sentence);
    }
    PlaceMention own = inClause(tree, trigger, here, trigger);
    if (own == null) {
      own = linked(tree, trigger, here);
    }
    return own == null ? only(tree, here) : own;
  }

  private @Nullable PlaceMention inClause(
      Tree tree, Word event, List<PlaceMention> here, Word trigger) {
    for (Ground ground : Ground.values()) {
      PlaceMention found =
          here.stream()
              .filter(mention -> grounds.of(tree, event, head(tree, mention)) == ground)
              .min(
                  Comparator.comparing((PlaceMention mention) -> mention.place().precision())
                      .thenComparing(mention -> Math.abs(mention.first() - trigger.index())))
              .orElse(null);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable PlaceMention linked(Tree tree, Word trigger, List<PlaceMention> here) {
    List<Word> clauses = new ArrayList<>(List.of(trigger));
    int from = 0;
    for (int hop = 0; hop < HOPS; hop++) {
      int to = clauses.size();
      for (int i = from; i < to; i++) {
        for (Word clause : neighbours(tree, clauses.get(i))) {
          if (!clauses.contains(clause)) {
            clauses.add(clause);
            PlaceMention found = inClause(tree, clause, here, trigger);
            if (found != null) {
              return found;
            }
          }
        }
      }
      from = to;
    }
    return null;
  }

  /** The clauses that a word's clause hangs on, then those that hang on it. */
  private List<Word> neighbours(Tree tree, Word event) {
    List<Word> found = new ArrayList<>(3);
    Word above = tree.head(event);
    if (above != null && !grounds.isSpeech(above) && hangsOn(event)) {
      found.add(above);
    }
    for (Word below : tree.children(event)) {
      if (isClause(below) && !grounds.isSpeech(below)) {
        found.add(below);
      }
    }
    return found;
  }

  /** A verb hangs on the clause above it; an event's noun on the verb that it is an argument of. */
  private static boolean hangsOn(Word event) {
    return switch (event.relation()) {
      case "advcl", "xcomp", "ccomp", "conj", "acl", "csubj" -> true;
      case "obj", "nsubj", "obl", "nmod", "compound" -> !event.upos().equals("VERB");
      default -> false;
    };
  }

  private static boolean isClause(Word word) {
    return switch (word.relation()) {
      case "advcl", "xcomp", "ccomp", "conj", "acl" -> word.upos().equals("VERB");
      default -> false;
    };
  }

  private @Nullable PlaceMention only(Tree tree, List<PlaceMention> here) {
    PlaceMention only = null;
    for (PlaceMention mention : here) {
      Word head = head(tree, mention);
      Word above = tree.head(head);
      if (grounds.isLocative(tree, head) && (above == null || !grounds.isSpeech(above))) {
        if (only != null) {
          return null;
        }
        only = mention;
      }
    }
    return only;
  }

  private @Nullable PlaceMention inherited(int sentence) {
    if (sentence == 0
        || trees.get(sentence - 1).sentence().paragraph()
            != trees.get(sentence).sentence().paragraph()) {
      return null;
    }
    Tree before = trees.get(sentence - 1);
    List<PlaceMention> there =
        mentions.stream().filter(mention -> mention.sentence() == sentence - 1).toList();
    for (Word word : before.words()) {
      if (word.head() < 0) {
        return grounds.isSpeech(word) ? null : inClause(before, word, there, word);
      }
    }
    return null;
  }

  /** The mention's word that hangs on a word outside it. */
  private static Word head(Tree tree, PlaceMention mention) {
    for (int i = mention.first(); i <= mention.last(); i++) {
      int head = tree.word(i).head();
      if (head < mention.first() || head > mention.last()) {
        return tree.word(i);
      }
    }
    return tree.word(mention.last());
  }
}
