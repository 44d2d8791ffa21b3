package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dateline.actor.Entry.Kind;
import org.dateline.knowledge.Body;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Person;
import org.dateline.knowledge.Row;
import org.dateline.knowledge.State;
import org.jspecify.annotations.Nullable;

/**
 * All actors of the knowledge by their names, from {@code knowledge/actors}. Immutable, but for
 * what {@link SoundedNames} keep of what they were asked for.
 */
final class Lexicon {
  private final Map<String, List<Entry>> byName = new HashMap<>();
  private final Map<String, List<Entry>> bySurname = new HashMap<>();
  private final Map<String, Entry> persons = new HashMap<>();
  private final SoundedNames soundedNames = new SoundedNames(this::isTitle);
  private final Offices offices;
  private final Map<String, String> cameoOfState = new HashMap<>();
  private final Map<String, String> cameoOfSector = new HashMap<>();
  private final Map<String, List<Row>> phases = new HashMap<>();
  private final Set<String> states = new HashSet<>();
  private final Set<String> extremists = new HashSet<>();
  private final Map<String, List<String>> successors = new HashMap<>();

  private final Set<String> givenNames = new HashSet<>();

  /** Keys of names of one word in capitals, and of all others. */
  private final Set<String> acronyms = new HashSet<>();

  private final Set<String> words = new HashSet<>();

  /** One spelling for words of names that are written in several ways. */
  private final Map<String, String> spellings = new HashMap<>();

  private Lexicon(Offices offices) {
    this.offices = offices;
  }

  static Lexicon load(Knowledge knowledge) {
    Lexicon lexicon = new Lexicon(Offices.load(knowledge));
    for (Row row : knowledge.table("actors/spellings.tsv", 1, "written", "usual", "note")) {
      lexicon.spellings.put(row.cell(0), row.cell(1));
    }
    for (Row row : knowledge.table("entity/given_names.tsv", 1, "name", "gender")) {
      lexicon.givenNames.add(NameKey.of(row.cell(0)));
    }
    lexicon.states(knowledge);
    lexicon.territories(knowledge);
    lexicon.metonyms(knowledge);
    lexicon.people(knowledge);
    for (Row row :
        knowledge.table(
            "actors/group_phases.tsv", 2, "id", "from", "to", "country", "sectors", "note")) {
      lexicon.phases.computeIfAbsent(row.cell(0), id -> new ArrayList<>(2)).add(row);
    }
    for (String table : Body.TABLES) {
      lexicon.bodies(knowledge, table);
    }
    lexicon.peoples(knowledge);
    lexicon.agents(knowledge);
    lexicon.titles(knowledge);
    for (Row row : knowledge.table("actors/sector_cameo.tsv", 1, "sector", "cameo", "note")) {
      lexicon.cameoOfSector.put(row.cell(0), row.cell(1));
    }
    return lexicon;
  }

  private void states(Knowledge knowledge) {
    for (State state : State.all(knowledge)) {
      states.add(state.code());
      cameoOfState.put(state.code(), state.cameo());
      if (!state.successors().isEmpty()) {
        successors.put(state.code(), state.successors());
      }
      Entry entry =
          new Entry(
              Kind.STATE,
              "state:" + state.code(),
              state.name(),
              state.code(),
              List.of(),
              List.of(),
              null,
              Dates.first(state.from()),
              Dates.last(state.to()));
      add(state.name(), entry);
      state.aliases().forEach(alias -> add(alias, entry));
      Entry adjective = state(entry, Kind.ADJECTIVE, List.of());
      state.adjectives().forEach(word -> add(word, adjective));
      Entry demonym = state(entry, Kind.DEMONYM, List.of("CVL"));
      state.demonyms().forEach(word -> add(word, demonym));
    }
  }

  private static Entry state(Entry state, Kind kind, List<String> sectors) {
    return new Entry(
        kind,
        state.id(),
        state.name(),
        state.country(),
        List.of(),
        sectors,
        null,
        state.from(),
        state.to());
  }

  private void territories(Knowledge knowledge) {
    for (Row row :
        knowledge.table(
            "actors/territories.tsv",
            1,
            "id",
            "name",
            "code",
            "sectors",
            "policy",
            "aliases",
            "adjectives")) {
      Entry territory =
          new Entry(
              Kind.TERRITORY,
              "territory:" + row.cell(0),
              row.cell(1),
              row.cell(2).isEmpty() ? null : row.cell(2),
              row.list(3));
      add(row.cell(1), territory);
      row.list(5).forEach(alias -> add(alias, territory));
      Entry adjective = state(territory, Kind.ADJECTIVE, row.list(3));
      row.list(6).forEach(word -> add(word, adjective));
    }
  }

  private void metonyms(Knowledge knowledge) {
    for (Row row : knowledge.table("actors/metonyms.tsv", 2, "text", "code", "sectors", "note")) {
      String id = "state:" + row.cell(1);
      add(row.cell(0), new Entry(Kind.METONYM, id, row.cell(0), row.cell(1), row.list(2)));
    }
  }

  private void people(Knowledge knowledge) {
    for (Person person : ownFirst(Person.all(knowledge), Person::row)) {
      Entry entry = new Entry(Kind.PERSON, "person:" + person.id(), person.name(), null, List.of());
      persons.put(person.id(), entry);
      soundedNames.add(person);
      add(person.name(), entry);
      addSurnames(person.name(), entry);
      for (String alias : person.aliases()) {
        add(alias, entry);
        if (NameKey.respells(alias, person.name())) {
          addSurnames(alias, entry);
        }
      }
    }
  }

  private void addSurnames(String name, Entry person) {
    for (String surname : NameKey.surnames(name)) {
      List<Entry> bearers = bySurname.computeIfAbsent(usual(surname), k -> new ArrayList<>(1));
      if (!bearers.contains(person)) {
        bearers.add(person);
      }
    }
  }

  private void bodies(Knowledge knowledge, String table) {
    for (Body body : ownFirst(Body.all(knowledge, table), Body::row)) {
      boolean speaksOnly = body.kind().equals("media");
      Entry entry =
          new Entry(
              speaksOnly ? Kind.MEDIA : Kind.ORGANISATION,
              "organisation:" + body.id(),
              body.name(),
              body.country().isEmpty() ? null : body.country(),
              List.of(),
              body.sectors(),
              body.cameo().isEmpty() ? null : body.cameo(),
              Dates.first(body.from()),
              Dates.last(body.to()));
      if (body.kind().equals("terrorist_group")) {
        extremists.add(entry.id());
      }
      for (Row phase : phases.getOrDefault(body.id(), List.of())) {
        addAll(body, inPhase(entry, phase));
      }
      addAll(body, entry);
    }
  }

  /** The user's rows before the shipped ones, so that a name of both is the user's. */
  private static <T> List<T> ownFirst(List<T> lines, Function<T, Row> row) {
    List<T> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparing(line -> row.apply(line).file().startsWith("actors/")));
    return sorted;
  }

  private void addAll(Body body, Entry entry) {
    add(body.name(), entry);
    body.aliases().forEach(alias -> add(alias, entry));
  }

  /** A group as it is for a time: rebels who govern, a front that becomes a party. */
  private static Entry inPhase(Entry group, Row phase) {
    return new Entry(
        group.kind(),
        group.id(),
        group.name(),
        phase.cell(3).isEmpty() ? group.country() : phase.cell(3),
        List.of(),
        phase.list(4),
        null,
        Dates.first(phase.cell(1)),
        Dates.last(phase.cell(2)));
  }

  private void peoples(Knowledge knowledge) {
    for (Row row :
        knowledge.table(
            "actors/peoples.tsv", 1, "id", "name", "kind", "country", "aliases", "adjectives")) {
      Entry people =
          new Entry(
              Kind.PEOPLE,
              "people:" + row.cell(0),
              row.cell(1),
              row.cell(3).isEmpty() ? null : row.cell(3),
              row.cell(2).equals("religious") ? List.of("REL", "CVL") : List.of("CVL"));
      add(row.cell(1), people);
      row.list(4).forEach(alias -> add(alias, people));
      row.list(5).forEach(alias -> add(alias, people));
    }
  }

  private void agents(Knowledge knowledge) {
    for (Row row :
        knowledge.table("actors/agents.tsv", 1, "phrase", "plural", "sectors", "class", "note")) {
      Entry agent = new Entry(Kind.AGENT, "agent:" + row.cell(0), row.cell(0), null, row.list(2));
      add(row.cell(0), agent);
      row.list(1).forEach(plural -> add(plural, agent));
    }
  }

  private void titles(Knowledge knowledge) {
    for (Row row :
        knowledge.table(
            "actors/titles.tsv", 2, "title", "office", "sectors", "countries", "note")) {
      List<String> ofOffice = offices.sectorsOf(row.cell(1));
      List<String> sectors = row.list(2).isEmpty() ? ofOffice : row.list(2);
      add(
          row.cell(0),
          new Entry(
              Kind.TITLE,
              "office:" + row.cell(1),
              row.cell(1),
              null,
              row.list(3),
              sectors,
              null,
              null,
              null));
    }
  }

  private void add(String name, Entry entry) {
    String key = key(name);
    (isCapitals(name) ? acronyms : words).add(key);
    List<Entry> entries = byName.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!entries.contains(entry)) {
      entries.add(entry);
    }
  }

  private static boolean isCapitals(String name) {
    return name.length() > 2 && name.chars().allMatch(Character::isUpperCase);
  }

  /** Whether a word is spelled as one, but names only who is called by these letters: "Arena". */
  boolean isWordForLetters(String word) {
    String key = key(word);
    return acronyms.contains(key) && !words.contains(key) && !isCapitals(word);
  }

  private String key(String name) {
    return usual(NameKey.of(name));
  }

  /** A name's key with the usual spelling of each of its words. */
  private String usual(String key) {
    StringBuilder usual = null;
    int begin = 0;
    while (begin <= key.length()) {
      int space = key.indexOf(' ', begin);
      int end = space < 0 ? key.length() : space;
      String spelling = spellings.get(key.substring(begin, end));
      if (spelling != null && usual == null) {
        usual = new StringBuilder(key.substring(0, begin));
      }
      if (usual != null) {
        usual.append(spelling == null ? key.substring(begin, end) : spelling);
        usual.append(space < 0 ? "" : " ");
      }
      begin = end + 1;
    }
    return usual == null ? key : usual.toString();
  }

  List<Entry> named(String name) {
    return byName.getOrDefault(key(name), List.of());
  }

  /** The entry of one of these kinds that existed on a day, else the first of these kinds. */
  @Nullable Entry named(String name, List<Kind> kinds, @Nullable LocalDate on) {
    Entry first = null;
    for (Entry entry : named(name)) {
      if (kinds.contains(entry.kind())) {
        if (entry.on(on)) {
          return entry;
        }
        first = first == null ? entry : first;
      }
    }
    return first;
  }

  /** Whether a word names a state, or whoever or whatever is of one. */
  boolean isOfState(String word) {
    return named(word).stream().anyMatch(entry -> entry.id().startsWith("state:"));
  }

  /** People whose name, or another spelling of it, ends in these words. */
  List<Entry> surnamed(String surname) {
    return bySurname.getOrDefault(key(surname), List.of());
  }

  /** Whether a word is a given name that many bear. */
  boolean isGivenName(String word) {
    return givenNames.contains(NameKey.of(word));
  }

  /** Who held which office when. */
  Offices offices() {
    return offices;
  }

  /** Whether a state has ended and others took its place. */
  boolean isSucceeded(String code) {
    return successors.containsKey(code);
  }

  /** Whether a state took the place of another, or of one whose place that took. */
  boolean succeeds(String code, String former) {
    List<String> next = successors.getOrDefault(former, List.of());
    return next.contains(code) || next.stream().anyMatch(state -> succeeds(code, state));
  }

  /** Whether the id of an entry is that of a group which states call terrorist. */
  boolean isExtremist(String id) {
    return extremists.contains(id);
  }

  /** Whether a code is a state's. */
  boolean isState(String code) {
    return states.contains(code);
  }

  /** The person of an id. */
  @Nullable Entry person(String id) {
    return persons.get(id);
  }

  /** The words of a person's names by sound, the first name's first. */
  List<String> wordsOf(String person) {
    return soundedNames.of(person);
  }

  private boolean isTitle(String word) {
    return named(word, List.of(Kind.TITLE), null) != null;
  }

  String nameOf(String person) {
    Entry entry = persons.get(person);
    return entry == null ? person : entry.name();
  }

  /**
   * CAMEO's actor code of a country and sectors: {@code RUSGOV}; {@code ---} where nothing is
   * known.
   */
  String cameo(@Nullable String country, List<String> sectors) {
    StringBuilder code = new StringBuilder();
    if (country != null) {
      code.append(cameoOfState.getOrDefault(country, country));
    }
    if (!sectors.isEmpty()) {
      code.append(cameoOfSector.getOrDefault(sectors.get(0), sectors.get(0)));
    }
    return code.length() == 0 ? "---" : code.toString();
  }
}
