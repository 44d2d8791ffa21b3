package org.dateline.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.place.Grounds.Ground;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Chooses where an event happened among the places that its report names.
 *
 * <p>For an event's verb every place of its sentence, and the answer that it is none of them, gets
 * a score: the sum of the weights of what can be seen of it ({@link EventFeatures}, {@link
 * EventWeights}), and of what the model has learned of such places. The highest wins; where
 * somebody says something ("said in Geneva that") is out, and so, for all words, is what is {@link
 * Elsewhere}. For other words, and for verbs of saying, which seldom place anything, rules choose,
 * in this order:
 *
 * <ol>
 *   <li>a place that the noun's own phrase says: "the Paris attacks", "clashes in Homs";
 *   <li>a place that the noun is done to: "the shelling of Kharkiv";
 *   <li>a place where somebody or something of the phrase is: "an attack by gunmen in Mosul";
 *   <li>for a noun under a verb, the verb's place: "launched a raid in Gao";
 *   <li>the sentence's only city, else only region, else only country, that stands behind a word
 *       such as "in" and under no verb of saying.
 * </ol>
 *
 * <p>What they choose is none where the model is sure that it is not. A sentence that names no
 * place has the first event's place of the sentence before it in the same paragraph, which is no
 * country where that event is no verb. Otherwise there is no place: "talks about Syria" are not in
 * Syria.
 */
final class EventPlaces {
  /** Log-odds beyond which the model's opinion of a place counts no more. */
  private static final double CERTAIN = 6;

  private final Grounds grounds;
  private final Elsewhere elsewhere;
  private final EventWeights weights;
  private final List<Tree> trees;
  private final List<PlaceMention> mentions;

  EventPlaces(
      Grounds grounds, EventWeights weights, List<Tree> trees, List<PlaceMention> mentions) {
    this.grounds = grounds;
    this.elsewhere = new Elsewhere(grounds);
    this.weights = weights;
    this.trees = trees;
    this.mentions = mentions;
  }

  /** Where the event happened; null where the report does not say. */
  @Nullable PlaceMention of(int sentence, Word trigger) {
    Tree tree = trees.get(sentence);
    List<PlaceMention> here = here(tree, trigger);
    if (here.isEmpty()) {
      return isBackground(tree, trigger) ? null : inherited(sentence);
    }
    if (trigger.isVerb() && !grounds.isSpeech(trigger)) {
      return scored(tree, trigger, here);
    }
    PlaceMention own = inClause(tree, trigger, here);
    PlaceMention ruled =
        own == null && !grounds.isSpeech(trigger) ? ofNoun(tree, trigger, here) : own;
    boolean doubted =
        ruled != null
            && ground(tree, trigger, ruled) != Ground.OBJECT
            && learned(tree, trigger, ruled) < weights.least();
    return doubted ? null : ruled;
  }

  /** The sentence's places that may be the event's. */
  private List<PlaceMention> here(Tree tree, Word trigger) {
    List<PlaceMention> here =
        mentions.stream()
            .filter(mention -> mention.sentence() == tree.sentence().index())
            .filter(mention -> !elsewhere.is(tree, trigger, mention))
            .toList();
    List<PlaceMention> said =
        here.stream().filter(mention -> !elsewhere.isOfNeighbour(tree, mention)).toList();
    return said.isEmpty() ? here : said;
  }

  /** The model's log-odds that the place is the event's, at most {@link #CERTAIN} either way. */
  private static double learned(Tree tree, Word event, PlaceMention place) {
    if (!tree.roleScores().known()) {
      return 0;
    }
    double most = -CERTAIN;
    for (int i = place.first(); i <= place.last(); i++) {
      if (i != event.index()) {
        most = Math.max(most, tree.roleScores().of(event.index(), i, "place"));
      }
    }
    return Math.min(most, CERTAIN);
  }

  /** In a relative clause, which tells of another time and place than the sentence before it. */
  private static boolean isBackground(Tree tree, Word trigger) {
    for (Word at = trigger; at != null; at = tree.head(at)) {
      if (at.deprel().equals("acl:relcl")) {
        return true;
      }
    }
    return false;
  }

  /** The place and those beside it in one list: "shelled Sumy, Kherson and Kharkiv". */
  List<PlaceMention> all(int sentence, Word trigger) {
    PlaceMention place = of(sentence, trigger);
    return place == null ? List.of() : list(trees.get(place.sentence()), mentions, place);
  }

  /** A place, then those of its sentence that stand in one list with it. */
  static List<PlaceMention> list(Tree tree, List<PlaceMention> places, PlaceMention place) {
    List<PlaceMention> list = new ArrayList<>(List.of(place));
    int head = listHead(tree, place).index();
    for (PlaceMention other : places) {
      boolean beside = other.sentence() == place.sentence() && !other.equals(place);
      if (beside && listHead(tree, other).index() == head) {
        list.add(other);
      }
    }
    return list;
  }

  /** The first word of the list that a place stands in. */
  private static Word listHead(Tree tree, PlaceMention place) {
    Word at = tree.top(place.first(), place.last());
    for (Word above = tree.head(at); above != null && isListed(at, above); above = tree.head(at)) {
      at = above;
    }
    return at;
  }

  private static boolean isListed(Word word, Word above) {
    return word.relation().equals("conj") && !above.isVerb();
  }

  /**
   * The place with the highest score; where none of them scores higher, the one of which the verb
   * makes a place by its own table, else null.
   */
  private @Nullable PlaceMention scored(Tree tree, Word verb, List<PlaceMention> here) {
    EventFeatures features = new EventFeatures(grounds, tree, verb, here);
    double best = weights.sum(VerbFeatures.of(grounds, tree, verb, here));
    double surest = Double.NEGATIVE_INFINITY;
    PlaceMention found = null;
    PlaceMention taken = null;
    for (PlaceMention place : here) {
      List<String> seen = features.of(place);
      double score = weights.sum(seen) + weights.learned() * learned(tree, verb, place);
      if (seen.contains(EventFeatures.WHERE_SAID)) {
        continue;
      }
      if (score > best) {
        best = score;
        found = place;
      }
      if (EventFeatures.isTaken(seen) && score > surest) {
        surest = score;
        taken = place;
      }
    }
    return found == null ? taken : found;
  }

  /** The place of the verb that an event's noun is an argument of, else the sentence's only one. */
  private @Nullable PlaceMention ofNoun(Tree tree, Word noun, List<PlaceMention> here) {
    Word above = tree.head(noun);
    if (above == null || !above.isVerb() || grounds.isSpeech(above)) {
      return only(tree, here);
    }
    PlaceMention found = scored(tree, above, here);
    return found == null ? only(tree, here) : found;
  }

  private @Nullable Ground ground(Tree tree, Word event, PlaceMention mention) {
    boolean country = mention.place().precision() == Place.Precision.COUNTRY;
    Ground ground = grounds.of(tree, event, tree.top(mention.first(), mention.last()), country);
    return ground == Ground.ARGUMENT && grounds.isSpeech(event) ? null : ground;
  }

  private @Nullable PlaceMention inClause(Tree tree, Word event, List<PlaceMention> here) {
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
    return first(tree, event, said.isEmpty() ? around : said);
  }

  /** Of several, what holds another goes last, then what stands deeper, is wider or farther off. */
  private static @Nullable PlaceMention first(Tree tree, Word event, List<PlaceMention> mentions) {
    return mentions.stream()
        .min(
            Comparator.comparing((PlaceMention mention) -> holdsAny(mention, mentions))
                .thenComparingInt(mention -> depth(tree, event, mention))
                .thenComparingInt(EventPlaces::width)
                .thenComparingInt(mention -> Math.abs(mention.first() - event.index())))
        .orElse(null);
  }

  /** Whether the place is a region or country in which one of the others lies. */
  static boolean holdsAny(PlaceMention mention, List<PlaceMention> others) {
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

  /** Cities and what is finer, then regions, then countries, then what is wider. */
  static int width(PlaceMention mention) {
    if (mention.place().isUnlisted()) {
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
        PlaceMention place = grounds.isSpeech(word) ? null : inClause(before, word, there);
        boolean sure = word.isVerb() || (place != null && width(place) < 2);
        return sure ? place : null;
      }
    }
    return null;
  }
}
