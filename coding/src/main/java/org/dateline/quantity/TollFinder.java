package org.dateline.quantity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds how many people a sentence says were harmed, and how. Immutable. */
final class TollFinder {
  /**
   * The least that no deed of a day has done: more than these died at Hiroshima alone, which is
   * told with its year.
   */
  private static final int OF_WARS = 100_000;

  /** The same where it "has killed" them. */
  private static final int OF_WARS_SO_FAR = 10_000;

  /** The least that violence or fighting of a day does not come to. */
  private static final int OF_SPELLS = 1_000;

  private final TollWords words;
  private final Headcount headcount;
  private final Counters counters;

  TollFinder(TollWords words, Headcount headcount, Counters counters) {
    this.words = words;
    this.counters = counters;
    this.headcount = headcount;
  }

  List<Toll> find(Tree tree, String text) {
    List<Toll> tolls = new ArrayList<>();
    List<Harm> harms = new ArrayList<>();
    for (Word word : tree.words()) {
      for (TollWords.Entry entry : words.of(tree, word)) {
        boolean total = entry.victims() == TollWords.Victims.TOTAL;
        Toll toll = total && tolls.isEmpty() ? null : toll(tree, text, word, entry);
        if (toll != null) {
          harms.add(new Harm(toll, Victims.of(tree, word, entry.victims()), isHit(entry)));
          tolls.add(toll);
          break;
        }
      }
    }
    return harms.stream().filter(harm -> !isOutdone(harm, harms)).map(Harm::toll).toList();
  }

  /** What a word says of whom; a hit alone says less than that they died. */
  private record Harm(Toll toll, @Nullable Word victims, boolean hit) {}

  /** "Was stabbed and died": another word tells what became of the same people. */
  private static boolean isOutdone(Harm harm, List<Harm> harms) {
    return harm.hit()
        && harm.victims() != null
        && harms.stream()
            .anyMatch(
                other ->
                    !other.hit()
                        && other.victims() != null
                        && other.victims().index() == harm.victims().index());
  }

  private static boolean isHit(TollWords.Entry entry) {
    return entry.victims() == TollWords.Victims.HIT;
  }

  /** "Was shot at", "shot down": nobody need be hurt; who "shot himself" is dead as a rule. */
  private boolean misses(Tree tree, Word verb) {
    int next = verb.index() + 1;
    return next < tree.words().size() && counters.is(tree.word(next).text(), "missed");
  }

  private boolean isFatal(Tree tree, Word verb) {
    return tree.children(verb).stream().anyMatch(child -> counters.is(child.text(), "fatal"));
  }

  private @Nullable Toll toll(Tree tree, String text, Word trigger, TollWords.Entry entry) {
    if (isNegated(tree, trigger) || (isHit(entry) && misses(tree, trigger))) {
      return null;
    }
    Count hedged =
        entry.victims() == TollWords.Victims.OBJECT ? headcount.hedgedBehind(tree, trigger) : null;
    Word victims =
        hedged == null
            ? Victims.of(tree, trigger, entry.victims())
            : counted(tree, tree.word(hedged.last()));
    if (victims != null && !headcount.isPeople(victims)) {
      return null;
    }
    Count told = hedged != null || victims == null ? hedged : count(tree, trigger, victims, entry);
    Count count = isDescribing(trigger) && hedged == null ? beside(tree, trigger, told) : told;
    if (count == null) {
      return null;
    }
    Word named = named(victims, trigger, count);
    Span span = tree.span(count.first(), count.last());
    boolean none = count.hedge() == Toll.Hedge.NONE;
    boolean casualties = none && entry.kind() == Toll.Kind.AFFECTED;
    boolean fatal = entry.kind() == Toll.Kind.WOUNDED && isFatal(tree, trigger);
    return new Toll(
        tree.sentence().index(),
        trigger.index(),
        casualties || fatal ? Toll.Kind.KILLED : entry.kind(),
        count.low(),
        count.high(),
        count.best(),
        count.hedge(),
        isCumulative(tree, trigger, entry, count),
        named == null ? null : phrase(tree, text, named),
        span,
        span.of(text));
  }

  /** The noun that a number counts, else the number. */
  private static Word counted(Tree tree, Word number) {
    Word noun = tree.head(number);
    return noun != null && number.relation().equals("nummod") ? noun : number;
  }

  /** "12 dead", "40 wounded": a number right before wins over whatever the tree says. */
  private @Nullable Count beside(Tree tree, Word trigger, @Nullable Count told) {
    Count beside = headcount.before(tree, trigger);
    return beside == null ? told : beside;
  }

  /** The victims' word, where it is another than the trigger and its number is the one told. */
  private static @Nullable Word named(@Nullable Word victims, Word trigger, Count count) {
    if (victims == null || victims.index() == trigger.index()) {
      return null;
    }
    boolean beside = count.last() == trigger.index() - 1;
    return beside && victims.index() != count.last() ? null : victims;
  }

  private static boolean isDescribing(Word trigger) {
    return switch (trigger.xpos()) {
      case "JJ", "VBN", "NNS" -> true;
      default -> false;
    };
  }

  /**
   * "Two deaths" count themselves, but "a death" or "the body" only tells of something; so do "the
   * imprisoned leader" and one person who flees.
   */
  private @Nullable Count count(Tree tree, Word trigger, Word victims, TollWords.Entry entry) {
    boolean itself = victims.index() == trigger.index();
    boolean describes =
        trigger.relation().equals("amod")
            || entry.kind() == Toll.Kind.DISPLACED
            || entry.kind() == Toll.Kind.AFFECTED;
    if (itself || (describes && headcount.number(tree, victims) == null)) {
      return headcount.number(tree, victims);
    }
    return headcount.of(tree, victims, word -> !words.of(tree, word).isEmpty());
  }

  private boolean isNegated(Tree tree, Word trigger) {
    for (Word child : tree.children(trigger)) {
      if (counters.is(child.lemma(), "not") && child.relation().equals("advmod")) {
        return true;
      }
    }
    return false;
  }

  private boolean isCumulative(Tree tree, Word trigger, TollWords.Entry entry, Count count) {
    if (entry.victims() == TollWords.Victims.TOLL || entry.victims() == TollWords.Victims.TOTAL) {
      return true;
    }
    Word above = tree.head(trigger);
    for (Word word : tree.words()) {
      boolean near =
          word.head() == trigger.index() || (above != null && word.head() == above.index());
      if (near && words.sumsUp(word)) {
        return true;
      }
    }
    Word verb = tells(tree, trigger);
    int killed = entry.kind() == Toll.Kind.KILLED && count.best() != null ? count.best() : 0;
    boolean perfect = isPerfect(tree, verb);
    return killed >= (perfect ? OF_WARS_SO_FAR : OF_WARS)
        || hasLasted(tree, verb, perfect || killed >= OF_SPELLS)
        || (perfect && isOfYears(tree, verb));
  }

  /** "Left 40 dead": the verb above. */
  private static Word tells(Tree tree, Word trigger) {
    Word above = tree.head(trigger);
    return above != null && above.upos().equals("VERB") && trigger.upos().equals("ADJ")
        ? above
        : trigger;
  }

  /**
   * "A war killed 250,000", "fighting that has killed 400", "were killed in a war": of what goes
   * on.
   *
   * @param longer whether it went on for longer than a day, as the perfect or the number says
   */
  private boolean hasLasted(Tree tree, Word verb, boolean longer) {
    for (Word child : tree.children(verb)) {
      boolean subject = child.relation().equals("nsubj");
      boolean within = longer && child.relation().equals("obl");
      if (((subject || within) && words.goesOn(child))
          || (subject && longer && words.mayGoOn(child))) {
        return true;
      }
    }
    Word above = tree.head(verb);
    return longer && above != null && verb.deprel().equals("acl:relcl") && words.mayGoOn(above);
  }

  private static boolean isPerfect(Tree tree, Word verb) {
    return tree.children(verb).stream()
        .anyMatch(child -> child.relation().equals("aux") && child.lemma().equals("have"));
  }

  /** "Has killed 20,000 people since 2009": over years. */
  private boolean isOfYears(Tree tree, Word verb) {
    return tree.children(verb).stream()
        .filter(child -> child.relation().equals("obl") && CountWords.isYear(child.text()))
        .map(child -> tree.child(child, "case"))
        .anyMatch(mark -> mark != null && counters.is(mark.lemma(), "since"));
  }

  /** The victims' noun with what stands before it and hangs on it by "of", "on" and the like. */
  private String phrase(Tree tree, String text, Word victims) {
    int first = victims.index();
    int last = victims.index();
    for (Word child : tree.children(victims)) {
      boolean harmed = Headcount.isHarmed(tree, child, word -> !words.of(tree, word).isEmpty());
      if (stays(child) && !harmed && !Headcount.verbBetween(tree, victims, child)) {
        first = Math.min(first, tree.first(child));
        last = Math.max(last, tree.last(child));
      }
    }
    return tree.span(first, last).of(text);
  }

  private static boolean stays(Word child) {
    return switch (child.relation()) {
      case "det", "nummod", "amod", "compound", "flat", "nmod", "conj", "advmod" -> true;
      default -> false;
    };
  }
}
