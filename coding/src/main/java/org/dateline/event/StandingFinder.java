package org.dateline.event;

import java.util.List;
import java.util.Set;
import org.dateline.event.Frame.Part;
import org.dateline.event.Operators.Effect;
import org.dateline.syntax.Determiners;
import org.dateline.syntax.Determiners.Kind;
import org.dateline.syntax.Name;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Walks from an event up to the sentence's root and gathers what the words above it do to it:
 * auxiliaries, negation, operators, verbs of saying, and speech acts that take it as their content.
 */
final class StandingFinder {
  private static final int LIMIT = 40;

  /** Relations of words that say which ones of a kind are meant. */
  private static final Set<String> NARROWING =
      Set.of("amod", "compound", "nmod", "nmod:poss", "nummod");

  private final Operators operators;
  private final TypeRules types;
  private final Determiners determiners;

  StandingFinder(Operators operators, TypeRules types, Determiners determiners) {
    this.operators = operators;
    this.types = types;
    this.determiners = determiners;
  }

  /**
   * The standing of one match.
   *
   * @param match the event
   * @param acts the speech acts of the sentence, any of which may take it as content
   */
  Standing of(Match match, List<Match> acts) {
    Walk walk = new Walk(match, acts);
    walk.climb();
    return walk.standing();
  }

  private final class Walk {
    private final Match match;
    private final Tree tree;
    private final List<Match> acts;
    private final Negations negations;
    private final Tenses tenses;
    private boolean future;
    private boolean hypothetical;
    private boolean conditional;
    private boolean supposed;
    private boolean negation;
    private boolean condition;
    private boolean obligation;
    private boolean anyOne;
    private @Nullable Word says;
    private @Nullable Match absorbedBy;

    Walk(Match match, List<Match> acts) {
      this.match = match;
      this.tree = match.tree();
      this.acts = acts;
      this.negations = new Negations(tree, operators);
      this.tenses = new Tenses(tree);
    }

    Standing standing() {
      boolean reported = conditional && says != null && !supposed;
      return new Standing(
          future || reported,
          hypothetical || supposed || (conditional && says == null),
          negation,
          condition || (anyOne && !negation),
          obligation,
          says,
          says == null ? reports() : says,
          absorbedBy);
    }

    void climb() {
      own(match.head());
      condition |= isWay(match.head());
      negation ^= match.part() == Part.VERB && negations.hasNo(match);
      LightVerbs.Use light = match.light();
      future |= light != null && light.future();
      hypothetical |= light != null && light.possible();
      boolean over = light != null && light.over();
      if (match.anchor().index() != match.head().index() && !over) {
        own(match.anchor());
      }
      Word at = match.anchor();
      for (int i = 0; i < LIMIT && at != null && absorbedBy == null; i++) {
        aside(at);
        at = step(at);
      }
    }

    /** The nearest verb of saying in whose clause the event stands. */
    private @Nullable Word reports() {
      Word at = match.anchor();
      for (int i = 0; i < LIMIT && at != null; i++) {
        Word above = tree.head(at);
        if (above != null && at.relation().equals("ccomp") && operators.of(above) == Effect.SAYS) {
          return above;
        }
        at = above;
      }
      return null;
    }

    /** Takes one step up; null where the walk ends. */
    private @Nullable Word step(Word at) {
      Word above = tree.head(at);
      if (above == null) {
        return null;
      }
      absorbedBy = act(at, above);
      if (absorbedBy != null) {
        return null;
      }
      return switch (at.relation()) {
        case "conj" -> {
          if (at.xpos().equals("VBD") && above.xpos().equals("VBN") && isComplete(above)) {
            yield tree.head(above); // "denied that it had fired, and accused": beside "denied"
          }
          if (at.xpos().equals("VBD") && above.xpos().equals("VB") && !Tenses.isAnyTense(at)) {
            yield tree.head(above); // "decided to leave, and took them": beside "decided"
          }
          if (at.upos().equals("VERB") && !isComplete(at) && !Tenses.isFinite(at)) {
            sharedAuxiliaries(above);
          }
          yield above;
        }
        case "advcl" -> adverbial(at, above);
        case "acl" -> at.deprel().equals("acl:relcl") ? relative(at, above) : described(at, above);
        case "xcomp", "ccomp", "csubj", "obj", "obl", "nmod" -> complement(at, above);
        case "nsubj" -> {
          suppose(at, above);
          yield complement(at, above);
        }
        case "parataxis" -> null;
        default -> null;
      };
    }

    /** "<i>An attack</i> on Iran would raise prices": none that has been told. */
    private void suppose(Word subject, Word verb) {
      Word determiner = tree.child(subject, "det");
      boolean told = determiner != null && determiners.is(determiner.lemma(), Kind.DEFINITE);
      for (Word child : tree.children(verb)) {
        boolean would = operators.of(child) == Effect.CONDITIONAL;
        supposed |= child.deprel().equals("aux") && would && !told;
      }
    }

    /**
     * "A scenario in which Russia attacks": as possible as the noun says. "A union that helps
     * farmers": what it is there for, and nothing that it did.
     */
    private @Nullable Word relative(Word verb, Word noun) {
      Relative clause = new Relative(tree, verb);
      hypothetical |= operators.of(noun) == Effect.HYPOTHETICAL && !clause.isByAnother();
      boolean present = verb.xpos().equals("VBZ") || verb.xpos().equals("VBP");
      boolean goesOn = operators.of(verb) == Effect.FACT && verb.index() != match.head().index();
      boolean ofKind = isOfAKind(noun) && !clause.takes();
      condition |= ofKind && present && !goesOn && tree.child(verb, "aux") == null;
      condition |= clause.isState();
      return null;
    }

    /** "A union", "firms": no certain one, as "Russian troops" are. */
    private boolean isOfAKind(Word noun) {
      Word determiner = tree.child(noun, "det");
      return determiner != null
          ? determiners.is(determiner.lemma(), Kind.INDEFINITE)
          : noun.xpos().equals("NNS")
              && NARROWING.stream().allMatch(relation -> tree.child(noun, relation) == null);
    }

    /**
     * "A decision <i>hailed</i> by Russia" is no decision to hail; "reports that soldiers
     * <i>beat</i> them" only say so.
     */
    private @Nullable Word described(Word at, Word noun) {
      Word mark = tree.child(at, "mark");
      condition |= operators.of(noun) == Effect.SAYS && mark != null && mark.lemma().equals("that");
      boolean participle = at.xpos().equals("VBN") || at.xpos().equals("VBG");
      return participle && tree.child(at, "mark") == null ? null : complement(at, noun);
    }

    private @Nullable Word adverbial(Word at, Word above) {
      Clause clause = new Clause(tree, at);
      if (clause.isInverted() && clause.subordinator().isEmpty()) {
        condition = true; // "had they left, …", "should they leave, …"
        return null;
      }
      String subordinator = clause.subordinator();
      for (Word child : tree.children(at)) {
        if (child.deprel().equals("mark") && !child.upos().equals("ADJ")) {
          apply(operators.ofConjunction(child), child);
        }
      }
      if (clause.infinitive() && isDone(above)) {
        return transparent(above);
      }
      if (clause.infinitive()) {
        apply(operators.beforeInfinitive(above), above);
        hypothetical = true;
        return null;
      }
      if (at.xpos().equals("VBG") && isPending(at)) {
        sharedAuxiliaries(above); // "will pull out after <i>releasing</i> them"
        return null;
      }
      if (subordinator.equals("by") && clause.gerund()) {
        return transparent(above); // "did not try to win by <i>bombing</i> them"
      }
      if (subordinator.equals("from") && clause.gerund()) {
        negation |= isKept(at);
        return null;
      }
      if (at.xpos().equals("VBG") && subordinator.isEmpty()) {
        if (isOfObject(at, above)) {
          return null; // "destroying rebels fighting the army"
        }
        if (match.frame().content().isEmpty()) {
          sharedAuxiliaries(above); // but not "would not attend, blaming the others"
          return above;
        }
        return null;
      }
      Effect effect = at.xpos().equals("VBG") ? operators.of(above) : null;
      return effect == Effect.HYPOTHETICAL || effect == Effect.FACT
          ? complement(at, above) // "aimed at ousting", "will help in ousting"
          : null;
    }

    /** "Used drones <i>to drop</i> bombs", "went on <i>to meet</i> them": both were done. */
    private boolean isDone(Word above) {
      Word particle = tree.child(above, "compound:prt");
      String phrase = above.lemma() + (particle == null ? "" : " " + particle.lemma());
      return tenses.isPast(above) && operators.beforeInfinitive(phrase) == Effect.FACT;
    }

    private boolean isPending(Word gerund) {
      return tree.children(gerund).stream()
          .anyMatch(
              child -> child.relation().equals("mark") && operators.of(child) == Effect.PENDING);
    }

    private boolean isOfObject(Word gerund, Word above) {
      Word subject = new Clause(tree, gerund).subject();
      return subject != null && subject.equals(tree.child(above, "obj"));
    }

    /** "stopped the rebels, who …, from taking it": the verb may stand far off, and higher. */
    private boolean isKept(Word gerund) {
      for (int i = gerund.index() - 1; i >= 0; i--) {
        Word word = tree.word(i);
        if (word.upos().equals("VERB") && operators.of(word) == Effect.NEGATION) {
          return true;
        }
      }
      return false;
    }

    private @Nullable Word complement(Word at, Word above) {
      if (at.relation().equals("obl") && operators.isAside(new Clause(tree, above).marker(at))) {
        return null; // "avoided the war until <i>an attack</i>", "may resign after it"
      }
      Effect effect = operators.of(above);
      negation ^= negations.isNone(above) || isStillToBe(above);
      boolean named = at.upos().equals("NOUN") || at.upos().equals("PROPN");
      boolean stated = at.relation().equals("ccomp") && tree.child(at, "cop") != null;
      boolean noun = named && !stated;
      if (asks(at)) {
        condition = true;
        return null; // "will decide whether to leave"
      }
      if (effect == null && isMeans(at, above)) {
        apply(operators.beforeInfinitive(above), above);
        hypothetical = true;
        return null;
      }
      if (effect == null) {
        if (at.deprel().equals("acl") && new Clause(tree, at).infinitive()) {
          hypothetical |= !isRanked(above);
          apply(operators.beforeInfinitive(above), above);
          return above;
        }
        boolean shared = at.deprel().equals("xcomp") || at.relation().equals("csubj");
        return shared || isMoney(above) ? transparent(above) : null;
      }
      if (noun && effect == Effect.SAYS) {
        return null;
      }
      apply(effect, above);
      hypothetical |= effect == Effect.SAYS && negations.isNegated(above);
      return effect == Effect.SAYS && says != null ? above : transparent(above);
    }

    /** A clause that leaves open what it tells: "unclear <i>whether they left</i>". */
    private boolean asks(Word clause) {
      return tree.children(clause).stream()
          .anyMatch(
              child -> child.relation().equals("mark") && operators.of(child) == Effect.CONDITION);
    }

    /**
     * What somebody or something was made or sent for, which trees also call the verb's complement:
     * "a force that was raised <i>to fight</i> rebels".
     */
    private boolean isMeans(Word at, Word above) {
      return at.deprel().equals("xcomp")
          && above.upos().equals("VERB")
          && new Clause(tree, at).infinitive()
          && (operators.beforeInfinitive(above) != null || new Clause(tree, above).passive());
    }

    /** "the first to recognise it", "one of the only states to help" did so. */
    private boolean isRanked(Word word) {
      if (operators.of(word) == Effect.FACT) {
        return true;
      }
      return tree.children(word).stream()
          .anyMatch(
              child ->
                  (child.relation().equals("amod") && operators.of(child) == Effect.FACT)
                      || (child.relation().equals("nmod") && isRanked(child)));
    }

    /** "$60 million in aid" is aid. */
    private boolean isMoney(Word word) {
      Name name = tree.nameAt(word.index());
      return word.xpos().equals("$") || (name != null && name.type().equals("MONEY"));
    }

    private Word transparent(Word above) {
      own(above);
      return above;
    }

    /** A verb of saying set beside the clause ("…, police said"), or "according to". */
    private void aside(Word at) {
      for (Word child : tree.children(at)) {
        if (says == null
            && child.deprel().equals("parataxis")
            && operators.of(child) == Effect.SAYS) {
          says = child;
        }
      }
    }

    private @Nullable Match act(Word at, Word above) {
      for (Match act : acts) {
        boolean below = act.has(above) || (isGerundOfObject(at, above) && isObject(act, above));
        if (!act.has(match.head()) && below && ContentPaths.admit(act, at)) {
          return act;
        }
      }
      return null;
    }

    /** "accused them of breaking": trees hang the gerund on the object as often as on the verb. */
    private boolean isGerundOfObject(Word at, Word above) {
      return at.deprel().equals("acl")
          && at.xpos().equals("VBG")
          && above.deprel().equals("obj")
          && tree.child(at, "mark") != null;
    }

    private boolean isObject(Match act, Word word) {
      Word verb = tree.head(word);
      return verb != null && act.has(verb);
    }

    /** Whether a verb has an auxiliary or a subject of its own, and so shares none. */
    private boolean isComplete(Word word) {
      return tree.child(word, "aux") != null || tree.child(word, "nsubj") != null;
    }

    private void sharedAuxiliaries(Word word) {
      for (Word child : tree.children(word)) {
        if (child.deprel().equals("aux")) {
          auxiliary(child);
        }
      }
    }

    /** The auxiliaries, adverbs and determiners that stand on a word itself. */
    private void own(Word word) {
      boolean refused = negations.isNegated(word, match); // "would not budge" is a deed of today
      for (Word child : tree.children(word)) {
        if (match.has(child) && child.relation().equals("advmod")) {
          continue;
        }
        switch (child.relation()) {
          case "aux", "cop" -> {
            if (!match.has(child) && (!refused || !isToCome(child))) {
              auxiliary(child);
            }
          }
          case "cc" -> apply(operators.ofConjunction(child), child);
          case "advmod", "det" -> {
            negation ^= isStillToBe(child);
            Effect effect = operators.of(child);
            if (child.relation().equals("det") && effect == Effect.HYPOTHETICAL) {
              anyOne = true; // "<i>any</i> talks"
            } else if (!negations.isNotOnly(child)) {
              apply(effect, child);
            }
          }
          case "amod" -> planned(word, child);
          case "obl" -> {
            postponed(child);
            condition |= isHabit(word, child);
          }
          case "nsubj" -> nobody(child);
          case "mark" -> {
            if (child.upos().equals("ADJ") && !word.xpos().equals("VBG")) {
              apply(operators.of(child), child); // "is due to", "is set to", not "due to firing"
            }
          }
          default -> {
            // no word that changes the standing
          }
        }
      }
    }

    /** "<i>Will</i>", "<i>would</i>": and not "may". */
    private boolean isToCome(Word auxiliary) {
      Effect effect = operators.of(auxiliary);
      return effect == Effect.FUTURE || effect == Effect.CONDITIONAL;
    }

    /** "<i>Planned</i> talks", "a <i>proposed</i> summit", "a <i>foiled</i> attack". */
    private void planned(Word word, Word adjective) {
      Effect undone = operators.ofAttribute(adjective);
      Effect effect = undone == null ? operators.of(adjective) : undone;
      if (word.index() == match.head().index()
          && (undone != null || effect == Effect.FUTURE || effect == Effect.HYPOTHETICAL)) {
        apply(effect, adjective);
      }
    }

    /** "Not due to visit <i>until Saturday</i>", "did not sign it <i>until May</i>": only then. */
    private void postponed(Word phrase) {
      Word preposition = tree.child(phrase, "case");
      if (negation
          && tree.isTime(phrase)
          && preposition != null
          && operators.of(preposition) == Effect.AWAITED) {
        Word verb = tree.head(phrase);
        negation = false;
        future = verb == null || !verb.upos().equals("VERB") || !tenses.isPast(verb);
      }
    }

    /** "They march <i>every year</i>": what is always done, and no event of any day; not war. */
    private boolean isHabit(Word verb, Word phrase) {
      Word determiner = tree.child(phrase, "det");
      return determiner != null
          && operators.of(determiner) == Effect.HABITUAL
          && !types.isViolence(match.frame().type())
          && tree.isTime(phrase)
          && (verb.xpos().equals("VBP") || verb.xpos().equals("VBZ") || verb.xpos().equals("VB"))
          && !new Clause(tree, verb).hasAuxiliary()
          && !new Clause(tree, verb).infinitive();
    }

    /** "It does not bomb civilians": what is its way, and no day's deed. */
    private boolean isWay(Word verb) {
      return types.isViolence(match.frame().type())
          && tree.children(verb).stream()
              .anyMatch(
                  child ->
                      child.deprel().equals("aux")
                          && child.lemma().equals("do")
                          && (child.xpos().equals("VBP") || child.xpos().equals("VBZ")));
    }

    /** "No country wants it"; "whoever attacks" may be nobody. */
    private void nobody(Word subject) {
      if (subject.deprel().equals("nsubj:outer")) {
        apply(operators.beforeInfinitive(subject), subject); // "its mission is to help farmers"
      }
      boolean pronoun = subject.upos().equals("PRON");
      hypothetical |= pronoun && operators.of(subject) == Effect.HYPOTHETICAL;
      negation ^= negations.isNobody(subject);
    }

    /** An auxiliary; "would <i>have</i> attacked" tells what was not done. */
    private void auxiliary(Word word) {
      Effect own = operators.of(word);
      Effect effect =
          own == null && tenses.isBeforeTo(word) ? operators.beforeInfinitive(word) : own;
      Word verb = tree.head(word);
      boolean perfect = verb != null && new Clause(tree, verb).perfectInfinitive();
      apply(effect == Effect.CONDITIONAL && perfect ? Effect.CONDITION : effect, word);
    }

    /** "They are, or have, <i>yet</i> to do it". */
    private boolean isStillToBe(Word word) {
      return tenses.isBeforeTo(word) && operators.beforeInfinitive(word) == Effect.NEGATION;
    }

    private void apply(@Nullable Effect effect, Word by) {
      if (effect == null) {
        return;
      }
      switch (effect) {
        case PENDING -> future |= tenses.isPresent(by);
        case CONDITION -> condition = true;
        case AWAITED -> condition |= tenses.isPresent(by);
        case CAPACITY -> condition |= !tenses.isPast(by) && !negations.isNegated(by);
        case FACT, HABITUAL -> {
          // leaves the event as it is
        }
        case SAYS -> says = says == null ? by : says;
        case IMMINENT -> {
          Word above = tree.head(by);
          boolean past = tenses.isPast(by) || (above != null && tenses.isPast(above));
          hypothetical |= past;
          future |= !past;
        }
        case FUTURE -> {
          boolean given = tenses.isPastPerfect(by);
          hypothetical |= given;
          future |= !given;
        }
        case DECIDED -> future |= !operators.isDecided(match.frame().type());
        case CONDITIONAL -> conditional = true;
        case HYPOTHETICAL -> hypothetical = true;
        case SUPPOSED -> condition |= future || types.isPromise(match.frame().type());
        case OBLIGATION -> obligation = true;
        case NEGATION -> negation = !negation;
      }
    }
  }
}
