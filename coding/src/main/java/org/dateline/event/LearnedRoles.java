package org.dateline.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dateline.syntax.RoleScores;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/**
 * Holds what a frame's paths take for an event's parties against what the model has learned. Where
 * nobody fills a role, or none of those who do may by the model, those come in of whom it is sure.
 * An event of which no path finds any party stays without. The limits are {@code doubted_role},
 * {@code sure_role} and {@code likely_role} of {@code events/policy.tsv}, log-odds.
 */
final class LearnedRoles {
  /** Relations inside one name, or between a noun and the nouns before it. */
  private static final Set<String> NAMES = Set.of("flat", "compound", "goeswith");

  /** Relations of what may stand for a phrase whose head it hangs on: "<i>Russian</i> jets". */
  private static final Set<String> PARTS = Set.of("amod", "nmod", "appos", "nummod", "det");

  private static final Set<String> FILLERS = Set.of("PROPN", "NOUN", "ADJ", "PRON", "NUM", "DET");

  private final double doubted;
  private final double sure;
  private final double likely;

  LearnedRoles(Policy policy) {
    doubted = policy.value("doubted_role");
    sure = policy.value("sure_role");
    likely = policy.value("likely_role");
  }

  /** Whom the model holds likeliest to fill a role, whatever the frame's paths hold. */
  List<Word> likeliest(Match match, String role) {
    if (!match.tree().roleScores().known()) {
      return List.of();
    }
    List<Word> proposed = proposed(match, role, likely, List.of());
    Word best = null;
    for (Word word : proposed) {
      best = best == null || name(match, word, role) > name(match, best, role) ? word : best;
    }
    Word first = best == null ? null : first(match, best);
    return proposed.stream().filter(word -> first(match, word).equals(first)).toList();
  }

  /**
   * The fillers of a role. Who does it is left to a frame that knows better than by the subject
   * ("<i>Nigeria's</i> blessing").
   *
   * @param role {@code actor} or {@code recipient}
   * @param found what the frame's paths hold, of which one that may well fill the role suffices;
   *     where something happens may be whom it concerns ("visited <i>Oman</i>")
   * @param others what fills the other role
   */
  List<Word> settle(Match match, String role, List<Word> found, List<Word> others) {
    if (!match.tree().roleScores().known()) {
      return found;
    }
    boolean own = role.equals("actor") && !match.frame().actor().contains("subject");
    if ((found.isEmpty() && others.isEmpty()) || (own && !found.isEmpty())) {
      return found;
    }
    boolean place = role.equals("recipient");
    for (Word word : found) {
      if (isLikely(match, word, role) || (place && isLikely(match, word, "place"))) {
        return found;
      }
    }
    List<Word> proposed = proposed(match, role, sure, others);
    return proposed.isEmpty() ? found : proposed;
  }

  /** Those whom the model holds likelier than not to fill a role. */
  List<Word> likelier(Match match, String role, List<Word> found) {
    boolean known = match.tree().roleScores().known();
    return known
        ? found.stream().filter(word -> listed(match, word, role) >= 0).toList()
        : List.of();
  }

  private boolean isLikely(Match match, Word word, String role) {
    return match.has(word) || listed(match, word, role) >= doubted;
  }

  /** The highest score in the list that a word stands in. */
  private static double listed(Match match, Word word, String role) {
    double most = phrase(match, word, role);
    Word first = first(match, word);
    for (Word other : match.tree().words()) {
      if (other.index() != word.index() && first(match, other).index() == first.index()) {
        most = Math.max(most, phrase(match, other, role));
      }
    }
    return most;
  }

  /** The first of the list that a word stands in, or itself. */
  private static Word first(Match match, Word word) {
    Word first = word;
    Word head = match.tree().head(first);
    while (head != null && !match.has(head) && first.relation().equals("conj")) {
      first = head;
      head = match.tree().head(first);
    }
    return first;
  }

  /** The highest score in the phrase that a word heads or only modifies. */
  private static double phrase(Match match, Word word, String role) {
    Tree tree = match.tree();
    double most = name(match, word, role);
    for (Word child : tree.children(word)) {
      if (PARTS.contains(child.relation())) {
        most = Math.max(most, name(match, child, role));
      }
    }
    Word head = tree.head(word);
    if (head == null || match.has(head)) {
      return most;
    }
    boolean modifies = PARTS.contains(word.relation()) || NAMES.contains(word.relation());
    return modifies ? Math.max(most, name(match, head, role)) : most;
  }

  /** The highest score of a word and those of its name. */
  private static double name(Match match, Word word, String role) {
    double most = score(match, word, role);
    for (Word child : match.tree().children(word)) {
      if (NAMES.contains(child.relation())) {
        most = Math.max(most, name(match, child, role));
      }
    }
    return most;
  }

  private static double score(Match match, Word word, String role) {
    RoleScores scores = match.tree().roleScores();
    double most = Double.NEGATIVE_INFINITY;
    for (Word event : match.words()) {
      most = Math.max(most, scores.of(event.index(), word.index(), role));
    }
    return most;
  }

  /**
   * The heads of the names and nouns that have a score, and those in a list with them that may have
   * the role, in the sentence's order.
   */
  private List<Word> proposed(Match match, String role, double least, List<Word> others) {
    Tree tree = match.tree();
    List<Word> things = role.equals("recipient") ? things(match) : undergone(match);
    Map<Word, Double> scores = new HashMap<>();
    for (Word word : tree.words()) {
      boolean told = word.relation().equals("iobj") && role.equals("actor");
      if (FILLERS.contains(word.upos()) && !match.has(word) && !told) {
        scores.merge(top(tree, word), score(match, word, role), Math::max);
      }
    }
    Set<Word> lists = new HashSet<>();
    scores.forEach(
        (word, score) -> {
          if (score >= least) {
            lists.add(first(match, word));
          }
        });
    return tree.words().stream()
        .filter(word -> scores.getOrDefault(word, Double.NEGATIVE_INFINITY) >= doubted)
        .filter(word -> lists.contains(first(match, word)))
        .filter(word -> !match.has(word) && !tree.isTime(word) && !isAmong(tree, word, others))
        .filter(word -> !things.contains(word))
        .filter(word -> !role.equals("recipient") || !isAskedFor(match, word))
        .toList();
  }

  /** "Appealed for money to feed <i>families</i>", "for <i>marines</i>": for whom, not of whom. */
  private static boolean isAskedFor(Match match, Word word) {
    if (!match.frame().content().contains("for") || match.frame().recipient().contains("for")) {
      return false;
    }
    Tree tree = match.tree();
    Word head = tree.head(word);
    boolean fed = word.relation().equals("obj") && head != null && !match.has(head);
    Word of = tree.child(word, "case");
    return fed || (of != null && of.lemma().equals("for"));
  }

  /** What is done, where the frame asks for somebody else: "agreed to form <i>a government</i>". */
  private static List<Word> things(Match match) {
    if (match.frame().recipient().stream().anyMatch(path -> path.contains("object"))) {
      return List.of();
    }
    return ofVerbs(match, Clause::patients);
  }

  private static List<Word> ofVerbs(Match match, Function<Clause, List<Word>> side) {
    return match.words().stream()
        .filter(Word::isVerb)
        .flatMap(verb -> side.apply(new Clause(match.tree(), verb)).stream())
        .toList();
  }

  /** "<i>The minister</i> survived an attack": to whom the frame says that it was done. */
  private static List<Word> undergone(Match match) {
    boolean undergoes =
        match.frame().recipient().contains("subject") && !match.frame().actor().contains("subject");
    return undergoes ? ofVerbs(match, Clause::agents) : List.of();
  }

  /** Whether a word is one of several, or stands in apposition to one ("<i>Ali</i>, a clerk"). */
  private static boolean isAmong(Tree tree, Word word, List<Word> others) {
    return others.stream()
        .anyMatch(
            other ->
                other.equals(word) || isBeside(tree, word, other) || isBeside(tree, other, word));
  }

  private static boolean isBeside(Tree tree, Word word, Word named) {
    return word.deprel().equals("appos")
        && named.index() < word.index()
        && named.equals(tree.head(word));
  }

  private static Word top(Tree tree, Word word) {
    Word top = word;
    Word head = tree.head(top);
    while (head != null && NAMES.contains(top.relation())) {
      top = head;
      head = tree.head(top);
    }
    return top;
  }
}
