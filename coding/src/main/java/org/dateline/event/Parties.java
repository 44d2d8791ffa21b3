package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.actor.Actors;
import org.dateline.entity.Entities;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.dateline.place.PlaceMention;
import org.dateline.place.Places;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * From the words that fill a role to coded actors. Where a word is no actor itself, it is whoever
 * it stands in apposition to ("Khamenei, the country's <i>authority</i>") or stands in apposition
 * to it, if that is somebody of a country; else whoever it belongs to is looked for below it, in
 * this order: possessor, nationality or compound, "of", apposition, "by", "from", "in", "at", "held
 * by"; of who did it not "in" and "at", which only say where a thing lay. A recipient that is only
 * a place stands for its country.
 */
final class Parties {
  private static final int DEPTH = 3;

  /** What the fillers did or suffered, which decides where to look for whom they belong to. */
  private enum Side {
    DOER,
    RECIPIENT
  }

  /** Relations of a word that says no more than which one its head is. */
  private static final Set<String> PARTS = Set.of("compound", "amod", "flat", "appos");

  private final Entities entities;
  private final Actors actors;
  private final Places places;
  private final PeopleWords words;
  private final Lists lists;
  private final OrdinaryPeople ordinary;
  private final UnnamedPeople unnamed;
  private final Owners owners;

  /**
   * Finds parties in one report.
   *
   * @param words for people whom nobody names
   */
  Parties(Entities entities, Actors actors, Places places, PeopleWords words) {
    this.entities = entities;
    this.actors = actors;
    this.places = places;
    this.words = words;
    this.lists = new Lists(entities);
    this.ordinary = new OrdinaryPeople(entities, actors, places, words);
    this.unnamed = new UnnamedPeople(entities, actors, words, lists);
    this.owners = new Owners(entities, actors);
  }

  /** People of no kind that the knowledge has. */
  OrdinaryPeople ordinary() {
    return ordinary;
  }

  /** People whom no word names. */
  UnnamedPeople unnamed() {
    return unnamed;
  }

  /** Whom several fillers mean who suffered it, each once. */
  List<Actor> of(Tree tree, List<Word> fillers, @Nullable LocalDate on) {
    return of(tree, fillers, on, Side.RECIPIENT);
  }

  /** Whom they mean who did it: not the place where a thing lay ("a bomb in Kabul killed …"). */
  List<Actor> doers(Tree tree, List<Word> fillers, @Nullable LocalDate on) {
    return of(tree, fillers, on, Side.DOER);
  }

  private List<Actor> of(Tree tree, List<Word> fillers, @Nullable LocalDate on, Side side) {
    List<Actor> found = new ArrayList<>();
    List<Word> told = new ArrayList<>(fillers);
    for (Word filler : fillers) {
      List<Word> speakers = Lists.speakers(tree, filler);
      speakers = speakers.isEmpty() ? lists.listed(tree, filler) : speakers;
      for (Word speaker : speakers) {
        add(at(tree, speaker, on, DEPTH, side), found);
      }
      List<Actor> named = new ArrayList<>();
      List<Word> members = lists.members(tree, filler);
      for (Word member : members) {
        named.addAll(at(tree, member, on, DEPTH, side));
      }
      told.addAll(members);
      boolean listed =
          !speakers.isEmpty() || (Sides.known(named) && Lists.isNamedBeside(tree, filler));
      for (Actor actor : listed ? List.<Actor>of() : at(tree, filler, on, DEPTH, side)) {
        if (Lists.isAmongThem(tree, filler) && OrdinaryPeople.isOneOf(actor, found)) {
          continue;
        }
        add(List.of(said(tree, filler, ordinary.there(tree, filler, actor))), found);
      }
      named.removeIf(one -> OrdinaryPeople.isOneOf(one, found)); // "people, among them women"
      add(named, found);
      for (Word other : lists.besideOwner(tree, filler)) {
        add(at(tree, other, on, DEPTH, side), found);
      }
    }
    if (side == Side.RECIPIENT) {
      found.addAll(ordinary.listed(tree, told, found));
    }
    return found;
  }

  /** An actor that the filler's phrase holds is said by the whole phrase. */
  private Actor said(Tree tree, Word filler, Actor actor) {
    Span phrase = NounPhrase.span(tree, filler);
    boolean inside = phrase.begin() <= actor.span().begin() && actor.span().end() <= phrase.end();
    return inside ? actors.saidBy(actor, phrase) : actor;
  }

  /** Whether a word is a pronoun, or names people or a body: somebody, known or not. */
  boolean isSomebody(Tree tree, Word word) {
    Mention mention = entities.at(tree.sentence().index(), word);
    return word.upos().equals("PRON")
        || (mention != null
            && switch (mention.type()) {
              case PERSON -> true;
              case GROUP -> mention.kind() == Mention.Kind.NOMINAL;
              case ORGANISATION -> mention.kind() == Mention.Kind.NAME;
              default -> false;
            });
  }

  /**
   * Those of one side who are more than a part of the other's phrases: "a <i>town council</i>
   * committee", "magistrate <i>Ana Ruiz</i>", and not "a visit by envoys to <i>Oman</i>".
   */
  List<Actor> apart(Tree tree, List<Actor> side, List<Actor> other) {
    return side.stream()
        .filter(one -> other.stream().noneMatch(whole -> isPart(tree, one.span(), whole.span())))
        .toList();
  }

  private static boolean isPart(Tree tree, Span part, Span whole) {
    if (!whole.contains(part) || part.equals(whole)) {
      return false;
    }
    List<Word> words = tree.words().stream().filter(w -> part.contains(w.span())).toList();
    return !words.isEmpty()
        && PARTS.contains(
            tree.top(words.get(0).index(), words.get(words.size() - 1).index()).relation());
  }

  /** Whether a word names a place or a building. */
  boolean isPlace(Tree tree, Word word) {
    Mention mention = entities.at(tree.sentence().index(), word);
    return mention != null
        && switch (mention.type()) {
          case GPE, LOCATION, FACILITY -> true;
          default -> false;
        };
  }

  /** Whether a word names a building, or a vehicle of nobody's ("a bus in Oslo"). */
  boolean isThing(Tree tree, Word word) {
    Mention mention = entities.at(tree.sentence().index(), word);
    return mention != null
        && switch (mention.type()) {
          case FACILITY -> true;
          case VEHICLE -> actors.of(mention, null).isEmpty();
          default -> false;
        };
  }

  /** Whether a common noun names a place, a building or the body in it: "a church", "the camp". */
  boolean isSite(Tree tree, Word word) {
    Mention mention = entities.at(tree.sentence().index(), word);
    return mention != null
        && mention.kind() == Mention.Kind.NOMINAL
        && switch (mention.type()) {
          case FACILITY, LOCATION, ORGANISATION -> true;
          default -> false;
        };
  }

  /** The police or courts of a country that a word names; null for another place. */
  @Nullable Actor state(Tree tree, Word word, String sector) {
    PlaceMention place = places.at(tree.sentence().index(), word);
    String country = place == null ? null : place.place().country();
    if (place == null || country == null || !place.place().feature().equals("country")) {
      return null;
    }
    return actors.in(Actor.ofState(place, country, sector), country);
  }

  /** "Attacked <i>two villages</i>": those who live where nobody says whose it is. */
  List<Actor> residents(Tree tree, List<Word> fillers) {
    List<Actor> found = new ArrayList<>();
    for (Word filler : fillers) {
      Mention mention = entities.at(tree.sentence().index(), filler);
      if (mention == null
          || mention.kind() != Mention.Kind.NOMINAL
          || !words.isSettlement(filler)) {
        return List.of();
      }
      found.add(actors.people(NounPhrase.span(tree, filler)));
    }
    return found;
  }

  /** People of whom no more is said than that they are others of a kind. */
  Actor likewise(Actor people, Actor kind) {
    return actors.likewise(people, kind);
  }

  /** Adds those who are not among the found. */
  static void add(List<Actor> actors, List<Actor> found) {
    for (Actor actor : actors) {
      if (found.stream().noneMatch(a -> isSame(a, actor))) {
        found.add(actor);
      }
    }
  }

  /** "French and Egyptian warships" are two actors of one phrase; a name in two words is one. */
  private static boolean isSame(Actor one, Actor other) {
    return (one.id().equals(other.id()) || one.span().equals(other.span()))
        && Objects.equals(one.country(), other.country());
  }

  private List<Actor> at(Tree tree, Word word, @Nullable LocalDate on, int depth, Side side) {
    int sentence = tree.sentence().index();
    Mention mention = entities.at(sentence, word);
    List<Actor> across = side == Side.RECIPIENT ? across(tree, word, mention, on) : List.of();
    if (!across.isEmpty()) {
      return across;
    }
    List<Actor> own = mention == null ? List.of() : actors.of(mention, on);
    if (mention != null && isOfSea(sentence, word, mention)) {
      return List.of();
    }
    if (mention != null && side == Side.DOER && isPlacedThing(tree, word, mention)) {
      own = List.of();
    }
    List<Actor> residents = depth == 0 ? List.of() : residents(tree, word, mention, own, on, side);
    if (!residents.isEmpty()) {
      return residents;
    }
    Word passengers = side == Side.RECIPIENT ? lists.inside(tree, word) : word;
    List<Actor> inside =
        passengers.equals(word) ? List.of() : at(tree, passengers, on, 0, Side.RECIPIENT);
    if (!inside.isEmpty()) {
      return inside;
    }
    if (depth == 0 || (mention != null && isSomebody(mention, own))) {
      boolean vague =
          mention != null
              && mention.kind() == Mention.Kind.NOMINAL
              && own.stream().allMatch(a -> a.country() == null);
      boolean described = word.deprel().equals("appos") && lists.isOnePerson(tree, tree.head(word));
      return vague || described ? orNamed(tree, word, on, own) : own;
    }
    if (mention == null || mention.type() == Mention.Type.PERSON) {
      List<Actor> named = orNamed(tree, word, on, own);
      if (!named.equals(own)) {
        return named;
      }
    }
    for (List<Word> likely : owners.of(tree, word, side == Side.RECIPIENT)) {
      List<Actor> found = new ArrayList<>();
      for (Word owner : likely) {
        found.addAll(at(tree, owner, on, depth - 1, side));
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    if (!own.isEmpty()) {
      return own;
    }
    PlaceMention place =
        word.deprel().equals("compound")
            ? places.spokenOfAt(sentence, word) // "the Homs offensive"
            : places.at(sentence, word);
    if (place == null && mention != null && depth == DEPTH && suffers(word)) {
      place = namedPlace(mention);
    }
    String country = place == null ? null : place.place().country();
    return place == null || country == null ? List.of() : List.of(Actor.ofPlace(place, country));
  }

  /** "The Sea of <i>Japan</i>": a name inside that of a place which is of no country. */
  private boolean isOfSea(int sentence, Word word, Mention mention) {
    PlaceMention place = places.at(sentence, word);
    return place != null
        && place.place().country() == null
        && place.span().contains(mention.span())
        && !place.span().equals(mention.span());
  }

  /** "Demanded the release of nurses held by <i>rebels</i>": who has those whom a deed is for. */
  List<Actor> holding(Reading deed, @Nullable LocalDate on) {
    Tree tree = deed.match().tree();
    List<Actor> found = new ArrayList<>();
    for (Word held : deed.fillers().recipients()) {
      add(of(tree, Owners.holders(tree, held), on), found);
    }
    return found;
  }

  /**
   * "The home of <i>a Kenyan senator</i>", "one of <i>the rebels'</i> camps", of which the words
   * themselves say only the country.
   */
  private List<Actor> residents(
      Tree tree,
      Word word,
      @Nullable Mention mention,
      List<Actor> own,
      @Nullable LocalDate on,
      Side side) {
    boolean building = mention != null && mention.type() == Mention.Type.FACILITY;
    boolean ground =
        mention != null
            && mention.type() == Mention.Type.LOCATION
            && mention.kind() == Mention.Kind.NOMINAL;
    if (!(building || ground) || own.stream().anyMatch(actor -> !actor.sectors().isEmpty())) {
      return List.of();
    }
    List<Actor> found = new ArrayList<>();
    for (Word owner : own.isEmpty() ? List.<Word>of() : Owners.children(tree, word, "nmod:poss")) {
      List<Actor> theirs = isSomebody(tree, owner) ? at(tree, owner, on, 0, side) : List.of();
      theirs.stream().filter(a -> !a.sectors().isEmpty()).forEach(a -> add(List.of(a), found));
    }
    if (ground) {
      return found;
    }
    for (Word owner : new Clause(tree, word).prepositional("of")) {
      if (isSomebody(tree, owner)) {
        add(at(tree, owner, on, 0, side), found);
      }
    }
    return found;
  }

  /** "Its border with <i>Algeria</i>": whom what somebody does there concerns. */
  private List<Actor> across(
      Tree tree, Word word, @Nullable Mention mention, @Nullable LocalDate on) {
    if (mention == null
        || mention.type() != Mention.Type.LOCATION
        || mention.kind() != Mention.Kind.NOMINAL) {
      return List.of();
    }
    List<Actor> found = new ArrayList<>();
    for (Word with : new Clause(tree, word).prepositional("with")) {
      add(at(tree, with, on, 0, Side.RECIPIENT), found);
    }
    return found;
  }

  /** "A bomb in Kabul": of whose weapon it is this says nothing. */
  private static boolean isPlacedThing(Tree tree, Word word, Mention mention) {
    Clause clause = new Clause(tree, word);
    boolean owned =
        tree.child(word, "nmod:poss") != null
            || tree.child(word, "amod") != null
            || !clause.prepositional("by").isEmpty()
            || !clause.prepositional("from").isEmpty();
    return mention.type() == Mention.Type.WEAPON
        && !owned
        && !(clause.prepositional("in").isEmpty() && clause.prepositional("at").isEmpty());
  }

  private static boolean suffers(Word word) {
    return switch (word.deprel()) {
      case "obj", "nsubj:pass", "obl", "nmod" -> true;
      default -> false;
    };
  }

  /** "Marib fell days after <i>it</i> was surrounded": the place that the words stand for. */
  private @Nullable PlaceMention namedPlace(Mention mention) {
    Entity entity = entities.of(mention);
    for (Mention member : entity == null ? List.<Mention>of() : entity.mentions()) {
      boolean name = member.kind() == Mention.Kind.NAME && !member.equals(mention);
      PlaceMention place = name ? places.at(member.sentence(), member.head()) : null;
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  /** Who the words in apposition name, where that is one person of a country; else the same. */
  private List<Actor> orNamed(Tree tree, Word word, @Nullable LocalDate on, List<Actor> otherwise) {
    if (word.xpos().equals("NNS")) {
      return otherwise;
    }
    List<Word> beside = new ArrayList<>();
    for (Word other : Owners.children(tree, word, "appos")) {
      if (tree.first(other) <= word.index() + 2) {
        beside.add(other); // right behind the comma
      }
    }
    Word head = word.deprel().equals("appos") ? tree.head(word) : null;
    if (head != null) {
      beside.add(head);
    }
    for (Word other : beside) {
      Mention mention = entities.at(tree.sentence().index(), other);
      List<Actor> found = mention == null ? List.of() : actors.of(mention, on);
      if (mention != null
          && mention.type() == Mention.Type.PERSON
          && found.size() == 1
          && found.get(0).country() != null) {
        return found;
      }
    }
    return otherwise;
  }

  /** Whether the word itself says who it is; "a group" of "a group of refugees" does not. */
  private static boolean isSomebody(Mention mention, List<Actor> own) {
    return !own.isEmpty()
        && (mention.kind() != Mention.Kind.NOMINAL
            || own.stream().anyMatch(a -> a.country() != null || !a.sectors().isEmpty()));
  }
}
