package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.place.Places;
import org.dateline.report.Published;
import org.dateline.syntax.Analysis;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who the mentions of a report are: {@link Names}, {@link Persons} and {@link Nominals} say it of
 * names, of people's names, and of noun phrases and pronouns. Immutable.
 */
public final class Actors {
  /**
   * The part of all that a report says of countries from which on it is mainly on one. Whom it
   * takes up again, or calls by a title, may be abroad where it is on several.
   */
  private static final double MAINLY = 0.5;

  private final Entities entities;
  private final Lexicon lexicon;
  private final ActorWords words;
  private final @Nullable LocalDate published;
  private final ActorMaker maker;
  private final Focus focus;
  private final Persons persons;
  private final Alliances alliances;
  private final Names names;
  private final Locals locals;
  private final Guesses guesses;
  private final CountryOdds countryOdds;
  private final CountryFeatures countryFeatures;
  private final Nominals nominals;

  Actors(
      Analysis analysis,
      Entities entities,
      Places places,
      Lexicon lexicon,
      ActorWords words,
      SectorTraits traits,
      Homelands homelands,
      CountryOdds countryOdds) {
    this.entities = entities;
    this.lexicon = lexicon;
    this.words = words;
    Published date = analysis.report().published();
    this.published = date == null ? null : date.date();
    Phrases phrases = new Phrases(analysis, entities, words);
    Namesakes namesakes = new Namesakes(entities, places, lexicon, published);
    CountryNames countryNames = new CountryNames(phrases, lexicon, namesakes);
    Ranks ranks = new Ranks(analysis, words);
    Sectors says = new Sectors(entities, lexicon, words, traits, phrases, ranks);
    Titles titles = new Titles(entities, lexicon, words, phrases, says, ranks);
    Pairs pairs = new Pairs(entities, lexicon, words, phrases);
    PhraseCountries countries =
        new PhraseCountries(entities, places, phrases, words, countryNames, pairs, this::known);
    this.maker = new ActorMaker(analysis.report().id(), entities, phrases, lexicon);
    Settings settings = new Settings(analysis, places, namesakes, published);
    this.focus =
        new Focus(
            analysis.report(),
            entities,
            places,
            settings,
            namesakes,
            phrases,
            countryNames,
            traits,
            published);
    this.countryOdds = countryOdds;
    this.countryFeatures = new CountryFeatures(focus, settings, traits, words);
    this.locals = new Locals(analysis.report().id(), entities, words, traits, maker, says, focus);
    Counterparts counterparts = new Counterparts(entities, words, phrases);
    this.persons =
        new Persons(
            entities,
            lexicon,
            maker,
            says,
            titles,
            countries,
            new Origins(entities, lexicon, words, phrases),
            counterparts,
            focus);
    this.names =
        new Names(
            entities,
            places,
            lexicon,
            namesakes,
            words,
            traits,
            phrases,
            maker,
            says,
            countries,
            countryNames,
            persons,
            homelands,
            focus);
    this.nominals =
        new Nominals(
            entities,
            places,
            lexicon,
            words,
            phrases,
            maker,
            says,
            titles,
            countries,
            pairs,
            new Opponents(entities, lexicon, words, phrases, maker, this::of),
            new Memberships(entities, lexicon, words, phrases, says),
            new GroupsBefore(entities, lexicon, phrases, says, names, this::of),
            new Culprits(entities, words, phrases, maker, this::of),
            new Appositions(entities, phrases, says, pairs),
            new Extremists(entities, lexicon, words, phrases, published),
            names,
            new Stances(entities, lexicon, words, phrases, names),
            counterparts,
            new TakenUp(entities, lexicon, words, phrases, says, countries, names, focus),
            homelands,
            focus);
    this.guesses =
        new Guesses(
            analysis.report().id(), entities, locals, persons, mention -> of(mention, null));
    this.alliances = new Alliances(entities, lexicon, words, phrases, maker, countries);
  }

  /** The actors of every mention that has one, in the order of the text, on the report's date. */
  public List<Actor> all() {
    List<Mention> mentions = new ArrayList<>(entities.mentions());
    mentions.sort(Mention.IN_ORDER);
    List<Actor> actors = new ArrayList<>();
    for (Mention mention : mentions) {
      actors.addAll(of(mention, null));
    }
    return actors;
  }

  /**
   * The actors that a mention stands for on a date: none for what is no actor, several for a
   * compound such as "Saudi and Emirati warplanes". Conjuncts with head words of their own are
   * mentions of their own and not included.
   *
   * @param mention a mention of this report
   * @param on the event's date, which decides which role a person holds; null for the report's
   */
  public List<Actor> of(Mention mention, @Nullable LocalDate on) {
    LocalDate day = on == null ? published : on;
    Actor alliance = alliances.of(mention, day);
    if (alliance != null) {
      return List.of(alliance);
    }
    return switch (mention.kind()) {
      case NAME -> names.of(mention, day);
      case NOMINAL -> nominals.of(mention, day);
      case PRONOUN -> nominals.corefers(mention, day);
    };
  }

  /**
   * Who a name or pronoun inside a phrase is by the knowledge. What describes that one is left out:
   * two people who are described by each other ("his brother") would be asked for without end.
   */
  private List<Actor> known(Mention mention, @Nullable LocalDate day) {
    List<Mention> members = new ArrayList<>(List.of(mention)); // whose own sentence tells of it
    members.addAll(entities.withMembers(mention));
    for (Mention member : members) {
      boolean name = member.kind() == Mention.Kind.NAME && member.type() != Mention.Type.PERSON;
      Entry entry = name ? names.lookUp(member, day) : null;
      if (entry != null && entry.kind() != Entry.Kind.PERSON) {
        return names.of(member, day);
      }
    }
    Entry person = names.mayBePerson(mention, day) ? persons.known(mention, day) : null;
    Actor holder = person == null ? null : persons.holder(mention, person, day);
    return holder == null ? List.of() : List.of(holder);
  }

  /**
   * Whether the knowledge knows what a name names: somebody or something with an entry, media too,
   * or what is no actor.
   */
  public boolean isKnown(Mention name) {
    return names.isKnown(name, published);
  }

  /** The country that the report names most, the earlier of equals; null where it names none. */
  public @Nullable String focus() {
    return focus.country();
  }

  /**
   * The same actor, and of people of whom nothing says where they are from those of the country
   * alone that the report is about; of a person of whom nothing else is said an ordinary one.
   *
   * @param sentence the sentence that tells what it has to do with
   * @param theirs the country of those who have to do with such a person at home, as police have;
   *     null where there are none
   */
  public Actor atHome(Actor actor, int sentence, @Nullable String theirs) {
    return locals.of(actor, sentence, theirs);
  }

  /** The same actor, where it is people harmed of whom nothing else is said as those from there. */
  public Actor harmed(Actor actor, int sentence) {
    return locals.harmed(actor, sentence);
  }

  /**
   * Whether no words of the report say whose somebody is, so that the country is a guess, if there
   * is one.
   */
  public boolean isUnsaid(Actor actor) {
    return guesses.isUnsaid(actor);
  }

  /**
   * The same actor, of the likeliest country by all that its event and the report tell, or of none;
   * only where no words say whose it is ({@link #isUnsaid}).
   */
  public Actor settled(Actor actor, Situation situation) {
    String country = countryOdds.likeliest(countryFeatures.of(actor, situation));
    boolean takenUp = actor.via() != Actor.Via.AGENT;
    if (country == null
        || country.equals(actor.country())
        || (takenUp && focus.share(country) < MAINLY)) {
      return actor;
    }
    boolean none = country.equals(CountryFeatures.NONE);
    return maker.as(actor, none ? null : country, actor.sectors());
  }

  /**
   * What is weighed for each country that somebody may be of, that for none under the empty name:
   * the features of {@code actors/unsaid_countries.tsv}.
   */
  public Map<String, List<String>> countries(Actor actor, Situation situation) {
    return countryFeatures.of(actor, situation);
  }

  /** The same actor, where it is a state's aircraft or ships that attack as one of its forces. */
  public Actor attacking(Actor actor) {
    return locals.attacking(actor);
  }

  /** Whether a name said who it is: here, or of a person elsewhere in the report. */
  public boolean isNamed(Actor actor) {
    return actor.via() == Actor.Via.NAME || locals.isNamed(actor);
  }

  /** Whether a noun such as "ally" names others than those whose they are. */
  public boolean isOther(String lemma) {
    return words.related(lemma);
  }

  /** Whether a country is a state, and no body of several ("IGO"). */
  public boolean isState(String country) {
    return lexicon.isState(country);
  }

  /** The same actor, said by these words of the report. */
  public Actor saidBy(Actor actor, Span words) {
    return maker.saidBy(actor, words, actor.via());
  }

  /** The same actor, meant by words that stand for what it did. */
  public Actor takenUpBy(Actor actor, Span words) {
    return maker.saidBy(actor, words, Actor.Via.COREFERENCE);
  }

  /** Somebody of whom nothing is known but the name. */
  public Actor unknown(Mention name) {
    return maker.local(name, null, List.of(), Actor.Via.NAME);
  }

  /** People whom these words mean without naming them: "250", "those who flee". */
  public Actor people(Span words) {
    return maker.people(words);
  }

  /** The same people, of the country and sectors of others. */
  public Actor likewise(Actor people, Actor kind) {
    return maker.as(people, kind.country(), kind.sectors());
  }

  /** The same actor, of whom nobody says whose they are. */
  public Actor ofNoCountry(Actor actor) {
    return maker.as(actor, null, actor.sectors());
  }

  /** The same actor as one of this country. */
  public Actor in(Actor actor, String country) {
    return maker.in(actor, country);
  }
}
