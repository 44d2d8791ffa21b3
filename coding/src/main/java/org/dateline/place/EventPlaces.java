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
 *       killing five"; a verb of saying is never asked, so that "said in Geneva" places nothing,
 *       and itself asks nobody;
 *   <li>the sentence's only city, else only region, else only country, that stands behind a word
 *       such as "in" and under no verb of saying;
 *   <li>for a sentence that names no place, the first event's place of the sentence before it in
 *       the same paragraph.
 * </ol>
 *
 * <p>Steps 1 and 2 are one where both find places. Within a step, a place goes before the region or
 * country that it lies in, then what stands higher in the tree, is narrower, and is nearer to the
 * event's word. Otherwise there is no place: "talks about Syria" are not in Syria.
 */
final class EventPlaces {
  /** How many clauses away another clause may stand. */
  private static final int HOPS = 1;

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
    if (own == null && !grounds.isSpeech(trigger)) {
      own = linked(tree, trigger, here);
      return own == null ? only(tree, here) : own;
    }
    return own;
  }

  private @Nullable Ground ground(Tree tree, Word event, PlaceMention mention) {
    boolean country = mention.place().precision() == Place.Precision.COUNTRY;
    Ground ground = grounds.of(tree, event, tree.top(mention.first(), mention.last()), country);
    return ground == Ground.ARGUMENT && grounds.isSpeech(event) ? null : ground;
  }

  private @Nullable PlaceMention inClause(
      Tree tree, Word event, List<PlaceMention> here, Word trigger) {
    List<PlaceMention> said = new ArrayList<>();
    List<PlaceMention> around = new ArrayList<>();
    for (PlaceMention mention : here) {
      Ground ground = ground(tree, event, mention);
      if (ground == Ground.ARGUMENT) {
        around.add(mention);
      } else if (ground != null) {
        said.add(mention);
      }
    }
    return first(tree, event, said.isEmpty() ? around : said, trigger);
  }

  /** Of several, what holds another goes last, then what stands deeper, is wider or farther off. */
  private static @Nullable PlaceMention first(
      Tree tree, Word event, List<PlaceMention> mentions, Word trigger) {
    return mentions.stream()
        .min(
            Comparator.comparing((PlaceMention mention) -> holdsAny(mention, mentions))
                .thenComparingInt(mention -> depth(tree, event, mention))
                .thenComparingInt(EventPlaces::width)
                .thenComparingInt(mention -> Math.abs(mention.first() - trigger.index())))
        .orElse(null);
  }

  /** Whether the place is a region or country in which one of the others lies. */
  private static boolean holdsAny(PlaceMention mention, List<PlaceMention> others) {
    Place outer = mention.place();
    for (PlaceMention other : others) {
      Place inner = other.place();
      boolean country = outer.country() != null && outer.country().equals(inner.country());
      boolean region = outer.admin1() != null && outer.admin1().equals(inner.admin1());
      boolean holds =
          switch (width(mention)) {
            case 0 -> false;
            case 1 -> country && region && width(other) == 0;
            case 2 -> country && width(other) < 2;
            default -> width(other) < 3;
          };
      if (holds) {
        return true;
      }
    }
    return false;
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

  /** Cities and what is finer, then regions, then countries, then what is wider. */
  private static int width(PlaceMention mention) {
    if (mention.place().feature().equals(Place.UNLISTED)) {
      return 0;
    }
    return switch (mention.place().precision()) {
      case POINT, CITY -> 0;
      case DISTRICT, PROVINCE -> 1;
      case COUNTRY -> 2;
      case REGION -> 3;
    };
  }

  /** Steps from the place up to the event's word; a possessor stands below what it possesses. */
  private static int depth(Tree tree, Word event, PlaceMention mention) {
    Word at = tree.top(mention.first(), mention.last());
    int depth = at.deprel().equals("nmod:poss") ? 1 : 0;
    while (at != null && at.index() != event.index()) {
      at = tree.head(at);
      depth++;
    }
    return depth;
  }

  /** The only one of the narrowest places in a place's role. */
  private @Nullable PlaceMention only(Tree tree, List<PlaceMention> here) {
    PlaceMention only = null;
    boolean single = true;
    for (PlaceMention mention : here) {
      Word head = tree.top(mention.first(), mention.last());
      Word above = tree.head(head);
      boolean said = above != null && grounds.isSpeech(above);
      if (!said && (grounds.isLocative(tree, head) || grounds.isDoneTo(tree, head))) {
        int wider = only == null ? 1 : Integer.compare(width(only), width(mention));
        only = wider > 0 ? mention : only;
        single = wider != 0;
      }
    }
    return single ? only : null;
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
}
