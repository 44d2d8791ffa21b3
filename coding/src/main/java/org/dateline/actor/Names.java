package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.Actor.Via;
import org.dateline.actor.Entry.Kind;
import org.dateline.actor.SectorTraits.Trait;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.place.PlaceMention;
import org.dateline.place.Places;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Whom the names of states, bodies, peoples and places mean. Bound to one report. */
final class Names {
  private static final List<Kind> OF_ADJECTIVES =
      List.of(Kind.ADJECTIVE, Kind.DEMONYM, Kind.PEOPLE, Kind.STATE, Kind.ORGANISATION);
  private static final List<Kind> OF_PERSONS = List.of(Kind.ORGANISATION, Kind.METONYM);
  private static final List<Kind> OF_NOUNS =
      List.of(
          Kind.STATE,
          Kind.ORGANISATION,
          Kind.METONYM,
          Kind.TERRITORY,
          Kind.DEMONYM,
          Kind.PEOPLE,
          Kind.ADJECTIVE,
          Kind.MEDIA,
          Kind.PERSON);

  private final Entities entities;
  private final Places places;
  private final Lexicon lexicon;
  private final Namesakes namesakes;
  private final ActorWords words;
  private final SectorTraits traits;
  private final Phrases phrases;
  private final ActorMaker maker;
  private final Sectors says;
  private final PhraseCountries countries;
  private final CountryNames countryNames;
  private final Persons persons;
  private final Homelands homelands;
  private final Focus focus;

  Names(
      Entities entities,
      Places places,
      Lexicon lexicon,
      Namesakes namesakes,
      ActorWords words,
      SectorTraits traits,
      Phrases phrases,
      ActorMaker maker,
      Sectors says,
      PhraseCountries countries,
      CountryNames countryNames,
      Persons persons,
      Homelands homelands,
      Focus focus) {
    this.entities = entities;
    this.places = places;
    this.lexicon = lexicon;
    this.namesakes = namesakes;
    this.words = words;
    this.traits = traits;
    this.phrases = phrases;
    this.maker = maker;
    this.says = says;
    this.countries = countries;
    this.countryNames = countryNames;
    this.persons = persons;
    this.homelands = homelands;
    this.focus = focus;
  }

  List<Actor> of(Mention mention, @Nullable LocalDate day) {
    if (words.none(mention.text())) {
      return List.of();
    }
    boolean person = mention.type() == Mention.Type.PERSON;
    Entry entry = person ? body(mention, day) : lookUp(mention, day);
    if (person && entry == null) {
      return isTown(mention, day) ? List.of() : persons.of(mention, day);
    }
    if (entry == null) {
      return isPerson(mention, day) ? persons.of(mention, day) : orBearer(mention, day);
    }
    String other = otherCountry(mention, entry, day);
    if (other != null) {
      List<String> said = says.of(mention, day);
      List<String> sectors = said.isEmpty() ? entry.sectors() : said;
      return List.of(maker.local(mention, other, sectors, Via.NATIONALITY));
    }
    return switch (entry.kind()) {
      case MEDIA, TITLE, AGENT -> List.of();
      case PERSON -> persons.of(mention, day);
      case ADJECTIVE -> List.of(maker.of(mention, entry, List.of(), Via.NATIONALITY));
      case DEMONYM, PEOPLE -> List.of(people(mention, entry, day));
      case METONYM -> List.of(maker.of(mention, entry, entry.sectors(), Via.METONYM));
      case STATE, TERRITORY, ORGANISATION ->
          List.of(maker.of(mention, entry, entry.sectors(), Via.NAME));
    };
  }

  /** A body or office whose name the language model took for a person's: "the <i>Pope</i>". */
  private @Nullable Entry body(Mention mention, @Nullable LocalDate day) {
    Entry body = lexicon.named(mention.text(), OF_PERSONS, day);
    if (body == null) {
      return null;
    }
    boolean only =
        entities.members(mention).stream()
            .filter(member -> member.kind() == Mention.Kind.NAME)
            .allMatch(member -> body.equals(lexicon.named(member.text(), OF_PERSONS, day)));
    return only && persons.known(mention, day) == null ? body : null;
  }

  /** Whether the knowledge has the name, or the name is no actor by PLOVER's rules. */
  boolean isKnown(Mention name, @Nullable LocalDate day) {
    return words.none(name.text()) || lookUp(name, day) != null || persons.known(name, day) != null;
  }

  /** Whether a mention's name may be somebody's, and is not that of a town or a body. */
  boolean mayBePerson(Mention mention, @Nullable LocalDate day) {
    return mention.kind() != Mention.Kind.NAME
        || mention.type() == Mention.Type.PERSON
        || isPerson(mention, day);
  }

  /**
   * A name that the language model took for another kind's, of somebody in office on the day; one
   * word that is a place's name too is nobody's surname, unless the report has the person too or
   * the one who rules its country does something.
   */
  private boolean isPerson(Mention mention, @Nullable LocalDate day) {
    return says.of(mention, day).isEmpty()
        && (places.spokenOfAt(mention.sentence(), phrases.head(mention)) == null
            || isPersonElsewhere(mention)
            || rules(mention, day))
        && persons.known(mention, day) != null;
  }

  /**
   * "Shelled Kharkiv": a town that the language model took for somebody. Where somebody bears the
   * name in the report too, it is the town's where that is named as a place elsewhere, unless its
   * bearer does something.
   */
  private boolean isTown(Mention mention, @Nullable LocalDate day) {
    if (mention.last() > mention.first()
        || places.at(mention.sentence(), phrases.head(mention)) == null) {
      return false;
    }
    boolean somebody = bearer(mention) != null || persons.known(mention, day) != null;
    boolean does = phrases.head(mention).deprel().equals("nsubj");
    return !somebody || (!does && isPlaceElsewhere(mention));
  }

  /** The first full name of a person that ends in a name; null where the report has none. */
  private @Nullable Mention bearer(Mention mention) {
    return entities.mentions().stream()
        .filter(
            other ->
                other.kind() == Mention.Kind.NAME
                    && other.type() == Mention.Type.PERSON
                    && other.text().endsWith(" " + mention.text()))
        .findFirst()
        .orElse(null);
  }

  /** Who bears a name that the language model took for a town's, and that is none. */
  private List<Actor> orBearer(Mention mention, @Nullable LocalDate day) {
    boolean town =
        mention.type() == Mention.Type.GPE
            && places.spokenOfAt(mention.sentence(), phrases.head(mention)) == null;
    Mention bearer = town ? bearer(mention) : null;
    return bearer == null
        ? unknown(mention, day)
        : maker.as(mention, persons.of(bearer, day), Via.COREFERENCE);
  }

  private boolean isPlaceElsewhere(Mention mention) {
    return entities.mentions().stream()
        .anyMatch(
            other ->
                other.kind() == Mention.Kind.NAME
                    && other.type() == Mention.Type.GPE
                    && other.text().equals(mention.text()));
  }

  private boolean rules(Mention mention, @Nullable LocalDate day) {
    return phrases.head(mention).relation().equals("nsubj")
        && focus.named().stream().anyMatch(country -> persons.rules(mention, country, day));
  }

  private boolean isPersonElsewhere(Mention mention) {
    if (phrases.head(mention).deprel().equals("compound")) {
      return false; // "the Marib offensive"
    }
    return mention.last() > mention.first()
        || entities.mentions().stream()
            .anyMatch(
                other ->
                    other.kind() == Mention.Kind.NAME
                        && other.type() == Mention.Type.PERSON
                        && (other.text().equals(mention.text())
                            || other.text().endsWith(" " + mention.text())));
  }

  /** The entry of a name, or of its head word: not "the States" of "Gulf states". */
  @Nullable Entry lookUp(Mention mention, @Nullable LocalDate day) {
    Word head = phrases.head(mention);
    List<Kind> kinds = head.upos().equals("ADJ") ? OF_ADJECTIVES : OF_NOUNS;
    Entry found = namesakes.named(mention.text(), kinds, day);
    found = found == null ? longer(mention, day) : found;
    if (found == null && mention.last() > mention.first()) {
      found = withoutGroupWord(mention, day);
    }
    boolean letters = mention.last() > mention.first() && lexicon.isWordForLetters(head.text());
    boolean noun =
        mention.last() > mention.first() && !isCapital(phrases.tree(mention), mention.head());
    boolean part = letters || noun || (found == null && isOtherPlace(mention, kinds, day));
    Entry entry = found != null || part ? found : namesakes.named(head.lemma(), kinds, day);
    return entry == null ? null : orPeople(mention, entry);
  }

  /** "<i>All</i> Basin Congress": the body of a name with a word before it that is of it. */
  private @Nullable Entry longer(Mention mention, @Nullable LocalDate day) {
    Tree tree = phrases.tree(mention);
    boolean first = isCapital(tree, mention.first() - 1) && !isCapital(tree, mention.first() - 2);
    return first && mention.last() > mention.first()
        ? lexicon.named(
            phrases.text(tree.span(mention.first() - 1, mention.last())),
            List.of(Kind.ORGANISATION),
            day)
        : null;
  }

  private static boolean isCapital(Tree tree, int index) {
    return index >= 0 && Character.isUpperCase(tree.word(index).text().codePointAt(0));
  }

  /** "South Holland" is in another country than "Holland" if that is in none of the same. */
  private boolean isOtherPlace(Mention mention, List<Kind> kinds, @Nullable LocalDate day) {
    Word head = phrases.head(mention);
    boolean several = mention.last() > mention.first();
    Entry last = several ? namesakes.named(head.lemma(), kinds, day) : null;
    String country = last == null ? null : last.country();
    PlaceMention place = country == null ? null : places.at(mention.sentence(), head);
    String within = place == null ? null : place.place().country();
    return within != null
        && place != null
        && place.first() <= mention.first()
        && !within.equals(country);
  }

  /**
   * "Turkmen fighters" in a report on Iraq: a people that lives where the report is set, rather
   * than the state of that name of which it does not speak.
   */
  private Entry orPeople(Mention mention, Entry entry) {
    boolean ofState = entry.kind() == Kind.ADJECTIVE || entry.kind() == Kind.DEMONYM;
    String word = phrases.head(mention).text();
    Entry people = ofState ? lexicon.named(word, List.of(Kind.PEOPLE), null) : null;
    if (people == null || focus.speaksOfState(entry.country())) {
      return entry;
    }
    boolean here = focus.home(homelands.of(people.id()), mention.sentence()) != null;
    return here ? people : entry;
  }

  /** "The Houthi movement", "World Bank Group": the name without the word for what it is. */
  private @Nullable Entry withoutGroupWord(Mention mention, @Nullable LocalDate day) {
    Tree tree = phrases.tree(mention);
    if (!words.closesName(tree.word(mention.last()).lemma())) {
      return null;
    }
    String name = phrases.text(tree.span(mention.first(), mention.last() - 1));
    return lexicon.named(name, List.of(Kind.ORGANISATION), day);
  }

  /**
   * "Chile's Defense Department" is not the Pentagon: the country that stands before the name of a
   * state's body which bears a name that those of other states bear too.
   */
  private @Nullable String otherCountry(Mention mention, Entry entry, @Nullable LocalDate day) {
    boolean body =
        entry.kind() == Kind.ORGANISATION && traits.ofFirst(entry.sectors(), Trait.OFFICIAL);
    List<String> said = body ? countries.ofOwners(mention, day) : List.of();
    boolean differs =
        !said.isEmpty()
            && entry.country() != null
            && !said.contains(entry.country())
            && lexicon.isState(entry.country())
            && lexicon.isState(said.get(0));
    return differs ? said.get(0) : null;
  }

  /** "Ethnic Albanians", "the Albanians of Serbia", "Bosnian Serbs" are at home where they live. */
  private Actor people(Mention mention, Entry entry, @Nullable LocalDate day) {
    Tree tree = phrases.tree(mention);
    boolean ethnic = false;
    List<String> homes = new ArrayList<>();
    for (Word child : tree.children(phrases.head(mention))) {
      ethnic |= words.minority(child.lemma());
      if (Phrases.owns(tree, child) || child.deprel().equals("nmod:poss") || child.modifies()) {
        countries.add(mention, child, day, homes);
      }
    }
    homes.remove(entry.country());
    if (!ethnic && homes.isEmpty()) {
      Actor people = maker.of(mention, entry, entry.sectors(), Via.NATIONALITY);
      String home = focus.home(homelands.of(entry.id()), mention.sentence());
      return entry.country() != null || home == null ? people : maker.in(people, home);
    }
    List<String> sectors = entry.sectors().isEmpty() ? List.of("CVL") : entry.sectors();
    String about = focus.country();
    String home = about == null || about.equals(entry.country()) ? null : about;
    return homes.isEmpty()
        ? maker.local(mention, home, sectors, Via.AGENT)
        : maker.local(mention, homes.get(0), sectors, Via.NATIONALITY);
  }

  /** What another name of the same entity says, else what the words of the name say. */
  private List<Actor> unknown(Mention mention, @Nullable LocalDate day) {
    Mention known = otherName(mention, day);
    if (known != null) {
      return maker.as(mention, of(known, day), Via.COREFERENCE);
    }
    List<String> own = says.ofName(mention, day);
    if (mention.type() != Mention.Type.ORGANISATION
        && mention.type() != Mention.Type.OTHER
        && (own.isEmpty() || !isLong(mention))) {
      return List.of();
    }
    List<String> sectors = described(mention, own, day);
    List<String> said = countries.of(mention, day);
    if (said.isEmpty()) {
      said = ofOtherNames(mention, day);
    }
    if (said.isEmpty()) {
      said =
          sectors.isEmpty()
              ? countryNames.atEnds(mention, day)
              : countryNames.anywhere(mention, day);
    }
    if (said.isEmpty() && sectors.isEmpty()) {
      return List.of();
    }
    return said.isEmpty()
        ? List.of(maker.local(mention, focus.of(sectors, mention.sentence()), sectors, Via.AGENT))
        : List.of(maker.local(mention, said.get(0), sectors, Via.NATIONALITY));
  }

  /** "Marl Valley Water District": more than a town's name, in spite of what it is taken for. */
  private boolean isLong(Mention mention) {
    return mention.last() > mention.first() && !words.pairs(phrases.head(mention).lemma());
  }

  /**
   * "The National Commission, the umbrella opposition group": the side that the report says; where
   * the name says no kind, what a noun says that it is ("the nationalist party New Dawn").
   */
  private List<String> described(Mention name, List<String> own, @Nullable LocalDate day) {
    List<String> kind = own;
    for (Mention member : entities.members(name)) {
      List<String> told =
          member.kind() == Mention.Kind.NOMINAL ? says.of(member, day) : List.<String>of();
      if (says.areAgainstGovernments(told)) {
        return told;
      }
      kind = kind.isEmpty() ? told : kind;
    }
    return kind;
  }

  /** The country that a longer name of the same body says: of "SNC", told as "Syrian N… C…". */
  private List<String> ofOtherNames(Mention name, @Nullable LocalDate day) {
    for (Mention member : entities.members(name)) {
      if (member.kind() == Mention.Kind.NAME && member.text().length() > name.text().length()) {
        List<String> said = countries.of(member, day);
        return said.isEmpty() ? countryNames.atEnds(member, day) : said;
      }
    }
    return List.of();
  }

  /** Another name of the same entity that the knowledge has. */
  private @Nullable Mention otherName(Mention mention, @Nullable LocalDate day) {
    for (Mention member : entities.members(mention)) {
      if (!member.equals(mention)
          && member.kind() == Mention.Kind.NAME
          && member.type() != Mention.Type.PERSON
          && lookUp(member, day) != null) {
        return member;
      }
    }
    return null;
  }
}
