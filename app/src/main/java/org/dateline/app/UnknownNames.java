package org.dateline.app;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.actor.Actor;
import org.dateline.coding.CodedReport;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;

/** Names of people and organisations without an entry, counted. Not safe for several threads. */
final class UnknownNames {
  private final Map<String, Unknown> byName = new LinkedHashMap<>();

  /**
   * A name.
   *
   * @param type what it names
   * @param count how often it stands in the reports
   * @param country proposed from the words around it; empty where they say none
   * @param sectors proposed likewise, joined by {@code |}
   * @param sentence where it stands first
   */
  private record Unknown(
      Mention.Type type, int count, String country, String sectors, String sentence) {
    Unknown plus(Unknown other) {
      return new Unknown(
          type,
          count + other.count,
          country.isEmpty() ? other.country : country,
          sectors.isEmpty() ? other.sectors : sectors,
          sentence);
    }
  }

  /** The names of one report. */
  static UnknownNames of(CodedReport coded) {
    UnknownNames names = new UnknownNames();
    for (Entity entity : coded.entities().all()) {
      for (Mention mention : entity.mentions()) {
        boolean named =
            mention.kind() == Mention.Kind.NAME
                && (mention.type() == Mention.Type.PERSON
                    || mention.type() == Mention.Type.ORGANISATION);
        if (named) {
          names.addIfUnknown(mention, coded);
        }
      }
    }
    return names;
  }

  private void addIfUnknown(Mention mention, CodedReport coded) {
    List<Actor> actors = coded.actors().of(mention, null);
    String country = "";
    String sectors = "";
    for (Actor actor : actors) {
      if (!actor.id().startsWith(coded.report().id() + ":")) {
        return;
      }
      country = actor.country() == null ? "" : actor.country();
      sectors = String.join("|", actor.sectors());
    }
    String sentence =
        coded
            .analysis()
            .trees()
            .get(mention.sentence())
            .sentence()
            .span()
            .of(coded.report().text());
    add(mention.text(), new Unknown(mention.type(), 1, country, sectors, sentence));
  }

  private void add(String name, Unknown unknown) {
    byName.merge(name.replaceAll("\\s+", " "), unknown, Unknown::plus);
  }

  void addAll(UnknownNames others) {
    others.byName.forEach(this::add);
  }

  /** A comment with count and sentence, then a line for the table of its kind, name by name. */
  String listed(int least) {
    StringBuilder text = new StringBuilder();
    byName.entrySet().stream()
        .filter(entry -> entry.getValue().count() >= least)
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Unknown> e) -> -e.getValue().count())
                .thenComparing(Map.Entry::getKey))
        .forEach(entry -> text.append(entry(entry.getKey(), entry.getValue())));
    return text.toString();
  }

  private static String entry(String name, Unknown unknown) {
    String sentence = unknown.sentence().replaceAll("\\s+", " ");
    String comment = "# " + unknown.count() + " × " + unknown.type() + ": " + sentence + "\n";
    String id = id(name);
    return unknown.type() == Mention.Type.PERSON
        ? comment + id + "\t" + name + "\n"
        : comment + String.join("\t", id, name, "", unknown.country(), unknown.sectors()) + "\n";
  }

  /** As ids of the tables are written: letters without marks, and hyphens. */
  static String id(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
