package org.dateline.quantity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.entity.NounClasses;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Name;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * How many people a noun phrase names: its number, else one for a name, a singular noun or pronoun;
 * the sum over coordinated phrases that all tell ("him and his two sons" are three).
 */
final class Headcount {
  static final String[] COLLECTIVES = {"lemma", "of", "example"};

  private static final int LONGEST_NUMBER = 4;

  private static final int LARGE = 100;

  private final CountWords words;
  private final Set<String> members = new HashSet<>();
  private final Set<String> shares = new HashSet<>();
  private final Set<String> ratios = new HashSet<>();
  private final Counters counters;
  private final NounClasses nouns;
  private final Set<String> things;

  Headcount(CountWords words, Counters counters, Knowledge knowledge) {
    this.words = words;
    this.counters = counters;
    this.nouns = NounClasses.load(knowledge);
    this.things = knowledge.words("quantities/things.tsv", "class");
    for (Row row : knowledge.table("quantities/collectives.tsv", 1, COLLECTIVES)) {
      collectives(row).add(row.cell(0));
    }
  }

  private Set<String> collectives(Row row) {
    return switch (row.cell(1)) {
      case "members" -> members;
      case "share" -> shares;
      case "ratio" -> ratios;
      default -> throw row.fault("unknown " + row.cell(1), "write members, share or ratio");
    };
  }

  /** Whether a noun names people, as far as is known: "executed two warrants" killed nobody. */
  boolean isPeople(Word noun) {
    List<String> classes = nouns.classesOf(noun);
    String lemma = noun.lowerLemma();
    return !noun.upos().equals("NOUN")
        || classes.isEmpty()
        || members.contains(lemma)
        || shares.contains(lemma)
        || ratios.contains(lemma)
        || !things.containsAll(classes);
  }

  /**
   * Null where the phrase does not tell, as a plural without a number.
   *
   * @param harms whether a word tells of harm of its own: in "killed nine and injured scores" the
   *     scores are none of the nine, whatever the tree makes of "injured"
   */
  @Nullable Count of(Tree tree, Word head, Predicate<Word> harms) {
    List<String> lower = CountWords.lower(tree);
    Count count = single(tree, lower, head);
    boolean large = count != null && count.best() != null && count.best() >= LARGE;
    for (Word child : tree.children(head)) {
      boolean more =
          child.relation().equals("conj")
              && isNominal(child)
              && !verbBetween(tree, head, child)
              && !isAmong(tree, child)
              && !isHarmed(tree, child, harms);
      boolean small = large && numbered(tree, lower, child) == null;
      Count next = more && !small ? joined(tree, lower, head, child) : null;
      if (next != null && child.index() > head.index()) {
        count = count == null ? openEnd(next) : count.and(next);
      }
    }
    return count;
  }

  /** The number of a phrase alone, none for a phrase without; "no" counts as a number. */
  @Nullable Count number(Tree tree, Word head) {
    return negated(tree, head)
        ? single(tree, CountWords.lower(tree), head)
        : numbered(tree, CountWords.lower(tree), head);
  }

  /** "15 people, among them eight women": the women have been counted. */
  private boolean isAmong(Tree tree, Word part) {
    for (Word child : tree.children(part)) {
      Word mark = tree.child(child, "case");
      if (mark != null && counters.is(mark.lemma(), "part")) {
        return true;
      }
    }
    return false;
  }

  /** "And injured scores": the harm stands before the phrase as if it described it. */
  static boolean isHarmed(Tree tree, Word phrase, Predicate<Word> harms) {
    for (Word child : tree.children(phrase)) {
      boolean before = child.relation().equals("amod") && child.upos().equals("VERB");
      if (before && child.index() > 0 && harms.test(child)) {
        return tree.word(child.index() - 1).upos().equals("CCONJ");
      }
    }
    return false;
  }

  /** What stands beside a name is one too, whatever the model takes it for. */
  private @Nullable Count joined(Tree tree, List<String> lower, Word head, Word child) {
    boolean names = isSingularName(tree, head) && child.xpos().equals("NNP");
    return names ? Count.exact(1, child.index(), child.index()) : single(tree, lower, child);
  }

  /** With a part untold, what is told is the least. */
  private static Count openEnd(Count told) {
    return new Count(told.low(), null, told.best(), Toll.Hedge.AT_LEAST, told.first(), told.last());
  }

  /** Then the coordinated phrase belongs to that verb. */
  static boolean verbBetween(Tree tree, Word head, Word other) {
    for (int i = head.index() + 1; i < other.index(); i++) {
      Word word = tree.word(i);
      if (word.upos().equals("VERB") && !tree.under(word, other) && !tree.under(word, head)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNominal(Word word) {
    return switch (word.upos()) {
      case "NOUN", "PROPN", "PRON", "NUM" -> true;
      default -> false;
    };
  }

  private @Nullable Count single(Tree tree, List<String> lower, Word head) {
    if (isOneMore(tree, lower, head)) {
      return Count.exact(1, head.index(), head.index());
    }
    if (isDate(tree, head) || ratios.contains(head.lowerLemma())) {
      return null;
    }
    if (negated(tree, head)) {
      Word no = tree.child(head, "det");
      return Count.none(no == null ? head.index() : no.index(), head.index());
    }
    Count numbered = numbered(tree, lower, head);
    if (numbered != null) {
      return numbered;
    }
    String lemma = head.lowerLemma();
    if (shares.contains(lemma)) {
      return null;
    }
    if (members.contains(lemma)) {
      Word of = Victims.ofWhom(tree, head);
      return of == null ? null : numbered(tree, lower, of);
    }
    boolean one =
        counters.is(lower.get(head.index()), "one")
            || isSingularName(tree, head)
            || (head.xpos().equals("NN")
                && (isDetermined(tree, head) || titles(tree, head) || isAlone(head)));
    return one ? Count.exact(1, head.index(), head.index()) : null;
  }

  /** "Killed two guards and wounded <i>a third</i>": one more, and no third of them. */
  private boolean isOneMore(Tree tree, List<String> lower, Word head) {
    int before = head.index() - 1;
    return before >= 0
        && counters.is(lower.get(before), "article")
        && words.isOrdinal(lower, head.index())
        && Victims.ofWhom(tree, head) == null;
  }

  private static boolean isDate(Tree tree, Word head) {
    Name name = tree.nameAt(head.index());
    return name != null && (name.type().equals("DATE") || name.type().equals("TIME"));
  }

  private boolean negated(Tree tree, Word head) {
    Word determiner = tree.child(head, "det");
    boolean no =
        determiner != null
            && counters.is(determiner.lemma(), "no")
            && determiner.index() < head.index()
            && !isComparative(tree.word(determiner.index() + 1));
    return counters.is(head.text(), "none") || no;
  }

  /** "No <i>fewer</i> than 40 miners". */
  private static boolean isComparative(Word word) {
    return word.xpos().equals("JJR") || word.xpos().equals("RBR");
  }

  /** The number on the phrase: its own word ("dozens of people", "all 224") or a modifier. */
  private @Nullable Count numbered(Tree tree, List<String> lower, Word head) {
    List<Integer> places = places(tree, head);
    places.removeIf(place -> isYear(tree, place));
    for (int place : places) {
      Count count = words.figure(lower, place);
      if (count != null) {
        return count;
      }
    }
    for (int place : places) {
      Count count = words.at(lower, place);
      if (count != null) {
        return count;
      }
    }
    return null;
  }

  /** "The 2011 protesters": what a determiner stands before is no bare number of people. */
  private static boolean isYear(Tree tree, int place) {
    if (place == 0 || !CountWords.isYear(tree.word(place).text())) {
      return false;
    }
    String before = tree.word(place - 1).upos();
    return before.equals("DET") || before.equals("ADJ");
  }

  /** Where a number may begin: "15" in "his 15-year-old daughter" is none of hers. */
  private List<Integer> places(Tree tree, Word head) {
    List<Integer> places = new ArrayList<>();
    for (Word child : tree.children(head)) {
      boolean number = child.upos().equals("NUM");
      boolean vague = child.relation().equals("amod") || child.relation().equals("det");
      if ((number || vague) && child.index() < head.index()) {
        places.add(number ? begin(tree, child) : withHalf(tree, child.index()));
      }
    }
    places.add(head.upos().equals("NUM") ? begin(tree, head) : head.index());
    return places;
  }

  /** "Half" before "a dozen" belongs to the number. */
  private int withHalf(Tree tree, int word) {
    return word > 0 && counters.is(tree.word(word - 1).lemma(), "front") ? word - 1 : word;
  }

  /** The first word of a number in several: "two hundred", "twenty-five". */
  private int begin(Tree tree, Word number) {
    int begin = number.index();
    while (begin > 0
        && isNumber(tree.word(begin - 1))
        && tree.under(tree.word(begin - 1), number)) {
      begin--;
    }
    return begin;
  }

  private boolean isNumber(Word word) {
    return word.upos().equals("NUM")
        || counters.is(word.text(), "inner")
        || counters.is(word.text(), "front");
  }

  /** The number right before a word: "12 dead". */
  @Nullable Count before(Tree tree, Word word) {
    List<String> lower = CountWords.lower(tree);
    for (int begin = Math.max(0, word.index() - LONGEST_NUMBER); begin < word.index(); begin++) {
      Count count = words.at(lower, begin);
      boolean right = count != null && count.last() == word.index() - 1;
      if (right && !isDate(tree, tree.word(word.index() - 1))) {
        return count;
      }
    }
    return null;
  }

  /** The hedged number right behind a verb, whatever the tree says: "killed in excess of 40". */
  @Nullable Count hedgedBehind(Tree tree, Word verb) {
    return words.hedgedAt(CountWords.lower(tree), verb.index() + 1);
  }

  /** A person's name, or one of several words that the model calls no place or people. */
  private static boolean isSingularName(Tree tree, Word head) {
    Name name = tree.nameAt(head.index());
    if (!head.xpos().equals("NNP") || name == null) {
      return head.xpos().equals("NNP");
    }
    boolean several = tree.child(head, "flat") != null;
    return switch (name.type()) {
      case "PERSON" -> true;
      case "GPE", "LOC", "NORP", "DATE", "TIME" -> false;
      default -> several;
    };
  }

  /** "Woman hurt in blast": headlines drop the article; not "the poet and <i>activist</i>". */
  private boolean isAlone(Word noun) {
    return !noun.relation().equals("conj") && "person".equals(nouns.classOf(noun));
  }

  /** "The murder of opposition leader Juan Soto": a name stands right after. */
  private static boolean titles(Tree tree, Word noun) {
    int next = noun.index() + 1;
    return next < tree.words().size() && tree.word(next).xpos().equals("NNP");
  }

  private static boolean isDetermined(Tree tree, Word head) {
    for (Word child : tree.children(head)) {
      if (child.relation().equals("det") || child.deprel().equals("nmod:poss")) {
        return true;
      }
    }
    return false;
  }
}
