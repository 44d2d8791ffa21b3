package org.dateline.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a tree's tags and relations agree with each other, where Universal Dependencies knows only
 * one way and the model, which scores each by itself, went two.
 */
final class Agreement {
  private static final Set<String> OF_NOUNS = Set.of("compound", "det", "amod", "nummod");
  private static final Set<String> OF_VERBS =
      Set.of("nsubj", "nsubj:pass", "csubj", "aux", "aux:pass", "obj", "iobj", "xcomp", "ccomp");
  private static final Set<String> NO_PASSIVE =
      Set.of("aux", "cop", "obj", "expl", "nsubj:pass", "ccomp");
  private static final Set<String> BEFORE_NOUN = Set.of("det", "nummod", "nmod:poss");

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "csubj", "expl");
  private static final Set<String> NOMINAL = Set.of("obj", "obl", "nsubj", "nsubj:pass");
  private static final Set<String> OPEN_PHRASES = Set.of("IN", "JJ"); // "in", "due to"

  private static final Set<String> ASTRAY =
      Set.of("appos", "compound", "flat", "nmod", "nmod:desc", "nmod:poss");

  private final List<Word> words;

  private Agreement(List<Word> words) {
    this.words = new ArrayList<>(words);
  }

  static List<Word> of(List<Word> words) {
    Agreement agreement = new Agreement(words);
    for (int i = 0; i < words.size(); i++) {
      agreement.gerund(i);
      agreement.had(i);
      agreement.participle(i);
      agreement.result(i);
      agreement.strayed(i);
      agreement.acrossVerb(i);
      agreement.reducedRelative(i);
      agreement.possessor(i);
    }
    return agreement.words;
  }

  /**
   * "The lawyers accused the <i>Haitian</i> police": an adjective before a noun is that noun's, and
   * no noun's that stands before the verb.
   */
  private void acrossVerb(int index) {
    Word word = words.get(index);
    int noun = index + 1;
    if (!word.deprel().equals("amod")
        || word.head() >= index
        || noun >= words.size()
        || !words.get(noun).isNoun()
        || words.subList(word.head() + 1, index).stream().noneMatch(w -> w.upos().equals("VERB"))) {
      return;
    }
    while (words.get(noun).deprel().equals("compound") && words.get(noun).head() > noun) {
      noun = words.get(noun).head();
    }
    relate(word, noun, "amod");
  }

  /**
   * "Condemned <i>Oman's</i> latest missile launch and asked Chad": what "'s" stands behind owns
   * the noun that follows, and is of no noun before it or behind another verb.
   */
  private void possessor(int index) {
    Word mark = words.get(index);
    Word owner = mark.xpos().equals("POS") && mark.head() >= 0 ? words.get(mark.head()) : mark;
    Word owned = owned(index);
    if (owner.index() >= index
        || owned == null
        || !ASTRAY.contains(owner.deprel())
        || (owner.head() > index
            && words.subList(index, owner.head()).stream().noneMatch(Agreement::isVerb))) {
      return;
    }
    relate(owner, owned.index(), "nmod:poss");
  }

  /** The noun that ends the phrase right behind; null where no phrase begins there. */
  private @Nullable Word owned(int index) {
    Word last = null;
    for (int i = index + 1; i < words.size(); i++) {
      Word word = words.get(i);
      last = word.isNoun() ? word : last;
      if (!word.isNoun() && !word.upos().equals("ADJ") && !word.upos().equals("NUM")) {
        return last;
      }
    }
    return last;
  }

  private static boolean isVerb(Word word) {
    return word.upos().equals("VERB");
  }

  /** "Died in police firing": what has a noun's modifiers and none of a verb's is a noun. */
  private void gerund(int index) {
    Word word = words.get(index);
    boolean clause = word.deprel().equals("advcl") || word.deprel().equals("acl");
    Word marked = child(index, "mark");
    Word preposition = marked == null ? child(index, "case") : marked;
    if (!word.xpos().equals("VBG")
        || !clause
        || preposition == null
        || !OPEN_PHRASES.contains(preposition.xpos())) {
      return;
    }
    Word before = bareBefore(index, preposition);
    if (before != null) {
      relate(before, index, "compound");
    }
    if (!has(index, OF_NOUNS) || has(index, OF_VERBS)) {
      return;
    }
    String relation = word.deprel().equals("advcl") ? "obl" : "nmod";
    String lemma = word.lowerText();
    Word noun = word.as(lemma, "NOUN", "NN", Morphology.of("Number=Sing"));
    words.set(index, noun.under(word.head(), relation));
    relate(preposition, preposition.head(), "case");
  }

  /**
   * The noun between preposition and gerund that the tree has as the gerund's subject, or as a
   * phrase of its own.
   */
  private @Nullable Word bareBefore(int index, Word preposition) {
    Word subject = index == 0 ? null : words.get(index - 1);
    boolean bare =
        subject != null
            && subject.head() == index
            && (subject.deprel().equals("nsubj") || subject.deprel().equals("obl"))
            && subject.upos().equals("NOUN")
            && !preposition.lemma().equals("with") // "with police firing", a clause
            && child(index, "obj") == null
            && words.stream().noneMatch(w -> w.head() == subject.index());
    return bare ? subject : null;
  }

  /** "He'd gone": before a participle it is "had". */
  private void had(int index) {
    Word word = words.get(index);
    boolean clitic = word.text().equals("'d") || word.text().equals("’d");
    if (clitic && word.head() >= 0 && words.get(word.head()).xpos().equals("VBN")) {
      Morphology past = Morphology.of("Mood=Ind|Tense=Past|VerbForm=Fin");
      words.set(index, word.as("have", "AUX", "VBD", past));
    }
  }

  /** "Four men killed in a clash": a participle's subject is a passive one. */
  private void participle(int index) {
    Word word = words.get(index);
    Word subject = child(index, "nsubj");
    if (word.xpos().equals("VBN") && subject != null && !has(index, NO_PASSIVE)) {
      relate(subject, index, "nsubj:pass");
    }
  }

  /** "Shot dead 12 men": an adjective before a noun's article or number is none of the noun's. */
  private void result(int index) {
    Word word = words.get(index);
    if (!word.deprel().equals("amod") || index == 0 || index + 1 >= words.size()) {
      return;
    }
    Word noun = words.get(word.head());
    Word next = words.get(index + 1);
    boolean outside = next.head() == noun.index() && BEFORE_NOUN.contains(next.deprel());
    Word verb = words.get(index - 1);
    boolean behind =
        verb.upos().equals("VERB") && noun.head() == verb.index() && noun.deprel().equals("obj");
    if (outside && behind) {
      relate(word, verb.index(), "xcomp");
    }
  }

  /**
   * "While 20 were arrested": what stands between conjunction and verb without a preposition is the
   * verb's subject.
   */
  private void strayed(int index) {
    Word verb = words.get(index);
    Word mark = child(index, "mark");
    if (!verb.deprel().equals("advcl") || mark == null || has(index, SUBJECTS)) {
      return;
    }
    for (int i = mark.index() + 1; i < index; i++) {
      Word word = words.get(i);
      boolean outside = word.head() == verb.head() && NOMINAL.contains(word.deprel());
      boolean number = word.head() == index && word.xpos().equals("CD");
      boolean bare = outside || (number && word.deprel().equals("obl"));
      if (bare && child(i, "case") == null && child(i, "mark") == null) {
        relate(word, index, child(index, "aux:pass") == null ? "nsubj" : "nsubj:pass");
        return;
      }
    }
  }

  /**
   * "A <i>man police</i> called a thief": a noun that only a finite verb follows is that verb's
   * subject, and the noun before it the one of which the clause tells.
   */
  private void reducedRelative(int index) {
    Word verb = words.get(index);
    Word subject = index == 0 ? verb : words.get(index - 1);
    Word noun = index < 2 ? subject : words.get(index - 2);
    boolean clause = verb.deprel().equals("acl") && verb.head() == subject.index();
    boolean joined = noun.deprel().equals("compound") && noun.head() == subject.index();
    if (!clause || !joined || !noun.upos().equals("NOUN") || !isFinite(verb, subject)) {
      return;
    }
    words.set(noun.index(), noun.under(subject.head(), subject.deprel()));
    for (Word word : List.copyOf(words)) {
      if (word.head() == subject.index() && word.index() != noun.index()) {
        words.set(word.index(), word.under(noun.index(), word.deprel()));
      }
    }
    words.set(index, words.get(index).under(noun.index(), "acl:relcl"));
    words.set(subject.index(), subject.under(index, "nsubj"));
  }

  /** By its form, or since a plural behind "a" can be no noun of that phrase. */
  private boolean isFinite(Word verb, Word subject) {
    boolean finite =
        verb.xpos().equals("VBD") || verb.xpos().equals("VBP") || verb.xpos().equals("VBZ");
    Word article = child(subject.index(), "det");
    boolean one = article != null && article.lemma().equals("a");
    return finite || (one && subject.isPlural());
  }

  private boolean has(int index, Set<String> relations) {
    for (Word word : words) {
      if (word.head() == index && relations.contains(word.deprel())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Word child(int index, String relation) {
    for (Word word : words) {
      if (word.head() == index && word.deprel().equals(relation)) {
        return word;
      }
    }
    return null;
  }

  /** Hangs a word on another, unless that stands below it: a tree has no circles. */
  private void relate(Word word, int head, String relation) {
    if (!isBelow(head, word.index())) {
      words.set(word.index(), word.under(head, relation));
    }
  }

  private boolean isBelow(int index, int top) {
    int at = index;
    while (at >= 0 && at != top) {
      at = words.get(at).head();
    }
    return at == top;
  }
}
