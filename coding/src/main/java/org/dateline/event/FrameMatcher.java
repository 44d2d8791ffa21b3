package org.dateline.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.event.Frame.Part;
import org.dateline.event.Frames.Entry;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Finds the words of frames in a tree. Immutable. */
final class FrameMatcher {
  /** How many words away the mark of a clause may stand that a trigger's verb takes. */
  private static final int NEAR = 3;

  private final Frames frames;
  private final LightVerbs lightVerbs;
  private final Set<String> circumstances;
  private final double sure;
  private final Set<String> noEvents = new HashSet<>();

  private FrameMatcher(
      Frames frames, LightVerbs lightVerbs, Set<String> circumstances, double sure) {
    this.frames = frames;
    this.lightVerbs = lightVerbs;
    this.circumstances = circumstances;
    this.sure = sure;
  }

  /**
   * Matches these frames, but for the word pairs of {@code events/no-events.tsv} and for phrases
   * behind a preposition of {@code events/circumstance-prepositions.tsv}.
   */
  static FrameMatcher load(Knowledge knowledge, Frames frames, LightVerbs lightVerbs) {
    Set<String> circumstances =
        knowledge.words("events/circumstance-prepositions.tsv", "preposition");
    double sure = Policy.load(knowledge).value("sure_word");
    FrameMatcher matcher = new FrameMatcher(frames, lightVerbs, circumstances, sure);
    for (Row row : knowledge.table("events/no-events.tsv", 2, "before", "noun", "note")) {
      matcher.noEvents.add(row.cell(0) + ' ' + row.cell(1));
    }
    return matcher;
  }

  /**
   * Every frame whose words stand in the sentence, in the order of the heads; words that only look
   * like an event's leave with their reason.
   */
  List<Match> matches(Tree tree, List<Rejected> rejected) {
    List<Match> found = new ArrayList<>();
    for (Word word : tree.words()) {
      Part part = part(word);
      if (part == null) {
        continue;
      }
      String first = part == Part.NOUN && word.xpos().equals("VBG") ? text(word) : lemma(word);
      Frame learned = learned(tree, word);
      for (Entry entry : frames.startingWith(part, first)) {
        List<Word> words = words(tree, word, entry.trigger().lemmas());
        if (words != null) {
          Match match = match(entry.frame(), part, tree, words);
          add(match, found, rejected);
          if (learned != null && isLeftTo(match, word, learned)) {
            learned = null;
          }
        }
      }
      if (learned != null) {
        add(match(learned, part, tree, List.of(word)), found, rejected);
      }
    }
    return found;
  }

  private void add(Match match, List<Match> found, List<Rejected> rejected) {
    String fault = fault(match.tree(), match.words());
    if (fault == null) {
      found.add(match);
    } else {
      int sentence = match.tree().sentence().index();
      rejected.add(new Rejected(sentence, match.trigger(), match.frame().id(), fault));
    }
  }

  /**
   * The frame of the event that the model holds likely that a word tells, null where it is of none.
   */
  private @Nullable Frame learned(Tree tree, Word word) {
    if (!tree.eventScores().known() || word.upos().equals("AUX")) {
      return null;
    }
    for (Frame frame : frames.learned()) {
      if (tree.eventScores().of(word.index(), frame.type()) >= frame.learned()) {
        return frame;
      }
    }
    return null;
  }

  /**
   * Words of the learned frame's own type decide, whose frame knows in which sense they tell no
   * event, unless the model is surer than {@code sure_word} of {@code events/policy.tsv}.
   */
  private boolean isLeftTo(Match words, Word word, Frame learned) {
    Tree tree = words.tree();
    return learned.type().equals(words.frame().type())
        && tree.eventScores().of(word.index(), learned.type()) < sure;
  }

  /** "Heart" of "a heart attack", "price" of "the price war". */
  private @Nullable Word wordOfNoEvent(Tree tree, Word noun) {
    for (Word child : tree.children(noun)) {
      if (child.index() < noun.index() && noEvents.contains(lemma(child) + ' ' + lemma(noun))) {
        return child;
      }
    }
    return null;
  }

  private @Nullable String fault(Tree tree, List<Word> words) {
    for (Word word : words) {
      Word before = part(word) == Part.NOUN ? wordOfNoEvent(tree, word) : null;
      if (before != null) {
        return "a \"" + before.text() + " " + word.text() + "\" is no event";
      }
    }
    return isEpithet(tree, words.get(0))
        ? "it only says which one is meant"
        : particle(tree, words);
  }

  /**
   * "The captured officer", "displaced families": a participle before its noun that names nobody.
   */
  private static boolean isEpithet(Tree tree, Word word) {
    if (isInsidePhrase(tree, word)) {
      return true;
    }
    boolean participle = word.xpos().equals("VBN") || word.xpos().equals("VBG");
    return participle
        && word.deprel().equals("amod")
        && tree.children(word).stream().noneMatch(FrameMatcher::isNominal);
  }

  /**
   * "In <i>flood-hit</i> Fiji", whatever the tree makes of it: between a preposition and its noun.
   */
  private static boolean isInsidePhrase(Tree tree, Word word) {
    Word object = tree.child(word, "obj");
    Word inside = object == null ? null : tree.child(object, "case");
    Word preposition = inside == null ? tree.child(word, "case") : inside;
    return object != null
        && preposition != null
        && preposition.index() < word.index()
        && word.index() < object.index()
        && tree.word(word.index() - 1).xpos().equals("HYPH");
  }

  private static boolean isNominal(Word word) {
    if (word.deprel().equals("nmod:poss")) {
      return false; // "Ghana's visiting minister"
    }
    return switch (word.upos()) {
      case "NOUN", "PROPN", "ADJ", "PRON" -> true;
      default -> false;
    };
  }

  /** "Backed out", "held off": a particle that the trigger lacks makes another verb. */
  private static @Nullable String particle(Tree tree, List<Word> words) {
    Word head = words.get(0);
    for (Word child : tree.children(head)) {
      if (head.upos().equals("VERB")
          && child.deprel().equals("compound:prt")
          && !isLimit(tree, child)
          && !words.contains(child)) {
        return "with \"" + child.text() + "\" it is another verb";
      }
    }
    return null;
  }

  /** "contribute up to 4,000 troops": no particle. */
  private static boolean isLimit(Tree tree, Word particle) {
    int next = particle.index() + 1;
    return next + 1 < tree.words().size()
        && tree.word(next).lemma().equals("to")
        && tree.word(next + 1).upos().equals("NUM");
  }

  private Match match(Frame frame, Part part, Tree tree, List<Word> words) {
    Word head = words.get(0);
    if (part != Part.NOUN) {
      return new Match(frame, part, tree, words, null, head);
    }
    Word place = lightVerbs.bundle(tree, head);
    LightVerbs.Use light = lightVerbs.of(tree, place);
    return new Match(frame, part, tree, words, light, light == null ? place : light.verb());
  }

  private static @Nullable Part part(Word word) {
    return switch (word.upos()) {
      case "VERB", "AUX" -> Part.VERB;
      case "NOUN", "PROPN" -> Part.NOUN;
      case "ADJ" ->
          word.xpos().equals("VBN") || word.xpos().equals("VBG") ? Part.VERB : Part.ADJECTIVE;
      default -> null;
    };
  }

  private static String lemma(Word word) {
    return word.lemma().toLowerCase(Locale.ROOT);
  }

  private static String text(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }

  /** The trigger's words, each hanging on another of them; null where one is missing. */
  private @Nullable List<Word> words(Tree tree, Word head, List<String> lemmas) {
    List<Word> words = new ArrayList<>(lemmas.size());
    words.add(head);
    List<String> missing = new ArrayList<>(lemmas.subList(1, lemmas.size()));
    while (!missing.isEmpty()) {
      if (!attachOne(tree, words, missing)) {
        return null;
      }
    }
    return words.stream().allMatch(word -> isBeforeOwn(tree, word, words, lemmas)) ? words : null;
  }

  /**
   * Whether a preposition of the trigger stands before what the trigger has behind it: to "push for
   * elections" is not to "push back elections <i>for</i> governors".
   */
  private static boolean isBeforeOwn(
      Tree tree, Word preposition, List<Word> words, List<String> lemmas) {
    int at = lemmas.indexOf(preposition.lemma());
    Word governor = tree.head(preposition);
    if (!preposition.deprel().equals("case") || governor == null || at < 0) {
      return true;
    }
    List<String> behind = lemmas.subList(at + 1, lemmas.size());
    return behind.isEmpty()
        || words.contains(governor)
        || words.stream().noneMatch(word -> isNominal(word) && isOneOf(word, behind));
  }

  private static boolean isOneOf(Word word, List<String> lemmas) {
    return lemmas.stream().anyMatch(lemma -> fits(word, lemma));
  }

  /** "Travelled to Cali and <i>met</i> the mayors" is not "travelled to meet". */
  private static boolean isNextDeed(Word child) {
    return child.upos().equals("VERB") && child.deprel().equals("conj");
  }

  /** Finds one of the missing words; "diplomatic relations" hang on a verb by their noun. */
  private boolean attachOne(Tree tree, List<Word> words, List<String> missing) {
    for (int i = 0; i < missing.size(); i++) {
      Word next = attached(tree, words, missing.get(i));
      if (next != null) {
        words.add(next);
        missing.remove(i);
        return true;
      }
    }
    return false;
  }

  private @Nullable Word attached(Tree tree, List<Word> words, String lemma) {
    for (Word host : words) {
      Word undergoing = host.upos().equals("VERB") ? antecedent(tree, host) : null;
      if (undergoing != null && fits(undergoing, lemma) && !words.contains(undergoing)) {
        return undergoing; // "the sanctions that Washington <i>lifted</i>"
      }
      for (Word child : tree.children(host)) {
        if (fits(child, lemma)
            && !words.contains(child)
            && !isInfinitiveMark(words.get(0), child)
            && !isMonth(tree, child)
            && !isDoer(host, child)
            && !isNextDeed(child)
            && !isCircumstance(tree, host, child)
            && (isParticle(host, child) || !isBeforeNumber(tree, child))
            && !isStatement(tree, child)) {
          return child;
        }
        Word counted = host.upos().equals("VERB") ? counted(tree, child, lemma) : null;
        if (counted != null) {
          return counted;
        }
        Word completed = host.upos().equals("VERB") ? completed(tree, child, lemma) : null;
        if (completed != null) {
          return completed;
        }
      }
    }
    for (Word host : words) {
      for (Word child : tree.children(host)) {
        for (Word below : tree.children(child)) {
          if (isFunction(below)
              && fits(below, lemma)
              && !isBeforeNumber(tree, below)
              && !words.contains(below)
              && !isFronted(host, child, below)
              && !isPurpose(host, child, below)
              && !tree.isTime(child)) {
            return below;
          }
        }
      }
    }
    return null;
  }

  /**
   * What a relative clause says was done something to, null for none. "Lived under a blockade
   * imposed by the navy": what another verb carries already is that one's event.
   */
  private @Nullable Word antecedent(Tree tree, Word verb) {
    Word noun = new Relative(tree, verb).antecedent();
    LightVerbs.Use carried = noun == null ? null : lightVerbs.of(tree, noun);
    return carried == null || carried.verb().equals(verb) ? noun : null;
  }

  /** "Struck <i>to</i> protest": nothing that is protested to. */
  private static boolean isInfinitiveMark(Word verb, Word child) {
    return child.deprel().equals("mark")
        && child.head() == verb.index()
        && child.index() < verb.index();
  }

  /** "Deleted thousands of <i>posts</i>": what an object only counts. */
  private @Nullable Word counted(Tree tree, Word object, String lemma) {
    if (!object.deprel().equals("obj")) {
      return null;
    }
    for (Word child : tree.children(object)) {
      if (fits(child, lemma) && lightVerbs.bundle(tree, child).equals(object)) {
        return child;
      }
    }
    return null;
  }

  /** "Halted trade <i>over the offensive</i>": why something was done is not what was done. */
  private boolean isCircumstance(Tree tree, Word host, Word child) {
    return host.upos().equals("VERB")
        && child.relation().equals("obl")
        && tree.child(host, "obj") != null
        && circumstances.contains(new Clause(tree, host).marker(child));
  }

  /** What completes the verb, where trees hang it on the object. */
  private static @Nullable Word completed(Tree tree, Word object, String lemma) {
    if (!object.deprel().equals("obj")) {
      return null;
    }
    for (Word child : tree.children(object)) {
      if (fits(child, lemma) && (isInfinitive(child) || isPredicate(tree, object, child))) {
        return child;
      }
    }
    return null;
  }

  /** "ordered the paper to <i>close</i>". */
  private static boolean isInfinitive(Word word) {
    return word.deprel().equals("acl") && word.xpos().equals("VB");
  }

  /**
   * "declared the envoy <i>persona</i> non grata", "left six people <i>dead</i>", "called it \"a
   * <i>lie</i>\"": another name would stand behind a comma, and an adjective before its noun.
   */
  private static boolean isPredicate(Tree tree, Word object, Word word) {
    return (word.deprel().equals("appos") || word.deprel().equals("amod"))
        && object.index() < word.index()
        && tree.words().subList(object.index(), word.index()).stream()
            .noneMatch(between -> between.upos().equals("PUNCT") && !isQuote(between));
  }

  private static boolean isQuote(Word word) {
    return word.xpos().equals("``") || word.xpos().equals("''");
  }

  /** "take back <i>over</i> 800 fighters": more than so many; "rule 21 <i>out</i> of 29 states". */
  private static boolean isBeforeNumber(Tree tree, Word word) {
    return switch (word.lemma()) {
      case "over" -> isNumber(tree, word.index() + 1);
      case "out" -> tree.child(word, "fixed") != null && isNumber(tree, word.index() + 2);
      default -> false;
    };
  }

  /** "Hand <i>over</i> two suspects": a particle right behind its verb. */
  private static boolean isParticle(Word host, Word child) {
    return child.deprel().equals("compound:prt") && child.index() == host.index() + 1;
  }

  private static boolean isNumber(Tree tree, int index) {
    return index < tree.words().size() && tree.word(index).upos().equals("NUM");
  }

  /** "Broke ties in <i>March</i>": no march. */
  private static boolean isMonth(Tree tree, Word word) {
    return word.upos().equals("PROPN") && tree.isTime(word);
  }

  /** "the deal reaches a new stage": whoever reaches a deal is not the deal. */
  private static boolean isDoer(Word host, Word child) {
    return host.upos().equals("VERB") && child.deprel().equals("nsubj");
  }

  /** "Denied <i>that it paid</i>": a clause of its own is no object. */
  private static boolean isStatement(Tree tree, Word clause) {
    Word mark = clause.relation().equals("ccomp") ? tree.child(clause, "mark") : null;
    return mark != null && mark.lemma().equals("that");
  }

  /**
   * "<i>In</i> Accra the party called …": a phrase in front of its verb tells where or when; but
   * "the matter <i>into</i> which they looked".
   */
  private static boolean isFronted(Word host, Word phrase, Word preposition) {
    return host.upos().equals("VERB")
        && preposition.deprel().equals("case")
        && phrase.index() < host.index()
        && !phrase.xpos().startsWith("W");
  }

  /** "Have sympathy with the wish to act": a clause far off completes no "have to". */
  private static boolean isPurpose(Word host, Word clause, Word mark) {
    return clause.relation().equals("advcl")
        && mark.deprel().equals("mark")
        && mark.index() - host.index() > NEAR;
  }

  private static boolean fits(Word word, String lemma) {
    return lemma(word).equals(lemma) || word.text().equalsIgnoreCase(lemma);
  }

  private static boolean isFunction(Word word) {
    return word.deprel().equals("case") || word.deprel().equals("mark");
  }
}
