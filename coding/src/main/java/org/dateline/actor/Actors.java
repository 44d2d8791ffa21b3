package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.actor.Actor.Via;
import org.dateline.actor.Entry.Kind;
import org.dateline.entity.Entities;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.dateline.place.PlaceMention;
import org.dateline.place.Places;
import org.dateline.report.Published;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who the mentions of a report are. Immutable.
 *
 * <p>A name is looked up; a noun phrase takes its sectors from its noun and its country from its
 * modifiers; a pronoun or a bare noun takes what its entity's name gives. A country that nothing in
 * the phrase says is the one that the report names most, for police, armies, governments and the
 * like.
 */
public final class Actors {
  private static final List<Kind> NAMING_COUNTRIES =
      List.of(Kind.STATE, Kind.ADJECTIVE, Kind.METONYM, Kind.DEMONYM);

  /** Sectors of the bodies that every state has. */
  private static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY");

  private final Analysis analysis;
  private final Entities entities;
  private final Places places;
  private final Lexicon lexicon;
  private final People people;
  private final ActorWords words;
  private final Pairs pairs;
  private final Sectors says;
  private final @Nullable LocalDate reference;
  private final @Nullable String focus;
  private final boolean ofOneCountry;

  Actors(Analysis analysis, Entities entities, Places places, Lexicon lexicon, ActorWords words) {
    this.analysis = analysis;
    this.entities = entities;
    this.places = places;
    this.lexicon = lexicon;
    this.words = words;
    this.says = new Sectors(analysis, entities, lexicon, words);
    this.pairs = new Pairs(analysis, entities, lexicon, words);
    Published published = analysis.report().published();
    this.reference = published == null ? null : published.date();
    Map<String, Integer> named = namedCountries();
    String most = mostNamed(named);
    this.focus = most == null ? focusInNames() : most;
    this.people = new People(lexicon, named.keySet());
    this.ofOneCountry = named.size() == 1;
  }

  /** The actors of every mention that has one, in the order of the text, on the report's date. */
  public List<Actor> all() {
    List<Mention> mentions = new ArrayList<>();
    entities.all().forEach(e -> mentions.addAll(e.mentions()));
    mentions.sort(
        java.util.Comparator.comparingInt((Mention m) -> m.span().begin())
            .thenComparingInt(m -> m.span().end()));
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
    LocalDate day = on == null ? reference : on;
    return switch (mention.kind()) {
      case NAME -> name(mention, day);
      case NOMINAL -> nominal(mention, day);
      case PRONOUN -> corefers(mention, day);
    };
  }

  /**
   * Whether the knowledge knows what a name names: somebody or something with an entry, media too,
   * or what is no actor.
   */
  public boolean isKnown(Mention name) {
    return words.none(name.text())
        || lookUp(name, reference) != null
        || knownPerson(name, reference) != null;
  }

  private Tree tree(Mention mention) {
    return analysis.trees().get(mention.sentence());
  }

  private Word head(Mention mention) {
    return tree(mention).word(mention.head());
  }

  private List<Actor> name(Mention mention, @Nullable LocalDate day) {
    if (words.none(mention.text())) {
      return List.of();
    }
    if (mention.type() == Mention.Type.PERSON) {
      return person(mention, day);
    }
    Entry entry = lookUp(mention, day);
    if (entry == null) {
      return isKnownPerson(mention, day) ? person(mention, day) : unknownName(mention, day);
    }
    String other = otherCountry(mention, entry, day);
    if (other != null) {
      List<String> sectors =
          says.of(mention, day).isEmpty() ? entry.sectors() : says.of(mention, day);
      return List.of(local(mention, other, sectors, Via.NATIONALITY));
    }
    return switch (entry.kind()) {
      case MEDIA, TITLE, AGENT -> List.of();
      case PERSON -> person(mention, day);
      case ADJECTIVE -> List.of(actor(mention, entry, List.of(), Via.NATIONALITY));
      case DEMONYM, PEOPLE -> List.of(people(mention, entry, day));
      case METONYM -> List.of(actor(mention, entry, entry.sectors(), Via.METONYM));
      case STATE, TERRITORY, ORGANISATION ->
          List.of(actor(mention, entry, entry.sectors(), Via.NAME));
    };
  }

  private static boolean modifies(Word child) {
    return child.deprel().equals("amod") || child.deprel().equals("compound");
  }

  /**
   * A name that the language model took for another kind's, of somebody in office on the day; one
   * word that it took for a place is nobody's surname, unless the report has the person too.
   */
  private boolean isKnownPerson(Mention mention, @Nullable LocalDate day) {
    return says.of(mention, day).isEmpty()
        && (mention.type() != Mention.Type.GPE || isPersonElsewhere(mention))
        && knownPerson(mention, day) != null;
  }

  private boolean isPersonElsewhere(Mention mention) {
    return mention.last() > mention.first()
        || entities.all().stream()
            .flatMap(entity -> entity.mentions().stream())
            .anyMatch(
                other ->
                    other.kind() == Mention.Kind.NAME
                        && other.type() == Mention.Type.PERSON
                        && (other.text().equals(mention.text())
                            || other.text().endsWith(" " + mention.text())));
  }

  /**
   * "Chile's Defense Department" is not the Pentagon: the country that stands before the name of a
   * state's body which bears a name that those of other states bear too.
   */
  private @Nullable String otherCountry(Mention mention, Entry entry, @Nullable LocalDate day) {
    boolean body =
        entry.kind() == Kind.ORGANISATION
            && entry.id().startsWith("organisation:")
            && !entry.sectors().isEmpty()
            && OFFICIAL.contains(entry.sectors().get(0));
    List<String> countries = body ? countries(mention, day) : List.of();
    boolean differs =
        !countries.isEmpty()
            && entry.country() != null
            && !countries.contains(entry.country())
            && lexicon.isState(entry.country())
            && lexicon.isState(countries.get(0));
    return differs ? countries.get(0) : null;
  }

  /** "Ethnic Albanians", "the Albanians of Serbia", "Bosnian Serbs" are at home where they live. */
  private Actor people(Mention mention, Entry entry, @Nullable LocalDate day) {
    Tree tree = tree(mention);
    boolean ethnic = false;
    List<String> homes = new ArrayList<>();
    for (Word child : tree.children(head(mention))) {
      ethnic |= words.minority(child.lemma());
      if (owns(tree, child) || child.deprel().equals("nmod:poss") || modifies(child)) {
        country(mention, child, day, homes);
      }
    }
    homes.remove(entry.country());
    if (!ethnic && homes.isEmpty()) {
      return actor(mention, entry, entry.sectors(), Via.NATIONALITY);
    }
    List<String> sectors = entry.sectors().isEmpty() ? List.of("CVL") : entry.sectors();
    return local(mention, homes.isEmpty() ? null : homes.get(0), sectors, Via.AGENT);
  }

  private @Nullable Entry lookUp(Mention mention, @Nullable LocalDate day) {
    boolean adjective = head(mention).upos().equals("ADJ");
    List<Kind> kinds =
        adjective
            ? List.of(Kind.ADJECTIVE, Kind.DEMONYM, Kind.PEOPLE, Kind.STATE, Kind.ORGANISATION)
            : List.of(
                Kind.STATE,
                Kind.ORGANISATION,
                Kind.METONYM,
                Kind.TERRITORY,
                Kind.DEMONYM,
                Kind.PEOPLE,
                Kind.ADJECTIVE,
                Kind.MEDIA,
                Kind.PERSON);
    Entry found = lexicon.named(mention.text(), kinds, day);
    if (found == null && mention.last() > mention.first()) {
      found = withoutGroupWord(mention, day);
    }
    return found != null ? found : lexicon.named(head(mention).lemma(), kinds, day);
  }

  /** "The Houthi movement", "World Bank Group": the name without the word for what it is. */
  private @Nullable Entry withoutGroupWord(Mention mention, @Nullable LocalDate day) {
    Tree tree = tree(mention);
    if (!words.closesName(tree.word(mention.last()).lemma())) {
      return null;
    }
    String name = tree.span(mention.first(), mention.last() - 1).of(analysis.report().text());
    return lexicon.named(name, List.of(Kind.ORGANISATION), day);
  }

  private List<Actor> unknownName(Mention mention, @Nullable LocalDate day) {
    Mention known = knownOf(mention, day);
    if (known != null) {
      return as(mention, of(known, day), Via.COREFERENCE);
    }
    if (mention.type() != Mention.Type.ORGANISATION && mention.type() != Mention.Type.OTHER) {
      return List.of();
    }
    List<String> sectors = says.of(mention, day);
    List<String> countries = countries(mention, day);
    if (countries.isEmpty()) {
      countries = sectors.isEmpty() ? nationality(mention) : countriesInName(mention, day);
    }
    if (countries.isEmpty() && sectors.isEmpty()) {
      return List.of();
    }
    return countries.isEmpty()
        ? List.of(local(mention, null, sectors, Via.AGENT))
        : List.of(local(mention, countries.get(0), sectors, Via.NATIONALITY));
  }

  /** The country that opens or ends the name of any body: "Estonian Centre …", "… of Peru". */
  private List<String> nationality(Mention mention) {
    Tree tree = tree(mention);
    String opening = tree.word(mention.first()).text();
    Entry entry = lexicon.named(opening, List.of(Kind.ADJECTIVE), reference);
    boolean last = mention.last() - 1 > mention.first();
    if (entry == null && last && tree.word(mention.last() - 1).lemma().equals("of")) {
      entry = lexicon.named(tree.word(mention.last()).text(), List.of(Kind.STATE), reference);
    }
    boolean longer = mention.last() > mention.first();
    return longer && entry != null && entry.country() != null
        ? List.of(entry.country())
        : List.of();
  }

  /** The country that a body's own name says: "Nigerian Interior Ministry", "Bank of Japan". */
  private List<String> countriesInName(Mention mention, @Nullable LocalDate day) {
    Tree tree = tree(mention);
    List<String> found = new ArrayList<>();
    List<Kind> kinds = List.of(Kind.STATE, Kind.ADJECTIVE, Kind.TERRITORY, Kind.METONYM);
    for (int first = mention.first(); first <= mention.last(); first++) {
      StringBuilder name = new StringBuilder();
      for (int last = first; last <= Math.min(mention.last(), first + 2); last++) {
        name.append(name.isEmpty() ? "" : " ").append(tree.word(last).text());
        Entry entry = lexicon.named(name.toString(), kinds, day);
        if (entry != null && entry.country() != null) {
          addCountry(List.of(entry.country()), found);
        }
      }
    }
    return found;
  }

  /** The same actor, said by these words of the report. */
  public Actor saidBy(Actor actor, Span words) {
    return new Actor(
        words.of(analysis.report().text()),
        words,
        actor.name(),
        actor.country(),
        actor.sectors(),
        actor.code(),
        actor.id(),
        actor.via());
  }

  /** The same actor as one of this country. */
  public Actor in(Actor actor, String country) {
    return new Actor(
        actor.text(),
        actor.span(),
        actor.name(),
        country,
        actor.sectors(),
        lexicon.cameo(country, actor.sectors()),
        actor.id(),
        actor.via());
  }

  /** Another name of the same entity that the knowledge has. */
  private @Nullable Mention knownOf(Mention mention, @Nullable LocalDate day) {
    Entity entity = entities.of(mention);
    if (entity == null) {
      return null;
    }
    for (Mention member : entity.mentions()) {
      if (!member.equals(mention)
          && member.kind() == Mention.Kind.NAME
          && member.type() != Mention.Type.PERSON
          && lookUp(member, day) != null) {
        return member;
      }
    }
    return null;
  }

  private List<Actor> person(Mention mention, @Nullable LocalDate day) {
    Entry known = knownPerson(mention, day);
    if (known != null) {
      String person = known.id().substring("person:".length());
      Actor told = told(mention, person, day);
      Actor actor = told == null ? holder(mention, person, day, Via.NAME) : told;
      if (actor != null) {
        return List.of(actor);
      }
    }
    return List.of(described(mention, known, day));
  }

  /**
   * A known person out of office on the day whom the text gives a title without "former": the text
   * goes before the date, which may be the report's where the story is older.
   */
  private @Nullable Actor told(Mention mention, String person, @Nullable LocalDate day) {
    List<Lexicon.Spell> spells = lexicon.spells(person);
    if (day == null || spells.isEmpty() || spells.stream().anyMatch(s -> s.on(day))) {
      return null;
    }
    List<String> sectors = says.ofTitle(mention, day);
    return sectors.isEmpty() || sectors.contains("ELI")
        ? null
        : spellActor(mention, spells.get(0), sectors, Via.TITLE);
  }

  private @Nullable Entry knownPerson(Mention mention, @Nullable LocalDate day) {
    Entity entity = entities.of(mention);
    return people.known(entity == null ? List.of(mention) : entity.mentions(), day);
  }

  /** A known person by the role held on the day; after the last role, one of the elite. */
  private @Nullable Actor holder(Mention mention, String person, @Nullable LocalDate day, Via via) {
    Lexicon.Spell latest = null;
    for (Lexicon.Spell spell : lexicon.spells(person)) {
      if (day == null || spell.on(day)) {
        return spellActor(mention, spell, spell.sectors(), via);
      }
      if (spell.to() != null
          && spell.to().isBefore(day)
          && (latest == null || spell.to().isAfter(latest.to()))) {
        latest = spell;
      }
    }
    return latest == null ? null : spellActor(mention, latest, List.of("ELI"), via);
  }

  private Actor spellActor(Mention mention, Lexicon.Spell spell, List<String> sectors, Via via) {
    return new Actor(
        said(mention),
        phrase(mention),
        lexicon.nameOf(spell.person()),
        spell.country(),
        sectors,
        lexicon.cameo(spell.country(), sectors),
        "person:" + spell.person(),
        via);
  }

  /** A person whom only the words before the name describe: "Serbian President …". */
  private Actor described(Mention mention, @Nullable Entry known, @Nullable LocalDate day) {
    Mention best = mention;
    List<String> sectors = List.of();
    List<String> countries = List.of();
    Entity entity = entities.of(mention);
    for (Mention member : entity == null ? List.of(mention) : entity.mentions()) {
      if (sectors.isEmpty() || countries.isEmpty()) {
        List<String> memberSectors = says.ofTitle(member, day);
        List<String> memberCountries = countries(member, day);
        sectors = sectors.isEmpty() ? memberSectors : sectors;
        countries = countries.isEmpty() ? memberCountries : countries;
        best =
            member.text().length() > best.text().length() && member.kind() == Mention.Kind.NAME
                ? member
                : best;
      }
    }
    String country = countries.isEmpty() ? null : countries.get(0);
    if (country == null && !sectors.isEmpty() && takesFocus(sectors)) {
      country = focus;
    }
    Actor actor = local(mention, country, sectors, sectors.isEmpty() ? Via.NAME : Via.TITLE);
    String name = known == null ? best.text() : known.name();
    String id = known == null ? actor.id() : known.id();
    return new Actor(
        actor.text(),
        actor.span(),
        name,
        actor.country(),
        actor.sectors(),
        actor.code(),
        id,
        actor.via());
  }

  private List<Actor> nominal(Mention mention, @Nullable LocalDate day) {
    if (pairs.isPair(mention)) {
      List<Actor> both = new ArrayList<>();
      for (Mention name : pairs.of(mention)) {
        both.addAll(as(mention, of(name, day), Via.COREFERENCE));
      }
      if (!both.isEmpty()) {
        return both;
      }
    }
    List<String> sectors = says.of(mention, day);
    List<String> countries = countries(mention, day);
    Entry group = ownGroup(mention, day);
    if (group != null) {
      List<String> own = group.sectors().isEmpty() ? says.of(mention, day) : group.sectors();
      List<String> of = says.isFormer(mention) ? List.of("ELI") : own;
      return List.of(actor(mention, group, of, Via.NAME));
    }
    if (countries.isEmpty()) {
      List<Actor> same = corefers(mention, day);
      if (!same.isEmpty()) {
        return same;
      }
    }
    if (sectors.isEmpty() && countries.isEmpty()) {
      return List.of();
    }
    if (countries.isEmpty()) {
      boolean owned = tree(mention).child(head(mention), "nmod:poss") != null;
      boolean any =
          (head(mention).xpos().equals("NNS") && words.ofAnyCountry(head(mention).lemma()))
              || isOfPeople(mention);
      String country = takesFocus(sectors) && !owned && !any ? focus : null;
      Via via = owned || any ? Via.COREFERENCE : Via.AGENT; // "their troops" are somebody's
      return sectors.isEmpty() ? List.of() : List.of(local(mention, country, sectors, via));
    }
    List<Actor> actors = new ArrayList<>();
    for (String country : countries) {
      Actor titled = titled(mention, country, day);
      actors.add(titled != null ? titled : local(mention, country, sectors, Via.NATIONALITY));
    }
    return actors;
  }

  /** "Kurdish officials": of a people that may live in several countries. */
  private boolean isOfPeople(Mention mention) {
    Tree tree = tree(mention);
    for (int i = mention.first(); i < mention.head(); i++) {
      Word word = tree.word(i);
      if (word.head() == mention.head() && Character.isUpperCase(word.text().codePointAt(0))) {
        Entry people = lexicon.named(word.text(), List.of(Kind.PEOPLE), null);
        if (people != null && people.country() == null) {
          return true;
        }
      }
    }
    return false;
  }

  /** "ISIL extremists", "Taliban fighters": the organisation that the noun's modifier names. */
  private @Nullable Entry ownGroup(Mention mention, @Nullable LocalDate day) {
    Tree tree = tree(mention);
    for (int i = mention.first(); i < mention.head(); i++) {
      Mention inner = entities.at(mention.sentence(), tree.word(i));
      if (inner != null && inner.kind() == Mention.Kind.NAME && inner.last() < mention.head()) {
        Entry entry = lexicon.named(inner.text(), List.of(Kind.ORGANISATION), day);
        if (entry != null) {
          return entry;
        }
      }
    }
    return null;
  }

  /** "the Turkish president": who holds that office on the day. */
  private @Nullable Actor titled(Mention mention, String country, @Nullable LocalDate day) {
    if (day == null || says.isFormer(mention)) {
      return null;
    }
    Entry title = says.title(mention, country, day);
    if (title == null) {
      return null;
    }
    String office = title.id().substring("office:".length());
    Lexicon.Spell spell = lexicon.holder(country, office, day);
    return spell == null ? null : spellActor(mention, spell, spell.sectors(), Via.TITLE);
  }

  /**
   * The countries that a phrase says: adjectives and names before its head, a possessor, "of" and
   * "in"; for a person's name, what stands before it.
   */
  private List<String> countries(Mention mention, @Nullable LocalDate day) {
    Tree tree = tree(mention);
    List<String> found = new ArrayList<>();
    int begin =
        mention.kind() == Mention.Kind.NAME ? Math.max(0, mention.first() - 6) : mention.first();
    int end = mention.kind() == Mention.Kind.NAME ? mention.first() : mention.head();
    for (int i = begin; i < end; i++) {
      Word word = tree.word(i);
      if (tree.under(word, head(mention)) && !backed(tree, word)) {
        country(mention, word, day, found);
      }
    }
    if (found.isEmpty()) {
      for (Word child : tree.children(head(mention))) {
        if (child.deprel().equals("nmod:poss") || owns(tree, child) || speaksFor(mention, child)) {
          country(mention, child, day, found);
          for (Word other : tree.children(child)) {
            if (other.deprel().equals("conj")) {
              country(mention, other, day, found); // "the armies of Brazil and Argentina"
            }
          }
        }
      }
    }
    return found;
  }

  /** Whether a word only says who is behind: "Gulf" in "Gulf-backed rebels". */
  private boolean backed(Tree tree, Word word) {
    Word at = tree.head(word);
    return at != null
        && at.xpos().equals("VBN")
        && at.deprel().equals("amod")
        && !words.leads(at.lemma());
  }

  /** "A spokesman for the ministry". */
  private boolean speaksFor(Mention mention, Word child) {
    Word mark = child.deprel().equals("nmod") ? tree(mention).child(child, "case") : null;
    return mark != null && mark.lemma().equals("for") && words.ofBody(head(mention).lemma());
  }

  private static boolean owns(Tree tree, Word child) {
    if (!child.deprel().equals("nmod")) {
      return false;
    }
    for (Word mark : tree.children(child)) {
      if (mark.deprel().equals("case")) {
        return mark.lemma().equals("of")
            || mark.lemma().equals("in")
            || mark.lemma().equals("from");
      }
    }
    return false;
  }

  private void country(Mention mention, Word word, @Nullable LocalDate day, List<String> found) {
    Mention inner = entities.at(mention.sentence(), word);
    if (inner == null || inner.equals(mention) || inner.kind() == Mention.Kind.NOMINAL) {
      if (inner != null && !inner.equals(mention)) {
        addCountry(countries(inner, day), found);
      }
      return;
    }
    List<String> codes = new ArrayList<>();
    for (Actor actor : known(inner, day)) {
      if (actor.country() != null) {
        codes.add(actor.country());
      }
    }
    PlaceMention place = codes.isEmpty() ? places.at(mention.sentence(), word) : null;
    if (place != null && place.place().country() != null) {
      codes.add(place.place().country());
    }
    addCountry(codes, found);
  }

  /**
   * Who a name or pronoun inside a phrase is by the knowledge. What describes that one is left out:
   * two people who are described by each other ("his brother") would be asked for without end.
   */
  private List<Actor> known(Mention mention, @Nullable LocalDate day) {
    Entity entity = entities.of(mention);
    for (Mention member : entity == null ? List.of(mention) : entity.mentions()) {
      boolean name = member.kind() == Mention.Kind.NAME && member.type() != Mention.Type.PERSON;
      Entry entry = name ? lookUp(member, day) : null;
      if (entry != null && entry.kind() != Kind.PERSON) {
        return name(member, day);
      }
    }
    Entry person = knownPerson(mention, day);
    Actor holder =
        person == null
            ? null
            : holder(mention, person.id().substring("person:".length()), day, Via.NAME);
    return holder == null ? List.of() : List.of(holder);
  }

  private static void addCountry(List<String> codes, List<String> found) {
    for (String code : codes) {
      if (!found.contains(code)) {
        found.add(code);
      }
    }
  }

  /**
   * What a pronoun or a bare noun stands for: its entity's best name, else a group named before.
   */
  private List<Actor> corefers(Mention mention, @Nullable LocalDate day) {
    Entity entity = entities.of(mention);
    if (entity != null) {
      for (Mention.Kind kind : List.of(Mention.Kind.NAME, Mention.Kind.NOMINAL)) {
        for (Mention member : entity.mentions()) {
          boolean usable =
              !member.equals(mention)
                  && member.kind() == kind
                  && !(kind == Mention.Kind.NOMINAL && mention.kind() == kind);
          List<Actor> actors = usable ? of(member, day) : List.of();
          if (!actors.isEmpty()) {
            return as(mention, actors, Via.COREFERENCE);
          }
        }
      }
    }
    Word head = head(mention);
    if (mention.kind() == Mention.Kind.NOMINAL
        && words.standsForGroup(head.lemma())
        && tree(mention).child(head, "det") != null) {
      return as(mention, groupBefore(mention, day), Via.COREFERENCE);
    }
    return List.of();
  }

  /** The armed group named last before a mention. */
  private List<Actor> groupBefore(Mention mention, @Nullable LocalDate day) {
    Mention best = null;
    for (Entity entity : entities.all()) {
      for (Mention member : entity.mentions()) {
        boolean before = member.span().end() <= mention.span().begin();
        if (before
            && member.kind() == Mention.Kind.NAME
            && (best == null || member.span().begin() > best.span().begin())
            && isGroup(member, day)) {
          best = member;
        }
      }
    }
    return best == null ? List.of() : name(best, day);
  }

  private boolean isGroup(Mention member, @Nullable LocalDate day) {
    Entry entry = lexicon.named(member.text(), List.of(Kind.ORGANISATION), day);
    return entry != null && entry.sectors().contains("REB");
  }

  private List<Actor> as(Mention mention, List<Actor> actors, Via via) {
    Span told = toldBy(mention);
    String text = told.of(analysis.report().text());
    return actors.stream()
        .map(a -> new Actor(text, told, a.name(), a.country(), a.sectors(), a.code(), a.id(), via))
        .toList();
  }

  /** The words that say who it is: for a pronoun the nearest of its sentence that do, if any. */
  private Span toldBy(Mention mention) {
    Entity entity = mention.kind() == Mention.Kind.PRONOUN ? entities.of(mention) : null;
    Mention nearest = null;
    for (Mention member : entity == null ? List.<Mention>of() : entity.mentions()) {
      boolean tells =
          member.kind() != Mention.Kind.PRONOUN
              && member.sentence() == mention.sentence()
              && member.span().end() <= mention.span().begin();
      if (tells && (nearest == null || member.span().begin() > nearest.span().begin())) {
        nearest = member;
      }
    }
    return phrase(nearest == null ? mention : nearest);
  }

  private Actor actor(Mention mention, Entry entry, List<String> sectors, Via via) {
    String own = sectors.equals(entry.sectors()) ? entry.cameo() : null;
    String code = own != null ? own : lexicon.cameo(entry.country(), sectors);
    return new Actor(
        said(mention),
        phrase(mention),
        entry.name(),
        entry.country(),
        sectors,
        code,
        entry.id(),
        via);
  }

  /** An actor that the knowledge has no entry for: its id is the report's. */
  private Actor local(Mention mention, @Nullable String country, List<String> sectors, Via via) {
    Entity entity = entities.of(mention);
    String id =
        analysis.report().id() + ":" + (entity == null ? mention.span().begin() : entity.id());
    return new Actor(
        said(mention),
        phrase(mention),
        mention.text(),
        country,
        sectors,
        lexicon.cameo(country, sectors),
        id,
        via);
  }

  private String said(Mention mention) {
    return phrase(mention).of(analysis.report().text());
  }

  /** A mention with the words before it that say who it is: "<i>Russian President</i> Putin". */
  private Span phrase(Mention mention) {
    if (mention.kind() == Mention.Kind.PRONOUN) {
      return mention.span();
    }
    Tree tree = tree(mention);
    Word head = head(mention);
    int first = mention.first();
    while (first > 0 && describes(tree, tree.word(first - 1), head)) {
      first--;
    }
    while (first < mention.first() && !opens(tree.word(first))) {
      first++;
    }
    return tree.span(first, mention.last());
  }

  private static boolean describes(Tree tree, Word word, Word head) {
    return tree.under(word, head)
        && switch (word.relation()) {
          case "case" -> word.head() != head.index();
          case "cc", "mark", "punct", "advmod", "acl", "advcl", "appos" -> false;
          default -> true;
        };
  }

  /** Whether a phrase can begin with a word: not with the "of" of what stands before it. */
  private static boolean opens(Word word) {
    return !word.upos().equals("ADP") && !word.upos().equals("PART");
  }

  private boolean takesFocus(List<String> sectors) {
    return switch (sectors.get(0)) {
      case "COP", "MIL", "GOV", "JUD", "LEG", "OPP", "SPY", "PTY", "ELI" -> true;
      case "REB", "PRM" -> ofOneCountry;
      default -> false;
    };
  }

  /** The country that the report names most, the earlier of equals; null where it names none. */
  public @Nullable String focus() {
    return focus;
  }

  /** How often the report names each country, in the order of their first names. */
  private Map<String, Integer> namedCountries() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Entity entity : entities.all()) {
      for (Mention mention : entity.mentions()) {
        Entry entry =
            mention.kind() == Mention.Kind.NAME
                ? lexicon.named(mention.text(), NAMING_COUNTRIES, reference)
                : null;
        if (entry != null && entry.country() != null) {
          counts.merge(entry.country(), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private static @Nullable String mostNamed(Map<String, Integer> counts) {
    String best = null;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (best == null || count.getValue() > counts.getOrDefault(best, 0)) {
        best = count.getKey();
      }
    }
    return best;
  }

  /** The first country that a body's own name says, where no country is named itself. */
  private @Nullable String focusInNames() {
    for (Entity entity : entities.all()) {
      for (Mention mention : entity.mentions()) {
        if (mention.kind() == Mention.Kind.NAME && mention.type() == Mention.Type.ORGANISATION) {
          List<String> countries = countriesInName(mention, reference);
          if (!countries.isEmpty()) {
            return countries.get(0);
          }
        }
      }
    }
    return null;
  }
}
