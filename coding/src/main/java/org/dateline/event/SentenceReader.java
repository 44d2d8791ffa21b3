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
  /** What a filler of the kind asked for counts, and more where the frame insists on the kind. */
  private static final int FIT = 10;

  private static final int STRICT_FIT = 15;

  /** What a speech act counts more whose content is of the type that its frame asks for. */
  private static final int CONTENT_FIT = 20;

  /** What a match counts less whose noun stands in the clause above its verb. */
  private static final int BEHIND = 50;

  private final Tree tree;
  private final TypeRules types;
  private final RoleFinder roles;
  private final LearnedRoles learned;
  private final FillerClasses classes;
  private final Accidents accidents;
  private final StandingFinder standings;
  private final List<Rejected> rejected;

  SentenceReader(
      Tree tree,
      TypeRules types,
      RoleFinder roles,
      LearnedRoles learned,
      FillerClasses classes,
      Accidents accidents,
      StandingFinder standings,
      List<Rejected> rejected) {
    this.tree = tree;
    this.types = types;
    this.roles = roles;
    this.learned = learned;
    this.classes = classes;
    this.accidents = accidents;
    this.standings = standings;
    this.rejected = rejected;
  }

  /** A match that may hold, with its fillers. */
  private record Candidate(Match match, Fillers fillers, int score) {
    Candidate plus(int more) {
      return new Candidate(match, fillers, score + more);
    }
  }

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
    if (accidents.caused(match, roles)) {
      reject(match, "an accident or illness, which nobody does");
      return null;
    }
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
      if (fit == FillerClasses.Fit.YES) {
        fits += restriction.getValue().contains("strict") ? STRICT_FIT : FIT;
      }
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
        (match.head().relation().equals("aux") || frame.isLearned() ? 0 : 100)
                * match.words().size()
            + fits
            - (isFromBehind(match) ? BEHIND : 0)
            + actors.size()
            + Math.min(recipients.size(), 3);
    List<Word> doers = learned.settle(match, "actor", actors, recipients);
    List<Word> others = learned.settle(match, "recipient", recipients, doers);
    return new Candidate(match, new Fillers(doers, others), score);
  }

  /** "Refused to lift the ban <i>that it imposed</i>": the noun is its own clause's first. */
  private static boolean isFromBehind(Match match) {
    Word noun = match.head().relation().equals("acl") ? match.tree().head(match.head()) : null;
    return noun != null && match.has(noun);
  }

  private boolean met(Match match, String need, List<Word> actors, List<Word> recipients) {
    return switch (need) {
      case "actor" -> !actors.isEmpty();
      case "recipient" -> !recipients.isEmpty();
      case "pair" ->
          !recipients.isEmpty()
              || actors.size() > 1
              || actors.stream().anyMatch(each -> isOfSeveral(match.tree(), each));
      case "content" -> true;
      case "carrier" ->
          match.part() != Frame.Part.NOUN || match.light() != null || match.anchor().head() < 0;
      default -> !roles.at(match, need).isEmpty();
    };
  }

  /** "<i>Peruvian and Chilean</i> officers", "police from <i>Peru and Chile</i>": two parties. */
  private static boolean isOfSeveral(Tree tree, Word people) {
    boolean plural = people.xpos().equals("NNS") || people.lemma().equals("police");
    return plural
        && tree.children(people).stream()
            .filter(child -> isOrigin(tree, people, child))
            .flatMap(child -> tree.children(child).stream())
            .anyMatch(other -> other.deprel().equals("conj") && isCapitalised(other));
  }

  private static boolean isOrigin(Tree tree, Word people, Word child) {
    if (child.index() < people.index()) {
      return child.relation().equals("amod") || child.relation().equals("compound");
    }
    String preposition = new Clause(tree, people).marker(child);
    return child.deprel().equals("nmod")
        && isCapitalised(child)
        && (preposition.equals("from") || preposition.equals("of"));
  }

  private static boolean isCapitalised(Word word) {
    return Character.isUpperCase(word.text().codePointAt(0));
  }

  /**
   * Drops speech acts whose content is missing or of another type; those that ask for the content
   * they have explain more than those that take any.
   */
  private List<Candidate> withContent(List<Candidate> candidates) {
    List<Match> acts = acts(candidates);
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Set<String> allowed = candidate.match().frame().where().get("content");
      boolean needed = candidate.match().frame().needs().contains("content");
      if (allowed == null && !needed) {
        kept.add(candidate);
        continue;
      }
      List<Set<String>> contents = contents(candidate.match(), candidates, acts);
      int fit = allowed == null ? 0 : contentFit(contents, allowed);
      if (fit > 0) {
        kept.add(candidate.plus(fit));
      } else if (contents.isEmpty()) {
        keepOrReject(candidate, needed, "no content", kept);
      } else {
        keepOrReject(candidate, allowed != null, "its content is an event of another type", kept);
      }
    }
    return kept;
  }

  /** How well the contents fit those allowed; a type with its mode better than a type alone. */
  private static int contentFit(List<Set<String>> contents, Set<String> allowed) {
    int best = 0;
    for (Set<String> names : contents) {
      for (String name : names) {
        if (allowed.contains(name)) {
          best = Math.max(best, name.contains("/") ? CONTENT_FIT + 1 : CONTENT_FIT);
        }
      }
    }
    return best;
  }

  private void keepOrReject(
      Candidate candidate, boolean faulty, String reason, List<Candidate> kept) {
    if (faulty) {
      reject(candidate.match(), reason);
    } else {
      kept.add(candidate);
    }
  }

  /**
   * What each event that an act is about may be called under {@code content}: its type, its type
   * with a mode ("RETREAT/release"), and the same behind a minus where it is negated.
   */
  private List<Set<String>> contents(Match act, List<Candidate> candidates, List<Match> acts) {
    List<Set<String>> found = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Standing standing = standings.of(candidate.match(), acts);
      Match absorber = standing.absorbedBy();
      if (absorber != null && absorber.head().index() == act.head().index()) {
        Frame frame = candidate.match().frame();
        Set<String> names = new HashSet<>();
        names.add(frame.type());
        frame.modes().forEach(mode -> names.add(frame.type() + '/' + mode));
        if (standing.negation()) {
          names.addAll(names.stream().map(name -> '-' + name).toList());
        }
        found.add(names);
      }
    }
    return found;
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
      if (isCarrier(candidate.match(), candidates)) {
        reject(candidate.match(), "it only carries the event that its object tells");
        continue;
      }
      if (isToldAbove(candidate.match(), kept)) {
        reject(candidate.match(), "the clause that it stands in tells it already");
        continue;
      }
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

  /**
   * "Shells <i>fired</i> by rebels hit a market": what only the model takes for an event, of the
   * same type as that of the clause whose noun it describes.
   */
  private boolean isToldAbove(Match match, List<Candidate> kept) {
    return match.frame().isLearned()
        && match.head().relation().equals("acl")
        && kept.stream()
            .map(Candidate::match)
            .anyMatch(
                other ->
                    other.frame().type().equals(match.frame().type())
                        && tree.under(match.head(), other.head()));
  }

  /** "pledged" of "pledged support": the noun tells the event, and is of another type. */
  private static boolean isCarrier(Match verb, List<Candidate> candidates) {
    if (!verb.frame().content().isEmpty() || verb.words().size() > 1) {
      return false;
    }
    for (Candidate candidate : candidates) {
      LightVerbs.Use light = candidate.match().light();
      if (light != null
          && verb.has(light.verb())
          && candidate.match().head().relation().equals("obj")
          && !candidate.match().frame().type().equals(verb.frame().type())) {
        return true;
      }
    }
    return false;
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
      if (found.get(i).absorbedBy() == null || isTaken(candidates.get(i), found.get(i))) {
        top.add(reading(i, candidates, found, 0));
      }
    }
    return top;
  }

  /**
   * "Condemned <i>the murder of Jo Cox</i>", "blamed rebels for <i>the attack on the port</i>": who
   * accuses takes it as having happened, whoever did it.
   */
  private boolean isTaken(Candidate content, Standing standing) {
    Match act = standing.absorbedBy();
    Match match = content.match();
    boolean once = match.part() == Frame.Part.NOUN && match.light() == null && match.frame().once();
    boolean told = once || (types.isViolence(match.frame().type()) && match.isThatDeed());
    return told && act != null && types.isAccusation(act.frame().type());
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
