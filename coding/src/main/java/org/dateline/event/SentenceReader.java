package org.dateline.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads one sentence: which frames hold, with which roles, which of them are the content of others.
 * Everything that does not hold leaves with its reason.
 */
final class SentenceReader {
  private final Tree tree;
  private final RoleFinder roles;
  private final FillerClasses classes;
  private final StandingFinder standings;
  private final List<Rejected> rejected;

  SentenceReader(
      Tree tree,
      RoleFinder roles,
      FillerClasses classes,
      StandingFinder standings,
      List<Rejected> rejected) {
    this.tree = tree;
    this.roles = roles;
    this.classes = classes;
    this.standings = standings;
    this.rejected = rejected;
  }

  /** A match that may hold, with its fillers. */
  private record Candidate(Match match, Fillers fillers, int score) {}

  /**
   * The readings of the sentence, contents inside their acts, in the order of the trigger's heads.
   */
  List<Reading> read(List<Match> matches) {
    List<Candidate> candidates = new ArrayList<>();
    for (Match match : matches) {
      Candidate candidate = candidate(match);
      if (candidate != null) {
        candidates.add(candidate);
      }
    }
    candidates = withContent(candidates);
    candidates = withoutOverlaps(candidates);
    return nested(candidates);
  }

  private @Nullable Candidate candidate(Match match) {
    Frame frame = match.frame();
    int fits = 0;
    for (Map.Entry<String, Set<String>> restriction : frame.where().entrySet()) {
      if (restriction.getKey().equals("content")) {
        continue;
      }
      List<Word> fillers = roles.at(match, restriction.getKey());
      if (fillers.isEmpty()) {
        continue;
      }
      Word filler = fillers.get(0);
      FillerClasses.Fit fit = classes.fit(tree, filler, restriction.getValue());
      if (fit == FillerClasses.Fit.NO) {
        reject(
            match,
            "its " + restriction.getKey() + " \"" + filler.text() + "\" is of another class");
        return null;
      }
      fits += fit == FillerClasses.Fit.YES ? 1 : 0;
    }
    List<Word> actors = roles.first(match, frame.actor());
    List<Word> recipients = new ArrayList<>(roles.first(match, frame.recipient()));
    recipients.removeAll(actors);
    for (String need : frame.needs()) {
      if (!met(match, need, actors, recipients)) {
        reject(match, "no " + need);
        return null;
      }
    }
    for (String path : frame.without()) {
      if (!roles.at(match, path).isEmpty()) {
        reject(match, "a " + path + " stands there");
        return null;
      }
    }
    int score =
        (match.head().relation().equals("aux") ? 0 : 100) * match.words().size()
            + 10 * fits
            + actors.size()
            + Math.min(recipients.size(), 3);
    return new Candidate(match, new Fillers(actors, recipients), score);
  }

  private boolean met(Match match, String need, List<Word> actors, List<Word> recipients) {
    return switch (need) {
      case "actor" -> !actors.isEmpty();
      case "recipient" -> !recipients.isEmpty();
      case "pair" -> !recipients.isEmpty() || actors.size() > 1;
      case "content" -> true;
      default -> !roles.at(match, need).isEmpty();
    };
  }

  /** Drops speech acts whose content is missing or of another type. */
  private List<Candidate> withContent(List<Candidate> candidates) {
    List<Match> acts = acts(candidates);
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : candidates) {
      String fault = contentFault(candidate.match(), candidates, acts);
      if (fault == null) {
        kept.add(candidate);
      } else {
        reject(candidate.match(), fault);
      }
    }
    return kept;
  }

  private @Nullable String contentFault(Match act, List<Candidate> candidates, List<Match> acts) {
    Set<String> allowed = act.frame().where().get("content");
    boolean needed = act.frame().needs().contains("content");
    if (allowed == null && !needed) {
      return null;
    }
    boolean any = false;
    for (Candidate candidate : candidates) {
      Match absorber = standings.of(candidate.match(), acts).absorbedBy();
      if (absorber != null && absorber.head().index() == act.head().index()) {
        any = true;
        if (allowed == null || allowed.contains(candidate.match().frame().type())) {
          return null;
        }
      }
    }
    return any ? "its content is an event of another type" : needed ? "no content" : null;
  }

  private static List<Match> acts(List<Candidate> candidates) {
    return candidates.stream()
        .map(Candidate::match)
        .filter(m -> !m.frame().content().isEmpty())
        .toList();
  }

  /** One frame a word: the longest, the best filled, then the first by id. */
  private List<Candidate> withoutOverlaps(List<Candidate> candidates) {
    List<Candidate> best = new ArrayList<>(candidates);
    best.sort(
        Comparator.comparingInt((Candidate c) -> -c.score())
            .thenComparing(c -> c.match().frame().id())
            .thenComparing(c -> c.match().head().index()));
    Set<Integer> taken = new HashSet<>();
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : best) {
      List<Integer> words = occupied(candidate.match());
      if (words.stream().noneMatch(taken::contains)) {
        taken.addAll(words);
        kept.add(candidate);
      } else {
        reject(candidate.match(), "another frame explains the same words better");
      }
    }
    kept.sort(Comparator.comparingInt(c -> c.match().head().index()));
    return kept;
  }

  /** The words that a match explains; an auxiliary explains its verb too. */
  private static List<Integer> occupied(Match match) {
    List<Integer> words = new ArrayList<>();
    for (Word word : match.words()) {
      words.add(word.index());
      if (word.relation().equals("aux")) {
        words.add(word.head());
      }
    }
    return words;
  }

  private List<Reading> nested(List<Candidate> candidates) {
    List<Match> acts = acts(candidates);
    List<Standing> found = candidates.stream().map(c -> standings.of(c.match(), acts)).toList();
    List<Reading> top = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (found.get(i).absorbedBy() == null) {
        top.add(reading(i, candidates, found, 0));
      }
    }
    return top;
  }

  private static Reading reading(
      int index, List<Candidate> candidates, List<Standing> found, int depth) {
    Match match = candidates.get(index).match();
    List<Reading> content = new ArrayList<>();
    for (int i = 0; i < candidates.size() && depth < 8; i++) {
      Match absorber = found.get(i).absorbedBy();
      if (absorber != null && i != index && absorber.head().index() == match.head().index()) {
        content.add(reading(i, candidates, found, depth + 1));
      }
    }
    return new Reading(match, candidates.get(index).fillers(), found.get(index), content);
  }

  private int sentence() {
    return tree.sentence().index();
  }

  private void reject(Match match, String reason) {
    rejected.add(new Rejected(sentence(), match.trigger(), match.frame().id(), reason));
  }
}
