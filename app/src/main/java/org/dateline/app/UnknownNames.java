package org.dateline.app;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.actor.Actor;
import org.dateline.app.imports.Offices;
import org.dateline.coding.CodedReport;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;

/** Names of people and organisations without an entry, counted. Not safe for several threads. */
final class UnknownNames {
  private final Map<String, Unknown> byName = new LinkedHashMap<>();

  /**
   * Somebody or something that is named.
   *
   * @param type what it is
   * @param count how often it is named in the reports
   * @param country proposed from the words around it; empty where they say none
   * @param sectors proposed likewise, primary first
   * @param aliases its shorter names
   * @param sentence where it stands first
   */
  private record Unknown(
      Mention.Type type,
      int count,
      String country,
      List<String> sectors,
      Set<String> aliases,
      String sentence) {
    Unknown plus(Unknown other) {
      Set<String> all = new TreeSet<>(aliases);
      all.addAll(other.aliases);
      return new Unknown(
          type,
          count + other.count,
          country.isEmpty() ? other.country : country,
          sectors.isEmpty() ? other.sectors : sectors,
          all,
          sentence);
    }
  }

  /** The names of one report: what is one entity there is listed by its longest name. */
  static UnknownNames of(CodedReport coded) {
    UnknownNames names = new UnknownNames();
    for (Entity entity : coded.entities().all()) {
      List<Mention> named = entity.mentions().stream().filter(UnknownNames::isNamed).toList();
      if (!named.isEmpty() && named.stream().noneMatch(coded.actors()::isKnown)) {
        names.add(named, coded);
      }
    }
    return names;
  }

  private static boolean isNamed(Mention mention) {
    return mention.kind() == Mention.Kind.NAME
        && (mention.type() == Mention.Type.PERSON || mention.type() == Mention.Type.ORGANISATION);
  }

  private void add(List<Mention> named, CodedReport coded) {
    Mention longest = named.get(0);
    Set<String> aliases = new TreeSet<>();
    String country = "";
    List<String> sectors = List.of();
    for (Mention mention : named) {
      longest = mention.text().length() > longest.text().length() ? mention : longest;
      aliases.add(plain(mention.text()));
      for (Actor actor : coded.actors().of(mention, null)) {
        country = country.isEmpty() && actor.country() != null ? actor.country() : country;
        sectors = sectors.isEmpty() ? actor.sectors() : sectors;
      }
    }
    String name = plain(longest.text());
    aliases.removeIf(alias -> name.endsWith(" " + alias) || name.equals(alias));
    String sentence =
        coded
            .analysis()
            .trees()
            .get(named.get(0).sentence())
            .sentence()
            .span()
            .of(coded.report().text());
    add(name, new Unknown(longest.type(), named.size(), country, sectors, aliases, sentence));
  }

  private static String plain(String name) {
    return name.replaceAll("\\s+", " ").replace('|', ' ');
  }

  private void add(String name, Unknown unknown) {
    byName.merge(name, unknown, Unknown::plus);
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

  /** What it is and where it stands, then rows for the tables named there. */
  private static String entry(String name, Unknown unknown) {
    String sentence = unknown.sentence().replaceAll("\\s+", " ");
    String comment = "# " + unknown.count() + " × " + unknown.type() + ": " + sentence + "\n";
    String id = id(name);
    String aliases = String.join("|", unknown.aliases());
    String sectors = String.join("|", unknown.sectors());
    if (unknown.type() != Mention.Type.PERSON) {
      return comment
          + "# organisations.tsv, or the table that it belongs in\n"
          + String.join("\t", id, name, "", unknown.country(), sectors, "", "", "", aliases)
              .stripTrailing()
          + "\n";
    }
    String office =
        unknown.sectors().isEmpty() || unknown.sectors().get(0).equals("ELI")
            ? ""
            : "# offices.tsv, with the day on which it began\n"
                + String.join(
                    "\t",
                    id,
                    unknown.country(),
                    Offices.ofSector(unknown.sectors().get(0)),
                    sectors)
                + "\n";
    String person = "# people.tsv\n" + String.join("\t", id, name, "", aliases).stripTrailing();
    return comment + person + "\n" + office;
  }

  /** As ids of the tables are written: letters without marks, and hyphens. */
  static String id(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
