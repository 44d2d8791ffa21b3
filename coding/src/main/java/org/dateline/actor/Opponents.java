package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.actor.Actor.Via;
import org.dateline.actor.Entry.Kind;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Whom "both sides", "each side", "the two ministers" and "both gangs" mean: the two parties that
 * the report told of last as doing something to each other or with each other, and not whoever
 * speaks of them. Immutable.
 */
final class Opponents {
  /** How many sentences back they may be told. */
  private static final int REACH = 6;

  /** How deep below its verb a party may stand: "held <i>talks</i> with <i>rebels</i>". */
  private static final int DEPTH = 3;

  private static final String ALL = "all";

  /** Before the other party, and not before a place. */
  private static final Set<String> TOWARDS =
      Set.of("with", "against", "between", "from", "on", "to", "by", "of");

  /** Who is spoken of with a party, speaks of it or suffers by it, and is none himself. */
  private static final Set<String> BYSTANDERS =
      Set.of("CVL", "JRN", "MED", "SOC", "REL", "ELI", "REF", "UNK", "UAF");

  private static final Set<String> OF_STATES = Set.of("GOV", "MIL");
  private static final List<String> GOVERNMENT = List.of("GOV");
  private static final List<String> ARMY = List.of("MIL");
  private static final List<String> STATE = List.of("GOV", "MIL");

  private final Entities entities;
  private final Lexicon lexicon;
  private final ActorWords words;
  private final Phrases phrases;
  private final ActorMaker maker;
  private final PhraseCountries.Known who;

  /**
   * @param who tells who a mention is
   */
  Opponents(
      Entities entities,
      Lexicon lexicon,
      ActorWords words,
      Phrases phrases,
      ActorMaker maker,
      PhraseCountries.Known who) {
    this.entities = entities;
    this.lexicon = lexicon;
    this.words = words;
    this.phrases = phrases;
    this.maker = maker;
    this.who = who;
  }

  /**
   * What a phrase asks for.
   *
   * @param states whether they are of two states, as ministers are
   * @param armies whether troops may stand for their states
   * @param kind sectors of which each is of one; none where any may be meant
   */
  private record Sought(
      Mention pair, boolean states, boolean armies, List<String> kind, @Nullable LocalDate day) {}

  /** Whether a phrase speaks of two parties, or of all: "both sides", "the warring parties". */
  boolean isPair(Mention mention) {
    Word head = phrases.head(mention);
    return mention.kind() == Mention.Kind.NOMINAL
        && words.opposed(head.lemma())
        && (head.isPlural() ? isCounted(mention, head) : isEach(mention, head));
  }

  /** "Both governments", "the two presidents", and no more. */
  boolean areTwoStates(Mention mention) {
    return isPair(mention)
        && areOfStates(phrases.head(mention))
        && phrases.tree(mention).children(phrases.head(mention)).stream()
            .anyMatch(child -> Pairs.isTwo(child.lowerText()));
  }

  /** "Each side", "neither army", and not "each side of the street". */
  private boolean isEach(Mention mention, Word head) {
    List<Word> own = phrases.tree(mention).children(head);
    return own.stream().anyMatch(child -> words.distributes(child.lowerText()))
        && own.stream().noneMatch(child -> tellsApart(head, child));
  }

  private boolean isCounted(Mention mention, Word head) {
    boolean definite = false;
    boolean two = false;
    for (Word child : phrases.tree(mention).children(head)) {
      String text = child.lowerText();
      if (tellsApart(head, child)) {
        return false;
      }
      definite |= words.counted(text);
      two |= Pairs.isTwo(text) || words.opposed(text) || isAll(head, text);
    }
    return definite && two;
  }

  /**
   * "Both sides <i>of the river</i>", "the two <i>political</i> parties"; not "the two foreign
   * ministers".
   */
  private boolean tellsApart(Word head, Word child) {
    return switch (child.relation()) {
      case "nmod" -> true;
      case "amod", "compound" -> !words.opposed(child.lowerText()) && !areOfStates(head);
      default -> false;
    };
  }

  /** "All sides", which are seldom more than two; "all gangs" are. */
  private boolean isAll(Word head, String text) {
    return text.equals(ALL) && kind(head).isEmpty();
  }

  private boolean areOfStates(Word noun) {
    return words.pairs(noun.lemma()) || kind(noun).equals(GOVERNMENT);
  }

  /** The two; empty where the report tells of none that the noun may mean. */
  List<Actor> of(Mention pair, @Nullable LocalDate day) {
    Word noun = phrases.head(pair);
    return areOfStates(noun)
        ? before(new Sought(pair, true, false, List.of(), day))
        : before(new Sought(pair, false, true, kind(noun), day));
  }

  /** "Both governments" of those whose troops alone are told of; empty where none are. */
  List<Actor> ofTroops(Mention pair, @Nullable LocalDate day) {
    return areOfStates(phrases.head(pair))
        ? before(new Sought(pair, true, true, List.of(), day))
        : List.of();
  }

  private List<Actor> before(Sought sought) {
    Mention pair = sought.pair();
    for (int back = 0; back <= REACH && back <= pair.sentence(); back++) {
      List<Actor> parties = last(pair.sentence() - back, sought);
      if (!parties.isEmpty()) {
        return maker.as(pair, parties.stream().map(this::ofState).toList(), Via.COREFERENCE);
      }
    }
    return List.of();
  }

  /** Troops of another state than the other side's fight for it. */
  private Actor ofState(Actor actor) {
    return actor.sectors().equals(ARMY) ? maker.as(actor, actor.country(), STATE) : actor;
  }

  /** The sectors that a noun asks for; none where any party may be called so. */
  private List<String> kind(Word noun) {
    String lemma = noun.lemma();
    Entry agent = lexicon.named(lemma, List.of(Kind.AGENT), null);
    if (agent == null || agent.sectors().equals(ARMY)) {
      return List.of();
    }
    return words.closesName(lemma) || words.related(lemma) ? List.of() : agent.sectors();
  }

  private List<Actor> last(int sentence, Sought sought) {
    Tree tree = phrases.tree(sentence);
    List<Actor> last = List.of();
    for (Word verb : tree.words()) {
      boolean before = verb.span().end() <= sought.pair().span().begin();
      List<Actor> found = before ? told(tree, verb, sought) : List.of();
      last = found.isEmpty() ? last : found;
    }
    return last;
  }

  /** Who does what a word tells, and whom or with whom; empty where they are not two. */
  private List<Actor> told(Tree tree, Word verb, Sought sought) {
    Word subject = subject(tree, verb, DEPTH);
    Actor doer = subject == null ? null : party(tree, subject, sought);
    if (subject == null || doer == null) {
      return List.of();
    }
    for (Word word : around(tree, verb)) {
      Actor other = tree.under(word, subject) ? null : party(tree, word, sought);
      if (other != null && areTwo(doer, other, sought.states())) {
        return List.of(doer, other);
      }
    }
    Word with = tree.child(subject, "conj");
    Actor second = with == null ? null : party(tree, with, sought);
    return second != null && areTwo(doer, second, true) ? List.of(doer, second) : List.of();
  }

  /** The subject of a verb, or of the one whose subject it shares: "shelled it, killing rebels". */
  private static @Nullable Word subject(Tree tree, Word verb, int depth) {
    for (Word child : tree.children(verb)) {
      if (child.relation().equals("nsubj")) {
        return child;
      }
    }
    boolean shares =
        switch (verb.relation()) {
          case "conj", "advcl", "xcomp" -> verb.upos().equals("VERB");
          default -> false;
        };
    Word above = shares && depth > 0 ? tree.head(verb) : null;
    return above == null ? null : subject(tree, above, depth - 1);
  }

  /** The words in a verb's own clause that may be the other party, its objects first. */
  private static List<Word> around(Tree tree, Word verb) {
    List<Word> around = new ArrayList<>();
    List<Word> level = List.of(verb);
    for (int depth = 0; depth < DEPTH; depth++) {
      List<Word> below = new ArrayList<>();
      for (Word above : level) {
        for (Word child : tree.children(above)) {
          if (isPartner(tree, child)) {
            below.add(child);
          }
        }
      }
      around.addAll(below);
      level = below;
    }
    return around;
  }

  private static boolean isPartner(Tree tree, Word word) {
    return switch (word.relation()) {
      case "obj", "iobj" -> true;
      case "obl", "nmod" -> TOWARDS.contains(Phrases.preposition(tree, word));
      default -> false;
    };
  }

  /** Who a word says to be a party; null for nobody, for several, and for "both sides" again. */
  private @Nullable Actor party(Tree tree, Word word, Sought sought) {
    Mention mention = entities.at(tree.sentence().index(), word);
    if (mention == null
        || mention.span().end() > sought.pair().span().begin()
        || entities.withMembers(mention).stream().anyMatch(this::isPair)) {
      return null;
    }
    List<Actor> actors = who.of(mention, sought.day());
    return actors.size() == 1 && isParty(actors.get(0), sought) ? actors.get(0) : null;
  }

  private boolean isParty(Actor actor, Sought sought) {
    List<String> sectors = actor.sectors();
    boolean state = actor.country() != null && lexicon.isState(actor.country());
    if (sought.states()) {
      return state && (sought.armies() ? OF_STATES : GOVERNMENT).containsAll(sectors);
    }
    if (!sought.kind().isEmpty()) {
      return sectors.stream().anyMatch(sought.kind()::contains);
    }
    boolean bystander = sectors.isEmpty() || BYSTANDERS.contains(sectors.get(0));
    return actor.isState() || (!bystander && (state || actor.country() == null));
  }

  /** Whether they are of two countries, or of one and not of one side. */
  private static boolean areTwo(Actor one, Actor other, boolean states) {
    String first = one.country();
    String second = other.country();
    boolean abroad = first != null && second != null && !first.equals(second);
    return abroad || (!states && !one.sectors().equals(other.sectors()));
  }
}
