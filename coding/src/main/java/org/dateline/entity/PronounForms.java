package org.dateline.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.entity.Genders.Gender;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/**
 * What the forms of personal pronouns say, from {@code entity/pronouns.tsv}; each is asked for by
 * its text. Immutable.
 */
public final class PronounForms {
  private static final Form UNKNOWN =
      new Form(Mention.Type.OTHER, Gender.UNKNOWN, "", "", List.of());

  private final Map<String, Form> forms = new HashMap<>();

  private PronounForms() {}

  private record Form(
      Mention.Type type, Gender gender, String person, String number, List<String> uses) {}

  public static PronounForms load(Knowledge knowledge) {
    PronounForms pronouns = new PronounForms();
    for (Row row :
        knowledge.table(
            "entity/pronouns.tsv",
            1,
            "pronoun",
            "type",
            "gender",
            "person",
            "number",
            "forms",
            "note")) {
      pronouns.forms.put(
          row.cell(0),
          new Form(type(row), Genders.gender(row.cell(2)), row.cell(3), row.cell(4), row.list(5)));
    }
    return pronouns;
  }

  private static Mention.Type type(Row row) {
    return switch (row.cell(1)) {
      case "person" -> Mention.Type.PERSON;
      case "group" -> Mention.Type.GROUP;
      case "other" -> Mention.Type.OTHER;
      default -> throw row.fault("unknown type " + row.cell(1), "write person, group or other");
    };
  }

  private Form form(String text) {
    return forms.getOrDefault(text.toLowerCase(Locale.ROOT), UNKNOWN);
  }

  /** What one stands for where nothing else says it. */
  Mention.Type type(String text) {
    return form(text).type();
  }

  Gender gender(String text) {
    return form(text).gender();
  }

  /** "I", "me", "my": the one who speaks. */
  boolean isI(String text) {
    return isFirst(text) && form(text).number().equals("singular");
  }

  /** "We", "us", "our": those for whom one speaks. */
  boolean isWe(String text) {
    return isFirst(text) && form(text).number().equals("plural");
  }

  boolean isFirstOrSecond(String text) {
    return isFirst(text) || form(text).person().equals("2");
  }

  private boolean isFirst(String text) {
    return form(text).person().equals("1");
  }

  boolean isReflexive(String text) {
    return form(text).uses().contains("reflexive");
  }

  /** "I" and "we": whoever speaks, as the subject of a clause. */
  public boolean isSpeaking(String text) {
    return isFirst(text) && form(text).uses().contains("subject");
  }
}
