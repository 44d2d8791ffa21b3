package org.dateline.app.serve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import org.dateline.knowledge.Body;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Person;
import org.dateline.knowledge.Row;

/** The actors that the knowledge lists by name, for looking up. Immutable. */
final class Roster {
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();

  /**
   * A listed actor.
   *
   * @param kind what it is: {@code person}, {@code state}, {@code armed_group} ...
   * @param country code, empty for none
   * @param roles what it is or was, with dates; several for a person
   */
  record Entry(
      String id,
      String name,
      String kind,
      String country,
      List<String> sectors,
      List<String> aliases,
      List<Role> roles) {}

  /** An office or a life, from and to as the table has them; empty for not known or not ended. */
  record Role(String name, String country, String from, String to) {}

  private Roster() {}

  static Roster load(Knowledge knowledge, Names names) {
    Roster roster = new Roster();
    for (String table : Body.TABLES) {
      roster.organisations(knowledge, table);
    }
    roster.people(knowledge);
    names
        .countries()
        .forEach(
            (code, name) ->
                roster.add(new Entry(code, name, "state", code, List.of(), List.of(), List.of())));
    return roster;
  }

  private void organisations(Knowledge knowledge, String table) {
    for (Body body : Body.all(knowledge, table)) {
      boolean dated = !body.from().isEmpty() || !body.to().isEmpty();
      List<Role> life = dated ? List.of(new Role("", "", body.from(), body.to())) : List.of();
      add(
          new Entry(
              body.id(),
              body.name(),
              body.kind(),
              body.country(),
              body.sectors(),
              body.aliases(),
              life));
    }
  }

  private void people(Knowledge knowledge) {
    Map<String, List<Row>> offices = new HashMap<>();
    for (Row row :
        knowledge.table(
            "actors/offices.tsv",
            5,
            "person",
            "country",
            "office",
            "sectors",
            "from",
            "to",
            "source")) {
      offices.computeIfAbsent(row.cell(0), key -> new ArrayList<>()).add(row);
    }
    for (Person person : Person.all(knowledge)) {
      add(person(person, offices.getOrDefault(person.id(), List.of())));
    }
  }

  private static Entry person(Person person, List<Row> held) {
    List<Role> roles =
        held.stream()
            .map(
                office ->
                    new Role(
                        office.cell(2).replace('_', ' '),
                        office.cell(1),
                        office.cell(4),
                        office.cell(5)))
            .toList();
    Row last = held.isEmpty() ? null : held.get(held.size() - 1);
    return new Entry(
        person.id(),
        person.name(),
        "person",
        last == null ? "" : last.cell(1),
        last == null ? List.of() : last.list(3),
        person.aliases(),
        roles);
  }

  private void add(Entry entry) {
    entries.add(entry);
    keys.add(key(entry.name() + " " + String.join(" ", entry.aliases())));
  }

  /** Without marks and in small letters, so that "Hezbollah" finds "Ḥezbollah". */
  private static String key(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder key = new StringBuilder(plain.length());
    plain
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /** Those whose name or other names hold all words of {@code wanted}, short names first. */
  List<Entry> find(String wanted) {
    List<String> words = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(key(wanted));
    while (tokens.hasMoreTokens()) {
      words.add(tokens.nextToken());
    }
    List<Entry> found = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      if (words.stream().allMatch(keys.get(i)::contains)) {
        found.add(entries.get(i));
      }
    }
    if (!words.isEmpty()) {
      found.sort(Comparator.comparingInt(entry -> entry.name().length()));
    }
    return found;
  }
}
