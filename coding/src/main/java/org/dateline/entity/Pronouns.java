package org.dateline.entity;

import java.util.List;
import java.util.Set;
import org.dateline.entity.Genders.Gender;
import org.dateline.entity.Mention.Kind;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * What pronouns of the third person stand for: of the entities that agree in number, gender and
 * kind, the one that was mentioned last and best, subjects first, at most {@value #REACH} sentences
 * back.
 */
final class Pronouns {
  private static final int REACH = 4;

  /** Prepositions before whom a deed reaches, who is not who does it. */
  private static final Set<String> TARGETS = Set.of("against", "at", "to", "upon");

  /** Before a gerund whose subject is that of the clause that it is in. */
  private static final Set<String> ALIKE = Set.of("after", "before", "since", "while", "without");

  private final Phrases phrases;
  private final NameMatcher names;
  private final PronounForms forms;
  private final Informants informants;

  Pronouns(Phrases phrases, NameMatcher names, PronounForms forms, Informants informants) {
    this.phrases = phrases;
    this.names = names;
    this.forms = forms;
    this.informants = informants;
  }

  /**
   * The cluster that a pronoun is of; null where none suits.
   *
   * @param behind names behind it in its sentence
   */
  @Nullable Cluster antecedent(Mention pronoun, List<Cluster> clusters, List<Mention> behind) {
    List<Mention> others = behind.stream().filter(name -> excludes(name, pronoun)).toList();
    Cluster best = null;
    int bestScore = 0;
    for (Cluster cluster : clusters) {
      boolean excluded =
          contradicts(pronoun, cluster)
              || isOfAnother(pronoun, cluster)
              || informants.holdAnother(phrases, pronoun, cluster.mentions())
              || cluster.mentions().stream()
                  .anyMatch(member -> excludes(member, pronoun) || isNamed(member, others));
      for (Mention candidate : excluded ? List.<Mention>of() : cluster.mentions()) {
        int score = score(pronoun, candidate, cluster);
        if (score > bestScore) {
          bestScore = score;
          best = cluster;
        }
      }
    }
    return best;
  }

  /** "Police said <i>they</i> were charged": whoever of these says so speaks of somebody else. */
  private boolean isOfAnother(Mention pronoun, Cluster cluster) {
    return cluster.mentions().stream()
        .filter(member -> isSpeaker(member, pronoun))
        .anyMatch(
            member ->
                informants.speakOfAnother(
                    phrases, phrases.head(pronoun), member, cluster.mentions()));
  }

  /** Whether a mention is the subject of a verb that says what the pronoun is in. */
  boolean isSpeaker(Mention member, Mention pronoun) {
    Word subject = phrases.head(member);
    Tree tree = phrases.tree(member);
    return member.sentence() == pronoun.sentence()
        && subject.deprel().equals("nsubj")
        && tree.children(tree.word(subject.head())).stream()
            .anyMatch(
                said -> said.deprel().equals("ccomp") && tree.under(phrases.head(pronoun), said));
  }

  /** "He hailed <i>Ruiz</i>": he is not Ruiz, whoever was named before. */
  private boolean isNamed(Mention member, List<Mention> others) {
    return member.kind() == Kind.NAME && others.stream().anyMatch(name -> names.same(name, member));
  }

  private boolean contradicts(Mention pronoun, Cluster cluster) {
    Gender gender = phrases.gender(pronoun);
    return gender != Gender.UNKNOWN
        && cluster.gender() != Gender.UNKNOWN
        && gender != cluster.gender();
  }

  /** "It accused them": what one clause has as subject and object is not the same. */
  private boolean excludes(Mention member, Mention pronoun) {
    if (member.sentence() != pronoun.sentence() || forms.isReflexive(pronoun.text())) {
      return false;
    }
    Word one = phrases.head(member);
    Word other = whole(phrases.tree(pronoun), phrases.head(pronoun));
    boolean clauseMates = one.head() == other.head() && one.head() >= 0;
    boolean numbers = member.kind() == Kind.PRONOUN && isIt(one) != isIt(other);
    boolean owned = one.head() == other.index() || other.head() == one.index();
    return numbers
        || owned
        || (clauseMates && isArgument(one) && isArgument(other))
        || isSharedSubject(phrases.tree(member), one, other);
  }

  /** "Arrested <i>eight of them</i>": the part that a pronoun is told of; else the pronoun. */
  private static Word whole(Tree tree, Word pronoun) {
    boolean below = pronoun.deprel().equals("nmod") || pronoun.deprel().equals("obl");
    Word part = below ? tree.head(pronoun) : null;
    Word of = tree.child(pronoun, "case");
    if (part == null || of == null) {
      return pronoun;
    }
    return of.lemma().equals("of") && isNumber(part) ? part : pronoun;
  }

  /** "Eight", "several", "some". */
  private static boolean isNumber(Word word) {
    return switch (word.upos()) {
      case "NUM", "DET", "ADJ", "PRON" -> true;
      default -> false;
    };
  }

  /**
   * "Troops fired and beat <i>them</i>", "troops stopped and fired at them", "troops tried to beat
   * them", "troops left after beating them": troops are not they.
   */
  private static boolean isSharedSubject(Tree tree, Word subject, Word object) {
    boolean reached = isObject(object) || isTarget(tree, object);
    if (!subject.relation().equals("nsubj") || !reached) {
      return false;
    }
    Word verb = tree.head(object);
    while (verb != null && verb.index() != subject.head() && sharesSubject(tree, verb)) {
      verb = tree.head(verb);
    }
    return verb != null && verb.index() == subject.head();
  }

  /** Whether a verb has the subject of the one it hangs on; "told them to go" has another. */
  private static boolean sharesSubject(Tree tree, Word verb) {
    Word above = tree.head(verb);
    boolean gerund = verb.relation().equals("advcl") && verb.xpos().equals("VBG");
    boolean hangs =
        verb.relation().equals("conj")
            || (gerund && isMarked(tree, verb))
            || (verb.relation().equals("xcomp")
                && above != null
                && tree.children(above).stream().noneMatch(Pronouns::isObject));
    return hangs && tree.children(verb).stream().noneMatch(c -> c.relation().equals("nsubj"));
  }

  /** "<i>After</i> beating", and not "rebels fighting them", whose they may be. */
  private static boolean isMarked(Tree tree, Word gerund) {
    Word mark = tree.child(gerund, "mark");
    return mark != null && ALIKE.contains(mark.lemma());
  }

  private static boolean isObject(Word word) {
    return word.relation().equals("obj") || word.relation().equals("iobj");
  }

  private static boolean isTarget(Tree tree, Word word) {
    Word preposition = word.relation().equals("obl") ? tree.child(word, "case") : null;
    return preposition != null && TARGETS.contains(preposition.lemma());
  }

  private static boolean isIt(Word pronoun) {
    return pronoun.lemma().equals("it") || pronoun.lemma().equals("its");
  }

  private static boolean isArgument(Word word) {
    return switch (word.relation()) {
      case "nsubj", "obj", "iobj", "obl" -> true;
      default -> false;
    };
  }

  /** How well a mention suits a pronoun as antecedent; not above 0 where it cannot be one. */
  private int score(Mention pronoun, Mention candidate, Cluster cluster) {
    int back = pronoun.sentence() - candidate.sentence();
    boolean later = back == 0 && candidate.head() >= pronoun.head();
    if (back > REACH || later || !agrees(pronoun, candidate)) {
      return 0;
    }
    int score = 100 - 22 * back;
    String relation = phrases.head(candidate).relation();
    score += relation.equals("nsubj") ? 20 : relation.equals("obj") ? 5 : 0;
    score += candidate.kind() == Kind.NAME ? 6 : 0;
    score += Math.min(12, 3 * cluster.mentions().size());
    score += known(pronoun, cluster) ? 15 : 0;
    score += back == 0 && speaks(candidate, pronoun) ? 15 : 0;
    score += isCounted(pronoun, candidate) ? 25 : 0;
    score -= back == 0 && isInOwnClause(candidate, pronoun) ? 30 : 0;
    int distance = back == 0 ? pronoun.head() - candidate.head() : candidate.head();
    return Math.max(1, score - Math.min(15, distance / 3));
  }

  /** "Held <i>nine people</i> and freed eight of them": of so many some may be told. */
  private boolean isCounted(Mention pronoun, Mention candidate) {
    return isPart(pronoun)
        && phrases.tree(candidate).child(phrases.head(candidate), "nummod") != null;
  }

  /** "Eight <i>of them</i>". */
  private boolean isPart(Mention pronoun) {
    Word word = phrases.head(pronoun);
    return whole(phrases.tree(pronoun), word).index() != word.index();
  }

  private boolean known(Mention pronoun, Cluster cluster) {
    return cluster.gender() != Gender.UNKNOWN && cluster.gender() == phrases.gender(pronoun);
  }

  /** "While asking whether <i>Ruiz</i> knew, he …": in what the pronoun's own verb does. */
  private boolean isInOwnClause(Mention candidate, Mention pronoun) {
    Tree tree = phrases.tree(pronoun);
    Word verb = tree.head(phrases.head(pronoun));
    Word at = phrases.head(candidate);
    while (at != null && verb != null && at.index() != verb.index()) {
      boolean own = at.relation().equals("advcl") && at.xpos().equals("VBG");
      Word above = tree.head(at);
      if (own && above != null && above.index() == verb.index()) {
        return phrases.head(pronoun).relation().equals("nsubj");
      }
      at = above;
    }
    return false;
  }

  /** Whether one is the subject that says, wants or does what the pronoun's clause tells. */
  private boolean speaks(Mention candidate, Mention pronoun) {
    Tree tree = phrases.tree(pronoun);
    Word verb = tree.head(phrases.head(pronoun));
    return verb != null
        && phrases.head(pronoun).relation().equals("nsubj")
        && (verb.relation().equals("ccomp") || verb.relation().equals("advcl"))
        && phrases.head(candidate).head() == verb.head()
        && phrases.head(candidate).relation().equals("nsubj");
  }

  private boolean agrees(Mention pronoun, Mention candidate) {
    boolean plural = phrases.isPlural(candidate);
    if (isPart(pronoun) && candidate.type() == Mention.Type.ORGANISATION && !plural) {
      return false; // "six of them" are of several
    }
    return switch (pronoun.type()) {
      case PERSON -> candidate.type() == Mention.Type.PERSON && !plural;
      case GROUP -> isMany(candidate, plural);
      default -> isThing(candidate, plural) || isSpeakersOwn(pronoun, candidate);
    };
  }

  /** "<i>Omani</i> officials said two of <i>its</i> ships were hit": the state they speak for. */
  private boolean isSpeakersOwn(Mention pronoun, Mention candidate) {
    Word word = phrases.head(candidate);
    Word speaker = phrases.tree(candidate).head(word);
    return candidate.sentence() == pronoun.sentence()
        && candidate.type() == Mention.Type.GROUP
        && candidate.kind() == Kind.NAME
        && word.upos().equals("ADJ")
        && word.deprel().equals("amod")
        && speaker != null
        && speaker.deprel().equals("nsubj");
  }

  private boolean isMany(Mention candidate, boolean plural) {
    return (candidate.type() == Mention.Type.GROUP && !phrases.head(candidate).upos().equals("ADJ"))
        || (plural && candidate.type() == Mention.Type.PERSON)
        || candidate.type() == Mention.Type.ORGANISATION;
  }

  private boolean isThing(Mention candidate, boolean plural) {
    return !plural
        && switch (candidate.type()) {
          case GPE, ORGANISATION -> true;
          case LOCATION, FACILITY, VEHICLE -> candidate.kind() != Kind.PRONOUN;
          case GROUP ->
              candidate.kind() == Kind.NOMINAL && phrases.head(candidate).upos().equals("NOUN");
          default -> candidate.kind() == Kind.PRONOUN && candidate.type() == Mention.Type.OTHER;
        };
  }
}
