package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.dateline.actor.Actor.Via;
import org.dateline.actor.Entry.Kind;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.place.Places;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Whom noun phrases and pronouns mean: a phrase takes its sectors from its noun and its country
 * from its modifiers, a pronoun or a bare noun takes what its entity's name gives. Bound to one
 * report.
 */
final class Nominals {
  /** How many sentences back a phrase of the same noun may say whose it is. */
  private static final int REACH = 4;

  /** Sectors whose bodies are of one country: unions, parties. */
  private static final Set<String> NATIONAL = Set.of("LAB", "PTY");

  private static final List<String> PARTY = List.of("PTY");

  private final Entities entities;
  private final Lexicon lexicon;
  private final ActorWords words;
  private final Phrases phrases;
  private final ActorMaker maker;
  private final Sectors says;
  private final Titles titles;
  private final PhraseCountries countries;
  private final Pairs pairs;
  private final Opponents opponents;
  private final GroupsBefore groups;
  private final Culprits culprits;
  private final Appositions appositions;
  private final Extremists extremists;
  private final Names names;
  private final Stances stances;
  private final Counterparts counterparts;
  private final TakenUp takenUp;
  private final Homelands homelands;
  private final Focus focus;
  private final Refugees refugees;
  private final Related related;
  private final Belongings belongings;
  private final AnyCountry anyCountry;
  private final OwnGroups ownGroups;
  private final Holders holders;

  Nominals(
      Entities entities,
      Places places,
      Lexicon lexicon,
      ActorWords words,
      Phrases phrases,
      ActorMaker maker,
      Sectors says,
      Titles titles,
      PhraseCountries countries,
      Pairs pairs,
      Opponents opponents,
      Memberships memberships,
      GroupsBefore groups,
      Culprits culprits,
      Appositions appositions,
      Extremists extremists,
      Names names,
      Stances stances,
      Counterparts counterparts,
      TakenUp takenUp,
      Homelands homelands,
      Focus focus) {
    this.entities = entities;
    this.lexicon = lexicon;
    this.words = words;
    this.phrases = phrases;
    this.maker = maker;
    this.says = says;
    this.titles = titles;
    this.countries = countries;
    this.pairs = pairs;
    this.opponents = opponents;
    this.groups = groups;
    this.culprits = culprits;
    this.appositions = appositions;
    this.extremists = extremists;
    this.names = names;
    this.stances = stances;
    this.counterparts = counterparts;
    this.takenUp = takenUp;
    this.homelands = homelands;
    this.focus = focus;
    this.anyCountry = new AnyCountry(words, phrases, says);
    this.ownGroups = new OwnGroups(entities, lexicon, phrases, memberships);
    this.holders = new Holders(entities, places, lexicon, phrases, titles, maker);
    this.refugees = new Refugees(entities, words, phrases, maker);
    this.related = new Related(entities, words, phrases, says, focus, maker, this::owners);
    this.belongings = new Belongings(entities, words, phrases, says, this::owners);
  }

  List<Actor> of(Mention mention, @Nullable LocalDate day) {
    return refugees.of(mention, told(mention, day));
  }

  private List<Actor> told(Mention mention, @Nullable LocalDate day) {
    if (words.none(bare(mention)) || words.mass(mention.text())) {
      return List.of();
    }
    List<Actor> listed = listed(mention, day);
    if (!listed.isEmpty()) {
      return listed;
    }
    Entry group = ownGroups.of(mention, day);
    if (group != null) {
      List<String> own = group.sectors().isEmpty() ? says.of(mention, day) : group.sectors();
      boolean former = phrases.isFormer(mention);
      List<String> sectors =
          former ? says.afterwards(own, phrases.tree(mention), mention.head()) : own;
      Actor one = maker.of(mention, group, sectors, Via.NAME);
      String home = ownGroups.nationality(mention, group, day);
      return List.of(home == null ? one : maker.in(one, home));
    }
    List<Actor> named = byName(mention, day);
    if (!named.isEmpty()) {
      return named;
    }
    Stances.Stance stance = stances.of(mention, day);
    List<String> said = countries.of(mention, day);
    if (said.isEmpty() && stance != null && stance.country() != null) {
      said = List.of(stance.country());
    }
    List<Actor> same = said.isEmpty() ? corefers(mention, day) : List.of();
    if (!same.isEmpty()) {
      return same;
    }
    List<Actor> told = said.isEmpty() ? culprits.of(mention, day) : List.of();
    if (!told.isEmpty()) {
      return told;
    }
    Actor relative = said.isEmpty() ? related.of(mention, day) : null;
    if (relative != null) {
      return List.of(relative);
    }
    Mention extremist = said.isEmpty() ? extremists.of(mention) : null;
    if (extremist != null) {
      return maker.as(mention, names.of(extremist, day), Via.COREFERENCE);
    }
    Actor owner = owner(mention, day);
    List<String> own = belongings.of(mention, ofOwner(mention, owner, sectors(mention, day)), day);
    if (said.isEmpty()) {
      said = countries.ofService(mention, day);
    }
    if (said.isEmpty() && owner != null && owner.country() != null && !own.isEmpty()) {
      said = List.of(owner.country());
    }
    List<String> sectors = stance == null ? own : stance.sectors(own);
    Entry people = people(mention);
    if (said.isEmpty() && !sectors.isEmpty()) {
      said = countries.ofPeople(mention, day);
    }
    if (said.isEmpty()) {
      sectors = forces(people, null, sectors);
      return sectors.isEmpty() ? List.of() : List.of(ofNoCountry(mention, people, sectors, day));
    }
    List<Actor> actors = new ArrayList<>();
    for (String country : said) {
      Actor titled = holders.of(mention, country, day);
      List<String> theirs = forces(people, country, sectors);
      actors.add(titled != null ? titled : maker.local(mention, country, theirs, Via.NATIONALITY));
    }
    return actors;
  }

  /** The phrase up to its head, without its article: "international community". */
  private String bare(Mention mention) {
    Tree tree = phrases.tree(mention);
    boolean article = tree.word(mention.first()).upos().equals("DET");
    int first = article && mention.first() < mention.head() ? mention.first() + 1 : mention.first();
    return phrases.text(tree.span(first, mention.head()));
  }

  /**
   * "Kenya's president, William Ruto": the name that the text gives goes before who held the office
   * on the day. Empty where the phrase has no name or is no title of one person.
   */
  private List<Actor> byName(Mention mention, @Nullable LocalDate day) {
    if (phrases.head(mention).isPlural() || phrases.isFormer(mention)) {
      return List.of();
    }
    for (Mention member : entities.members(mention)) {
      if (member.kind() == Mention.Kind.NAME && member.type() == Mention.Type.PERSON) {
        return maker.as(mention, names.of(member, day), Via.COREFERENCE);
      }
    }
    return List.of();
  }

  /** Those whom names behind the phrase say it to be, or "the two countries" named before. */
  private List<Actor> listed(Mention mention, @Nullable LocalDate day) {
    List<Mention> told = appositions.of(mention);
    boolean opposed = told.isEmpty() && opponents.isPair(mention);
    List<Actor> two = opposed ? opponents.of(mention, day) : List.of();
    if (!two.isEmpty()) {
      return two;
    }
    boolean pair = pairs.isPair(mention) || opponents.areTwoStates(mention);
    List<Mention> before = told.isEmpty() && pair ? pairs.of(mention) : List.of();
    if (opposed && before.isEmpty()) {
      return opponents.ofTroops(mention, day);
    }
    List<Actor> listed = new ArrayList<>();
    for (Mention name : told.isEmpty() ? before : told) {
      listed.addAll(maker.as(mention, names.of(name, day), Via.COREFERENCE));
    }
    return isNamesake(mention, listed, day) ? List.of() : listed;
  }

  /** "Two <i>envoys</i>, a Dane and a Swede": what the noun says goes before what a people is. */
  private Actor ofKind(Mention noun, Actor named, @Nullable LocalDate day) {
    boolean people = noun.kind() == Mention.Kind.NOMINAL && named.via() == Via.NATIONALITY;
    List<String> sectors = people ? sectors(noun, day) : List.of();
    return sectors.isEmpty() ? named : maker.as(named, named.country(), sectors);
  }

  /** "<i>Peru's</i> biggest union, the CGT": not the one of that name that the knowledge has. */
  private boolean isNamesake(Mention mention, List<Actor> named, @Nullable LocalDate day) {
    if (named.size() != 1 || named.get(0).sectors().stream().noneMatch(NATIONAL::contains)) {
      return false;
    }
    List<String> said = countries.of(mention, day);
    return said.size() == 1 && !said.contains(named.get(0).country());
  }

  /** "Police", "the president", "their troops": a noun whose phrase says no country. */
  private Actor ofNoCountry(
      Mention mention, @Nullable Entry people, List<String> sectors, @Nullable LocalDate day) {
    Word head = phrases.head(mention);
    Word owner = phrases.tree(mention).child(head, "nmod:poss");
    String theirs = owner == null ? null : countryOf(mention, owner, day);
    if (theirs != null || (owner != null && !isAsBare(mention, owner, day))) {
      return maker.local(mention, theirs, sectors, Via.COREFERENCE);
    }
    String shared = shared(mention, sectors, day);
    if (shared != null) {
      return maker.local(mention, shared, sectors, Via.NATIONALITY);
    }
    boolean stateless = people != null && people.country() == null;
    if (stateless || anyCountry.has(mention)) {
      return maker.local(mention, null, sectors, Via.COREFERENCE);
    }
    boolean local = phrases.isModified(mention, words::local);
    boolean state = words.pairs(head.lemma()) && !head.xpos().equals("NNS");
    String before = local ? null : takenUp.country(mention, sectors, day);
    if (before != null) {
      return maker.local(mention, before, sectors, Via.COREFERENCE);
    }
    String country =
        local || words.mission(head.lemma())
            ? null
            : focus.of(sectors, mention.sentence(), titles.countries(mention));
    if (country != null && country.equals(takenUp.abroad(mention, day))) {
      country = focus.besides(Set.of(country));
      if (country == null) {
        return maker.local(mention, null, sectors, Via.COREFERENCE); // nor the envoy's own
      }
    }
    Word article = phrases.tree(mention).child(head, "det");
    boolean the = article != null && article.lemma().equals("the");
    if (state && the && country != null) {
      List<String> ruled = words.governs(head.lemma()) ? sectors : List.of();
      return maker.local(mention, country, ruled, Via.AGENT); // "the country" as "Syria"
    }
    boolean one = the && !words.vague(head.lemma()) && !holders.isOfNamed(mention);
    Actor holder = one && country != null ? holders.of(mention, country, day) : null;
    return holder == null ? maker.local(mention, country, sectors, Via.AGENT) : holder;
  }

  /**
   * "Her party", "the defendant's family": of somebody of whom nobody says whose he is, it is at
   * home where it would be without him; not "foreign investors' lawyers", nor "his allies", nor
   * "their troops" of two states.
   */
  private boolean isAsBare(Mention mention, Word owner, @Nullable LocalDate day) {
    Mention whose = entities.at(mention.sentence(), owner);
    boolean any = whose != null && whose.kind() == Mention.Kind.NOMINAL && anyCountry.has(whose);
    boolean one = whose == null || whose.equals(mention) || owners(whose, day).size() < 2;
    return one && !any && !words.related(phrases.head(mention).lemma());
  }

  /** What the phrase says, or of whom it says that this is the counterpart. */
  private List<String> sectors(Mention mention, @Nullable LocalDate day) {
    List<String> said = says.of(mention, day);
    Mention like = said.isEmpty() ? counterparts.of(mention) : null;
    for (Mention member : like == null ? List.<Mention>of() : entities.withMembers(like)) {
      boolean name = member.kind() == Mention.Kind.NAME;
      List<Actor> named = name ? names.of(member, day) : List.of();
      List<String> theirs = named.isEmpty() ? says.of(member, day) : named.get(0).sectors();
      if (!theirs.isEmpty()) {
        return theirs;
      }
    }
    return said;
  }

  /**
   * "Turkish tanks and <i>armoured vehicles</i>": the country that stands before the first of a
   * list, for another of it that is of the same sector; null where it is said otherwise.
   */
  private @Nullable String shared(Mention mention, List<String> sectors, @Nullable LocalDate day) {
    Tree tree = phrases.tree(mention);
    Word head = phrases.head(mention);
    Word first = head.deprel().equals("conj") ? tree.head(head) : null;
    boolean many = head.xpos().equals("NNS") && tree.child(head, "det") == null;
    boolean backed = phrases.isBacked(mention);
    Mention listed =
        first == null || !many || backed ? null : entities.at(mention.sentence(), first);
    if (listed == null
        || listed.kind() != Mention.Kind.NOMINAL
        || listed.equals(mention)
        || !phrases.head(listed).xpos().equals("NNS")) {
      return null;
    }
    List<String> said = countries.of(listed, day);
    return said.size() == 1 && says.of(listed, day).equals(sectors) ? said.get(0) : null;
  }

  /** The armed group or the opposition that a phrase belongs to: "the group's leaders". */
  private @Nullable Actor owner(Mention mention, @Nullable LocalDate day) {
    Tree tree = phrases.tree(mention);
    for (Word child : tree.children(phrases.head(mention))) {
      Mention whose =
          phrases.belongsTo(tree, child) ? entities.at(mention.sentence(), child) : null;
      for (Actor owner : whose == null ? List.<Actor>of() : namedBy(whose, day)) {
        if (says.areAgainstGovernments(owner.sectors())) {
          return owner;
        }
      }
    }
    return null;
  }

  /** Whom a name, the names of the same entity, or a group named before say a mention to be. */
  private List<Actor> namedBy(Mention mention, @Nullable LocalDate day) {
    for (Mention member : entities.withMembers(mention)) {
      if (member.kind() == Mention.Kind.NAME) {
        return names.of(member, day);
      }
    }
    boolean nominal = mention.kind() == Mention.Kind.NOMINAL;
    Entry own = nominal ? ownGroups.of(mention, day) : null;
    if (own != null) {
      return List.of(maker.of(mention, own, own.sectors(), Via.NAME));
    }
    boolean group =
        nominal && words.standsForGroup(phrases.head(mention).lemma()) && isBare(mention);
    return group ? groups.before(mention, day) : List.of();
  }

  /**
   * Troops, officials, members and the movement of rebels are rebels; so are the opposition's
   * troops. The supporters of who leads an opposition are of it.
   */
  private List<String> ofOwner(Mention mention, @Nullable Actor owner, List<String> own) {
    if (owner == null) {
      return own;
    }
    boolean unsaid = own.isEmpty() || own.equals(PARTY); // "members of the movement"
    boolean member = unsaid && words.ofBody(phrases.head(mention).lemma());
    boolean troops = !own.isEmpty() && own.get(0).equals("MIL");
    boolean rebels = owner.sectors().contains("REB");
    boolean movement = rebels && words.standsForGroup(phrases.head(mention).lemma());
    boolean followers = own.equals(PARTY) && owner.sectors().contains("OPP");
    boolean officials = !own.isEmpty() && own.get(0).equals("GOV");
    boolean theirs = member || movement || troops || followers || officials;
    return !theirs ? own : troops ? List.of("REB") : owner.sectors();
  }

  /**
   * Whose the troops of "the junta's troops" are, or "his deputies" by what the report says of him;
   * null where that is of no one country.
   */
  private @Nullable String countryOf(Mention mention, Word owner, @Nullable LocalDate day) {
    Mention whose = entities.at(mention.sentence(), owner);
    if (whose == null || whose.equals(mention)) {
      return null;
    }
    List<Actor> owners = owners(whose, day);
    return owners.size() == 1 ? owners.get(0).country() : null;
  }

  /** Who owns something: two who are described by each other ("his boss") are not asked for. */
  private List<Actor> owners(Mention whose, @Nullable LocalDate day) {
    if (whose.kind() == Mention.Kind.NOMINAL) {
      return of(whose, day);
    }
    for (Mention member : entities.withMembers(whose)) {
      List<Actor> actors = member.kind() == Mention.Kind.NAME ? names.of(member, day) : List.of();
      if (!actors.isEmpty()) {
        return actors;
      }
    }
    for (Mention member : entities.members(whose)) {
      Word owner = phrases.tree(member).child(phrases.head(member), "nmod:poss");
      boolean owned = owner != null && !owner.isPlural(); // not "the miners' union"
      if (member.kind() == Mention.Kind.NOMINAL && !owned) {
        return of(member, day);
      }
    }
    return List.of();
  }

  /** The people before a noun: "<i>Kurdish</i> officials", "<i>Karen</i> rebels". */
  private @Nullable Entry people(Mention mention) {
    Tree tree = phrases.tree(mention);
    for (int i = mention.first(); i < mention.head(); i++) {
      Word word = tree.word(i);
      boolean tells = word.head() == mention.head() || phrases.leads(tree, word);
      if (tells && Character.isUpperCase(word.text().codePointAt(0))) {
        Entry people = lexicon.named(word.text(), List.of(Kind.PEOPLE), null);
        if (people != null
            && !people.sectors().contains("REL")
            && !lexicon.isOfState(word.text())) {
          return people;
        }
      }
    }
    return null;
  }

  /** What the troops of a people are, which are no state's. */
  private List<String> forces(
      @Nullable Entry people, @Nullable String country, List<String> sectors) {
    boolean troops = people != null && !sectors.isEmpty() && sectors.get(0).equals("MIL");
    return people == null || !troops ? sectors : homelands.forces(people.id(), country);
  }

  /**
   * What a pronoun or a bare noun stands for: its entity's best name, else a group named before.
   */
  List<Actor> corefers(Mention mention, @Nullable LocalDate day) {
    List<Mention> members = entities.members(mention);
    for (Mention member : members) {
      boolean usable = member.kind() == Mention.Kind.NAME && !member.equals(mention);
      List<Actor> actors = usable ? names.of(member, day) : List.of();
      if (!actors.isEmpty() && !isOtherBody(mention, actors, day)) {
        List<Actor> kind = actors.stream().map(actor -> ofKind(mention, actor, day)).toList();
        return maker.as(mention, kind, Via.COREFERENCE);
      }
    }
    boolean pronoun = mention.kind() != Mention.Kind.NOMINAL;
    boolean named = !pronoun && !saysOnlyAge(mention);
    for (Mention member : named ? List.<Mention>of() : members) {
      boolean usable = member.kind() == Mention.Kind.NOMINAL && (pronoun || !saysOnlyAge(member));
      List<Actor> actors = usable ? of(member, day) : List.of();
      if (!actors.isEmpty()) {
        return maker.as(mention, actors, Via.COREFERENCE);
      }
    }
    Mention told = pronoun ? null : toldBefore(mention, members, day);
    if (told != null) {
      return maker.as(mention, of(told, day), Via.COREFERENCE);
    }
    Word head = phrases.head(mention);
    boolean group = !pronoun && words.standsForGroup(head.lemma()) && isBare(mention);
    return group ? maker.as(mention, groups.before(mention, day), Via.COREFERENCE) : List.of();
  }

  /** "The council" in a report on a university, "the government" in one on a party. */
  private boolean isOtherBody(Mention mention, List<Actor> named, @Nullable LocalDate day) {
    if (isStatesArmy(mention, named)) {
      return true;
    }
    boolean noun = mention.kind() == Mention.Kind.NOMINAL;
    List<String> own = noun ? sectors(mention, day) : List.of();
    return own.contains("GOV")
        && named.stream()
            .allMatch(
                actor ->
                    actor.isOrganisation()
                        && !actor.sectors().isEmpty()
                        && Collections.disjoint(own, actor.sectors()));
  }

  /** "The army" in a report on the Arakan Army: a state's, and not the rebels of that name. */
  private boolean isStatesArmy(Mention mention, List<Actor> named) {
    return words.regular(phrases.head(mention).lemma())
        && named.stream().allMatch(actor -> actor.sectors().contains("REB"));
  }

  private boolean saysOnlyAge(Mention mention) {
    return words.saysOnlyAge(phrases.head(mention).lemma());
  }

  /**
   * The phrase of the same noun that said shortly before whose it is: "the mercenaries" after
   * "Russian mercenaries"; null where none did, or the phrase tells more itself.
   */
  private @Nullable Mention toldBefore(
      Mention mention, List<Mention> members, @Nullable LocalDate day) {
    Mention told = null;
    for (Mention member : isBare(mention) ? members : List.<Mention>of()) {
      int back = mention.sentence() - member.sentence();
      boolean before = member.span().end() <= mention.span().begin() && back <= REACH;
      if (before
          && member.kind() == Mention.Kind.NOMINAL
          && phrases.head(member).lemma().equals(phrases.head(mention).lemma())
          && (ownGroups.of(member, day) != null || !countries.of(member, day).isEmpty())) {
        told = member;
      }
    }
    return told;
  }

  /** "The rebels", "those fighters": said before, and by nothing else told from others. */
  private boolean isBare(Mention mention) {
    Tree tree = phrases.tree(mention);
    boolean definite = false;
    for (Word child : tree.children(phrases.head(mention))) {
      boolean tells = child.modifies() || child.relation().equals("nmod");
      if (tells && !isOfRebels(child)) {
        return false;
      }
      definite |= words.definite(child.text());
    }
    return definite;
  }

  /** "The <i>jihadist</i> group": what says no more than that they are armed. */
  private boolean isOfRebels(Word modifier) {
    return words.standsForGroup(modifier.lemma())
        || words.sectorsOf(modifier.text()).contains("REB");
  }
}
