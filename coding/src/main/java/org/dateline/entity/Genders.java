package org.dateline.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Person;
import org.dateline.knowledge.Row;

/**
 * Which pronoun a person takes: by nouns and forms of address ({@code entity/genders.tsv}), by
 * given names ({@code entity/given_names.tsv}) and for known people by their names ({@code
 * actors/people.tsv}). Immutable.
 */
final class Genders {
  /** She, he, or what nothing says. */
  enum Gender {
    FEMALE,
    MALE,
    UNKNOWN
  }

  private final Map<String, Gender> nouns = new HashMap<>();
  private final Map<String, Gender> givenNames = new HashMap<>();
  private final Map<String, Gender> people = new HashMap<>();

  private Genders() {}

  static Genders load(Knowledge knowledge) {
    Genders genders = new Genders();
    for (Row row : knowledge.table("entity/genders.tsv", 1, "word", "gender", "note")) {
      genders.nouns.put(row.cell(0), gender(row.cell(1)));
    }
    for (Row row : knowledge.table("entity/given_names.tsv", 1, "name", "gender")) {
      genders.givenNames.put(row.cell(0), gender(row.cell(1)));
    }
    for (Person person : Person.all(knowledge)) {
      Gender gender = gender(person.gender());
      genders.person(person.name(), gender);
      person.aliases().forEach(alias -> genders.person(alias, gender));
    }
    return genders;
  }

  /** Of a table's letter: f, m, or none. */
  static Gender gender(String letter) {
    return letter.equals("f") ? Gender.FEMALE : letter.equals("m") ? Gender.MALE : Gender.UNKNOWN;
  }

  /** A name and what it ends in; what both women and men are called says nothing. */
  private void person(String name, Gender gender) {
    for (int begin = 0; begin >= 0; begin = name.indexOf(' ', begin) + 1) {
      people.merge(
          name.substring(begin), gender, (one, other) -> one == other ? one : Gender.UNKNOWN);
      if (name.indexOf(' ', begin) < 0) {
        return;
      }
    }
  }

  /** Of a common noun or a form of address: "spokeswoman", "Mrs". */
  Gender ofNoun(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    return nouns.getOrDefault(bare, Gender.UNKNOWN);
  }

  /** Of a person's name: by the whole of it, else by its first word. */
  Gender ofName(String name) {
    Gender known = people.getOrDefault(name, Gender.UNKNOWN);
    if (known != Gender.UNKNOWN) {
      return known;
    }
    int end = name.indexOf(' ');
    Gender address = ofNoun(end < 0 ? name : name.substring(0, end));
    String given = (end < 0 ? name : name.substring(0, end)).toLowerCase(Locale.ROOT);
    return address != Gender.UNKNOWN ? address : givenNames.getOrDefault(given, Gender.UNKNOWN);
  }
}
