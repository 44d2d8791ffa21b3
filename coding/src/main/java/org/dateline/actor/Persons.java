package org.dateline.actor;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.dateline.actor.Actor.Via;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Whom the names of persons mean: who is known, by the role held on the day; who is not, by the
 * title before the name. Bound to one report.
 */
final class Persons {
  private static final List<String> ELITE = List.of("ELI");

  private final Entities entities;
  private final Lexicon lexicon;
  private final Offices offices;
  private final People people;
  private final ActorMaker maker;
  private final Sectors says;
  private final Titles titles;
  private final PhraseCountries countries;
  private final Origins origins;
  private final Counterparts counterparts;
  private final Focus focus;

  Persons(
      Entities entities,
      Lexicon lexicon,
      ActorMaker maker,
      Sectors says,
      Titles titles,
      PhraseCountries countries,
      Origins origins,
      Counterparts counterparts,
      Focus focus) {
    this.entities = entities;
    this.lexicon = lexicon;
    this.offices = lexicon.offices();
    this.people = new People(lexicon, focus.named());
    this.maker = maker;
    this.says = says;
    this.titles = titles;
    this.countries = countries;
    this.origins = origins;
    this.counterparts = counterparts;
    this.focus = focus;
  }

  List<Actor> of(Mention mention, @Nullable LocalDate day) {
    Entry known = known(mention, day);
    if (known != null && !isNamesake(mention, known)) {
      Actor told = told(mention, known, day);
      Actor actor = told == null ? holder(mention, known, day) : told;
      if (actor != null) {
        return List.of(actor);
      }
    }
    return List.of(described(mention, known, day));
  }

  /**
   * "Defence Minister Pedro Sánchez", "Judge Sánchez" in a report that does not name Spain: the
   * text gives an office of which a state has one, or of another sector than all those of the one
   * whom the knowledge has, who has never held it; nor does the report name any of the countries
   * where that one was somebody.
   */
  private boolean isNamesake(Mention mention, Entry person) {
    List<Spell> spells = offices.of(person.key());
    if (spells.isEmpty()
        || spells.stream().anyMatch(spell -> focus.named().contains(spell.country()))) {
      return false;
    }
    for (Mention member : entities.withMembers(mention)) {
      String office = titles.office(member);
      if (office != null
          && (offices.isSingle(office) || isOfOther(titles.sectors(member, null), spells))
          && spells.stream().noneMatch(spell -> spell.office().equals(office))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether none of the offices is of a sector of these, which are those of who holds one, in a
   * report that is about a country.
   */
  private boolean isOfOther(List<String> sectors, List<Spell> spells) {
    return focus.country() != null
        && !sectors.isEmpty()
        && !ELITE.equals(sectors)
        && spells.stream().allMatch(s -> Collections.disjoint(s.sectors(), sectors));
  }

  /** Whom the knowledge has for the names of a mention's entity. */
  @Nullable Entry known(Mention mention, @Nullable LocalDate day) {
    return people.known(entities.withMembers(mention), day);
  }

  /** Whether whom a name means heads the state or the government of a country on the day. */
  boolean rules(Mention mention, String country, @Nullable LocalDate day) {
    Entry person = day == null ? null : known(mention, day);
    return person != null
        && day != null
        && offices.rulers(country).stream()
            .anyMatch(spell -> spell.person().equals(person.key()) && spell.on(day));
  }

  /**
   * A known person out of office on the day whom the text gives a title without "former": the text
   * goes before the date, which may be the report's where the story is older.
   */
  private @Nullable Actor told(Mention mention, Entry person, @Nullable LocalDate day) {
    List<Spell> spells = offices.of(person.key());
    if (day == null || spells.isEmpty() || spells.stream().anyMatch(s -> s.on(day))) {
      return null;
    }
    List<String> sectors = title(mention, day);
    return sectors.isEmpty() || sectors.contains("ELI")
        ? null
        : successor(maker.of(mention, spells.get(0), sectors, Via.TITLE), mention, day);
  }

  /** What the title before a name says, else before another name of the same person. */
  private List<String> title(Mention mention, @Nullable LocalDate day) {
    List<String> own =
        mention.kind() == Mention.Kind.NAME ? titles.sectors(mention, day) : List.of();
    for (Mention member : own.isEmpty() ? entities.withMembers(mention) : List.<Mention>of()) {
      boolean name = member.kind() == Mention.Kind.NAME;
      List<String> told = name ? titles.sectors(member, day) : List.<String>of();
      if (!told.isEmpty()) {
        return told;
      }
    }
    return own;
  }

  /**
   * A known person by the role held on the day, unless the text says of that very role that it is
   * held no more; after the last role, one of the elite.
   */
  @Nullable Actor holder(Mention mention, Entry person, @Nullable LocalDate day) {
    String former = titles.formerOffice(mention);
    Spell latest = null;
    for (Spell spell : offices.of(person.key())) {
      if (day == null || spell.on(day)) {
        List<String> sectors = spell.office().equals(former) ? ELITE : spell.sectors();
        return successor(maker.of(mention, spell, sectors, Via.NAME), mention, day);
      }
      if (spell.to() != null
          && spell.to().isBefore(day)
          && (latest == null || spell.to().isAfter(latest.to()))) {
        latest = spell;
      }
    }
    return latest == null ? null : maker.of(mention, latest, afterwards(latest), Via.NAME);
  }

  /** One of the elite; who led rebels stays one of them, as most fell or were caught. */
  private static List<String> afterwards(Spell latest) {
    return latest.sectors().contains("REB") ? latest.sectors() : ELITE;
  }

  /** Of a state that is there no more the one that the text says: "Serbian" for Yugoslavia's. */
  private Actor successor(Actor actor, Mention mention, @Nullable LocalDate day) {
    if (actor.country() == null || !lexicon.isSucceeded(actor.country())) {
      return actor;
    }
    List<String> said = countries.of(mention, day);
    boolean one = said.size() == 1 && lexicon.succeeds(said.get(0), actor.country());
    return one ? maker.in(actor, said.get(0)) : actor;
  }

  /** Of the person whose counterpart another is. */
  private List<String> ofLike(Mention like, @Nullable LocalDate day) {
    for (Mention member : entities.withMembers(like)) {
      List<String> sectors =
          switch (member.kind()) {
            case NAME -> of(member, day).get(0).sectors();
            case NOMINAL -> says.of(member, day);
            case PRONOUN -> List.of();
          };
      if (!sectors.isEmpty()) {
        return sectors;
      }
    }
    return List.of();
  }

  /** Of "Briton" in "a Briton, Jack Letts". */
  private List<String> nationality(Mention member, @Nullable LocalDate day) {
    Entry entry =
        member.kind() == Mention.Kind.NAME
            ? lexicon.named(member.text(), List.of(Entry.Kind.DEMONYM), day)
            : null;
    return entry == null || entry.country() == null ? List.of() : List.of(entry.country());
  }

  /** Whether the report says of which country somebody is. */
  boolean isSaid(Mention mention) {
    return entities.withMembers(mention).stream()
        .filter(member -> member.kind() != Mention.Kind.PRONOUN)
        .anyMatch(this::saysCountry);
  }

  private boolean saysCountry(Mention member) {
    Mention group = origins.listedBy(member);
    return !countries.of(member, null).isEmpty()
        || !nationality(member, null).isEmpty()
        || titles.countries(member).size() == 1
        || origins.citizenship(member, null) != null
        || (group != null && !countries.of(group, null).isEmpty());
  }

  /** A person whom only the words before the name describe: "Serbian President …". */
  private Actor described(Mention mention, @Nullable Entry known, @Nullable LocalDate day) {
    Mention best = mention;
    List<String> sectors = List.of();
    List<String> said = List.of();
    List<String> having = List.of();
    for (Mention member : entities.withMembers(mention)) {
      boolean titled = member.kind() != Mention.Kind.PRONOUN;
      having = having.isEmpty() && titled ? titles.countries(member) : having;
      if (titled && (sectors.isEmpty() || said.isEmpty())) {
        sectors = sectors.isEmpty() ? titles.sectors(member, day) : sectors;
        said = said.isEmpty() ? countries.of(member, day) : said;
        said = said.isEmpty() ? nationality(member, day) : said;
        boolean longer = member.text().length() > best.text().length();
        best = longer && member.kind() == Mention.Kind.NAME ? member : best;
      }
    }
    for (Mention member : entities.withMembers(mention)) {
      Mention like = sectors.isEmpty() ? counterparts.of(member) : null;
      sectors = like == null ? sectors : ofLike(like, day);
      Mention group = origins.listedBy(member);
      sectors = sectors.isEmpty() && group != null ? says.of(group, day) : sectors;
      said = said.isEmpty() && group != null ? countries.of(group, day) : said;
      String citizenship = said.isEmpty() ? origins.citizenship(member, day) : null;
      said = citizenship == null ? said : List.of(citizenship);
    }
    int sentence = entities.withMembers(mention).get(0).sentence();
    String country = said.isEmpty() ? focus.of(sectors, sentence, having) : said.get(0);
    Via via = sectors.isEmpty() ? Via.NAME : Via.TITLE;
    return known == null
        ? maker.named(mention, best.text(), maker.localId(mention), country, sectors, via)
        : maker.named(mention, known.name(), known.id(), country, sectors, via);
  }
}
