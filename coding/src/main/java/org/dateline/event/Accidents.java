package org.dateline.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.entity.NounClasses;
import org.dateline.event.Frame.Part;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Harm that nobody does: by accident, illness or a force of nature, from {@code
 * events/accidents.tsv}, {@code accident-verbs.tsv} and {@code accident-adverbs.tsv}. "Four were
 * killed in a house fire", "was struck by a car", "the boat capsized, drowning ten". Immutable.
 *
 * @param causes what harms, by its noun
 * @param paths where in a clause any of them may stand
 * @param verbs of accidents
 * @param adverbs of accidents
 * @param nouns classes of nouns
 * @param frames whose nouns are attacks
 * @param types which of them are violence
 * @param told words before a noun of which a report has told one: its other "blasts" need none
 */
record Accidents(
    Map<String, List<Cause>> causes,
    Set<String> paths,
    Map<String, Mishap> verbs,
    Set<String> adverbs,
    NounClasses nouns,
    Frames frames,
    TypeRules types,
    Set<List<String>> told) {
  /** Classes of those whose fire, and of what fires, is no accident: "sniper fire". */
  private static final Set<String> ARMED = Set.of("armed_force", "weapon");

  private static final Set<String> HOSTILE = Set.of("person", "group", "armed_force", "weapon");

  /** How a clause hangs on what it says the cause or the outcome of. */
  private static final Set<String> BESIDE = Set.of("advcl", "conj", "parataxis");

  /**
   * What harms.
   *
   * @param before the words of which one must stand before it; none: any but those of the hostile
   * @param at where it happened, which says as much as a word before it: "at a sugar <i>mill</i>"
   * @param paths where in the clause of the harm it stands
   */
  record Cause(List<String> before, List<String> at, List<String> paths) {}

  /**
   * What a verb tells an accident of.
   *
   * @param subjects the nouns that meet with it, none: anybody
   * @param objects the nouns that it has, none: it has none, or one of the subject's own
   */
  record Mishap(List<String> subjects, List<String> objects) {}

  static Accidents load(Knowledge knowledge, NounClasses nouns, Frames frames, TypeRules types) {
    Set<String> adverbs = knowledge.words("events/accident-adverbs.tsv", "adverb");
    Map<String, List<Cause>> causes = new HashMap<>();
    Set<String> paths = new LinkedHashSet<>();
    Map<String, Mishap> verbs = new HashMap<>();
    for (Row row :
        knowledge.table("events/accident-verbs.tsv", 1, "verb", "subjects", "objects", "note")) {
      verbs.put(row.cell(0), new Mishap(row.list(1), row.list(2)));
    }
    for (Row row :
        knowledge.table("events/accidents.tsv", 1, "noun", "before", "at", "paths", "note")) {
      Cause cause = new Cause(row.list(1), row.list(2), row.list(3));
      causes.merge(row.cell(0), List.of(cause), Accidents::joined);
      paths.addAll(cause.paths());
    }
    return new Accidents(causes, paths, verbs, adverbs, nouns, frames, types, Set.of());
  }

  private static List<Cause> joined(List<Cause> one, List<Cause> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /**
   * The same in a report: once it has told of a gas explosion, or of one that a leak caused, and
   * nowhere of an attack, "the blast" is that accident too.
   */
  Accidents in(List<Tree> trees) {
    Set<List<String>> found = new HashSet<>();
    for (Tree tree : trees) {
      for (Word word : tree.words()) {
        if (isBurst(word) && (isNamed(tree, word) || isLaidToAccident(tree))) {
          known(word).forEach(cause -> found.add(cause.before()));
        } else if (word.upos().equals("NOUN") && !isBurst(word) && isHarmful(word)) {
          return this;
        }
      }
    }
    return found.isEmpty()
        ? this
        : new Accidents(causes, paths, verbs, adverbs, nouns, frames, types, found);
  }

  private List<Cause> known(Word word) {
    return causes.getOrDefault(lemma(word), List.of());
  }

  /** "Explosion", which is an accident behind some words only. */
  private boolean isBurst(Word word) {
    List<Cause> known = known(word);
    return word.upos().equals("NOUN")
        && !known.isEmpty()
        && known.stream().noneMatch(cause -> cause.before().isEmpty());
  }

  private boolean isNamed(Tree tree, Word burst) {
    return known(burst).stream().anyMatch(cause -> fits(tree, burst, cause));
  }

  /** "Was caused <i>by a gas leak</i>". */
  private boolean isLaidToAccident(Tree tree) {
    return tree.words().stream()
        .anyMatch(word -> word.deprel().equals("obl:agent") && isCause(tree, word, "by"));
  }

  private boolean isHarmful(Word noun) {
    return isAttack(noun) || isWeapon(noun);
  }

  /** Whether an accident, an illness or a force of nature did what a match tells. */
  boolean caused(Match match, RoleFinder roles) {
    if (!match.frame().harm()) {
      return match.part() == Part.NOUN && isTold(match.tree(), match.head());
    }
    return isHarmDone(match, roles);
  }

  /** "The blast" in a report of a gas explosion. */
  private boolean isTold(Tree tree, Word noun) {
    return known(noun).stream()
        .anyMatch(cause -> told.contains(cause.before()) && isUnarmed(tree, noun));
  }

  private boolean isHarmDone(Match match, RoleFinder roles) {
    List<Word> doers = roles.at(match, "subject");
    Word cause = isOutcome(match) ? match.anchor() : cause(match, doers, roles);
    return cause != null && !isOfAttack(match, cause);
  }

  /** "A Ford <i>driven</i> by Jane Doe": somebody on the road, whose name is told. */
  private static boolean isDriven(Tree tree, Word vehicle) {
    return tree.children(vehicle).stream()
        .filter(child -> child.relation().equals("acl") && child.lemma().equals("drive"))
        .flatMap(driven -> tree.children(driven).stream())
        .anyMatch(driver -> driver.relation().equals("obl") && driver.upos().equals("PROPN"));
  }

  private @Nullable Word cause(Match match, List<Word> doers, RoleFinder roles) {
    if (!doers.isEmpty()) {
      Word doer = doers.get(0);
      boolean struck = isCause(match.tree(), doer, "subject") || isDriven(match.tree(), doer);
      return struck ? doer : null;
    }
    Word shared = causeOfNext(match);
    if (shared != null) {
      return shared;
    }
    for (String path : paths) {
      for (Word word : roles.at(match, path)) {
        if (isCause(match.tree(), word, path)) {
          return word;
        }
      }
    }
    return beside(match.tree(), match.head())
        .flatMap(verb -> match.tree().children(verb).stream())
        .filter(clause -> isAccident(match.tree(), clause, "advcl"))
        .findFirst()
        .orElse(null);
  }

  /** "Nine were killed and sixty remain in hospital <i>after an outbreak</i>". */
  private @Nullable Word causeOfNext(Match match) {
    Tree tree = match.tree();
    return tree.children(match.head()).stream()
        .filter(verb -> verb.deprel().equals("conj") && verb.upos().equals("VERB"))
        .flatMap(verb -> tree.children(verb).stream().filter(isOblique(tree, verb)))
        .findFirst()
        .orElse(null);
  }

  private Predicate<Word> isOblique(Tree tree, Word verb) {
    Clause clause = new Clause(tree, verb);
    return word -> word.relation().equals("obl") && isCause(tree, word, clause.marker(word));
  }

  /**
   * A verb and those coordinated with it: "one was <i>killed</i> and ten were <i>hurt</i> when".
   */
  private static Stream<Word> beside(Tree tree, Word verb) {
    Word above = verb.deprel().equals("conj") ? tree.head(verb) : null;
    Word first = above == null ? verb : above;
    Stream<Word> others =
        tree.children(first).stream().filter(child -> child.deprel().equals("conj"));
    return Stream.concat(Stream.of(first), others);
  }

  private boolean isCause(Tree tree, Word word, String path) {
    for (Cause cause : known(word)) {
      boolean fit = isTold(tree, word) || fits(tree, word, cause);
      if (fit && cause.paths().contains(path)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether what stands before a noun, or where it happened, is of the cause; or, where the cause
   * names nothing, nobody and no weapon stands there.
   */
  private boolean fits(Tree tree, Word noun, Cause cause) {
    return cause.before().isEmpty()
        ? isUnarmed(tree, noun)
        : modifiers(tree, noun).anyMatch(word -> cause.before().contains(lemma(word)))
            || isAt(tree, noun, cause.at(), cause.before());
  }

  /** "The blast <i>at a sugar mill</i>", in a sentence that tells of no weapon and no troops. */
  private boolean isAt(Tree tree, Word noun, List<String> places, List<String> kinds) {
    Clause clause = new Clause(tree, noun);
    return isUnarmed(tree, noun)
        && tree.words().stream().noneMatch(word -> isOf(word, ARMED))
        && Stream.of("at", "in")
            .flatMap(preposition -> clause.prepositional(preposition).stream())
            .anyMatch(place -> places.contains(lemma(place)) || isOfKind(tree, place, kinds));
  }

  /** "A <i>fireworks</i> factory", "a <i>gas</i> plant". */
  private static boolean isOfKind(Tree tree, Word place, List<String> kinds) {
    return place.upos().equals("NOUN")
        && modifiers(tree, place).anyMatch(word -> kinds.contains(lemma(word)));
  }

  private boolean isUnarmed(Tree tree, Word noun) {
    return modifiers(tree, noun).noneMatch(this::isHostile);
  }

  private static Stream<Word> modifiers(Tree tree, Word noun) {
    return tree.children(noun).stream()
        .filter(child -> child.index() < noun.index())
        .filter(child -> child.relation().equals("compound") || child.deprel().equals("amod"));
  }

  private boolean isHostile(Word word) {
    return isOf(word, HOSTILE);
  }

  private boolean isOf(Word word, Set<String> classes) {
    return nouns.classesOf(word).stream().anyMatch(classes::contains);
  }

  /** "The bus overturned, <i>killing</i> twelve": the outcome of an accident. */
  private boolean isOutcome(Match match) {
    Word outcome = outcome(match.tree(), match.head());
    Word head = match.tree().head(outcome);
    return head != null
        && BESIDE.contains(outcome.relation())
        && isAccident(match.tree(), head, head.relation());
  }

  /** "The bus overturned, <i>leaving</i> twelve hurt": the verb above how they were left. */
  private static Word outcome(Tree tree, Word harm) {
    Word above = harm.deprel().equals("xcomp") ? tree.head(harm) : null;
    return above == null ? harm : above;
  }

  /**
   * "When their bus <i>overturned</i>", "after <i>crashing</i> her car"; not "when he crashed his
   * car into them". "After <i>losing</i> control".
   */
  private boolean isAccident(Tree tree, Word verb, String relation) {
    Mishap mishap = verbs.get(lemma(verb));
    boolean own =
        mishap != null
            && hasObject(tree, verb, mishap.objects())
            && (mishap.subjects().isEmpty()
                || isOneOf(tree.child(verb, "nsubj"), mishap.subjects()));
    return verb.relation().equals(relation) && (own || isAccidental(tree, verb));
  }

  private static boolean hasObject(Tree tree, Word verb, List<String> objects) {
    Word object = tree.child(verb, "obj");
    return objects.isEmpty()
        ? object == null || isOwn(tree, verb, object)
        : isOneOf(object, objects);
  }

  /** "Crashing <i>her car</i>": what who was hurt did to what was theirs. */
  private static boolean isOwn(Tree tree, Word verb, Word object) {
    return tree.child(verb, "nsubj") == null
        && tree.children(object).stream().anyMatch(word -> word.deprel().equals("nmod:poss"));
  }

  private static boolean isOneOf(@Nullable Word noun, List<String> nouns) {
    return noun != null && nouns.contains(lemma(noun));
  }

  /** "When a neighbour <i>accidentally</i> hit her". */
  private boolean isAccidental(Tree tree, Word verb) {
    return tree.children(verb).stream()
        .anyMatch(child -> child.relation().equals("advmod") && adverbs.contains(lemma(child)));
  }

  /** "Killed when the roof collapsed in <i>the shelling</i>": an attack made the accident. */
  private boolean isOfAttack(Match match, Word cause) {
    return match.tree().words().stream()
        .filter(word -> word.upos().equals("NOUN") && !match.has(word))
        .filter(word -> word.index() != cause.index())
        .filter(word -> !isTold(match.tree(), word))
        .anyMatch(this::isHarmful);
  }

  /** "<i>A bomb</i> made the roof collapse", not "a gas leak". */
  private boolean isWeapon(Word noun) {
    return !noun.relation().equals("compound") && nouns.classesOf(noun).contains("weapon");
  }

  private boolean isAttack(Word noun) {
    return frames.startingWith(Part.NOUN, lemma(noun)).stream()
        .anyMatch(
            entry ->
                entry.trigger().lemmas().size() == 1
                    && types.isViolence(entry.frame().type())
                    && !entry.frame().harm());
  }

  private static String lemma(Word word) {
    return word.lemma().toLowerCase(Locale.ROOT);
  }
}
