package org.dateline.event;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
 */
final class Accidents {
  /** Classes of those whose fire, and of what fires, is no accident: "sniper fire". */
  private static final Set<String> HOSTILE = Set.of("person", "group", "armed_force", "weapon");

  /** How a clause hangs on what it says the cause or the outcome of. */
  private static final Set<String> BESIDE = Set.of("advcl", "conj", "parataxis");

  private final Map<String, List<Cause>> causes = new HashMap<>();
  private final Set<String> paths = new LinkedHashSet<>();
  private final Map<String, List<String>> verbs = new HashMap<>();
  private final Set<String> adverbs;
  private final NounClasses nouns;
  private final Frames frames;
  private final TypeRules types;

  /**
   * What harms.
   *
   * @param before the words of which one must stand before it; none: any but those of the hostile
   * @param paths where in the clause of the harm it stands
   */
  private record Cause(List<String> before, List<String> paths) {}

  private Accidents(Set<String> adverbs, NounClasses nouns, Frames frames, TypeRules types) {
    this.adverbs = adverbs;
    this.nouns = nouns;
    this.frames = frames;
    this.types = types;
  }

  static Accidents load(Knowledge knowledge, NounClasses nouns, Frames frames, TypeRules types) {
    Set<String> adverbs = knowledge.words("events/accident-adverbs.tsv", "adverb");
    Accidents accidents = new Accidents(adverbs, nouns, frames, types);
    for (Row row : knowledge.table("events/accident-verbs.tsv", 1, "verb", "subjects", "note")) {
      accidents.verbs.put(row.cell(0), row.list(1));
    }
    for (Row row : knowledge.table("events/accidents.tsv", 1, "noun", "before", "paths", "note")) {
      Cause cause = new Cause(row.list(1), row.list(2));
      accidents.causes.merge(row.cell(0), List.of(cause), Accidents::joined);
      accidents.paths.addAll(cause.paths());
    }
    return accidents;
  }

  private static List<Cause> joined(List<Cause> one, List<Cause> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /** Whether an accident, an illness or a force of nature did the harm that a match tells. */
  boolean caused(Match match, RoleFinder roles) {
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
    for (Cause cause : causes.getOrDefault(lemma(word), List.of())) {
      if (cause.paths().contains(path) && fits(tree, word, cause.before())) {
        return true;
      }
    }
    return false;
  }

  /** Whether what stands before a noun is one of these, or, without any, nobody and no weapon. */
  private boolean fits(Tree tree, Word noun, List<String> before) {
    List<Word> modifiers =
        tree.children(noun).stream()
            .filter(child -> child.index() < noun.index())
            .filter(child -> child.relation().equals("compound") || child.deprel().equals("amod"))
            .toList();
    return before.isEmpty()
        ? modifiers.stream().noneMatch(this::isHostile)
        : modifiers.stream().anyMatch(word -> before.contains(lemma(word)));
  }

  private boolean isHostile(Word word) {
    return nouns.classesOf(word).stream().anyMatch(HOSTILE::contains);
  }

  /** "The bus overturned, <i>killing</i> twelve": the outcome of an accident. */
  private boolean isOutcome(Match match) {
    Word head = match.tree().head(match.head());
    return head != null
        && BESIDE.contains(match.head().relation())
        && isAccident(match.tree(), head, head.relation());
  }

  /**
   * "When their bus <i>overturned</i>", "after <i>crashing</i> her car"; not "when he crashed his
   * car into them".
   */
  private boolean isAccident(Tree tree, Word verb, String relation) {
    List<String> subjects = verbs.get(lemma(verb));
    Word object = tree.child(verb, "obj");
    boolean own =
        subjects != null
            && (object == null || isOwn(tree, verb, object))
            && (subjects.isEmpty() || isOneOf(tree.child(verb, "nsubj"), subjects));
    return verb.relation().equals(relation) && (own || isAccidental(tree, verb));
  }

  /** "Crashing <i>her car</i>": what who was hurt did to what was theirs. */
  private static boolean isOwn(Tree tree, Word verb, Word object) {
    return tree.child(verb, "nsubj") == null
        && tree.children(object).stream().anyMatch(word -> word.deprel().equals("nmod:poss"));
  }

  private static boolean isOneOf(@Nullable Word subject, List<String> nouns) {
    return subject != null && nouns.contains(lemma(subject));
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
        .anyMatch(word -> isAttack(word) || isWeapon(word));
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
