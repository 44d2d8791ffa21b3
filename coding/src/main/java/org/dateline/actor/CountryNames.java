package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.Entry.Kind;
import org.dateline.entity.Mention;
import org.dateline.syntax.Tree;
import org.jspecify.annotations.Nullable;

/** Countries that stand in the names of bodies. Bound to one report. */
final class CountryNames {
  private static final int LONGEST = 3;
  private static final List<Kind> KINDS =
      List.of(Kind.STATE, Kind.ADJECTIVE, Kind.TERRITORY, Kind.METONYM);

  /** Words that name a people and a state are the state's. */
  private static final List<Kind> PEOPLES =
      List.of(Kind.STATE, Kind.ADJECTIVE, Kind.DEMONYM, Kind.PEOPLE);

  private final Phrases phrases;
  private final Lexicon lexicon;
  private final Namesakes namesakes;

  CountryNames(Phrases phrases, Lexicon lexicon, Namesakes namesakes) {
    this.phrases = phrases;
    this.lexicon = lexicon;
    this.namesakes = namesakes;
  }

  /** Anywhere in a state body's name: "Nigerian Interior Ministry", "Bank of Japan". */
  List<String> anywhere(Mention mention, @Nullable LocalDate day) {
    Tree tree = phrases.tree(mention);
    List<String> found = new ArrayList<>();
    for (int first = mention.first(); first <= mention.last(); first++) {
      StringBuilder name = new StringBuilder();
      for (int last = first; last < Math.min(mention.last() + 1, first + LONGEST); last++) {
        name.append(name.isEmpty() ? "" : " ").append(tree.word(last).text());
        boolean noun = !Character.isUpperCase(tree.word(first).text().codePointAt(0));
        Entry entry = noun ? null : lexicon.named(name.toString(), KINDS, day);
        String country = country(name.toString(), entry);
        if (country != null && !found.contains(country)) {
          found.add(country);
        }
      }
    }
    return found;
  }

  /** Whether a name is that of a people that has no country of its own. */
  boolean isStateless(String name, @Nullable LocalDate day) {
    Entry entry = lexicon.named(name, PEOPLES, day);
    return entry != null && entry.kind() == Kind.PEOPLE && entry.country() == null;
  }

  /** Whether a name is that of a people, and not of all of a state's. */
  boolean isPeople(String name, @Nullable LocalDate day) {
    Entry entry = lexicon.named(name, PEOPLES, day);
    return entry != null && entry.kind() == Kind.PEOPLE;
  }

  /** At the begin or end of any body's name: "Estonian Centre …", "… of Peru". */
  List<String> atEnds(Mention mention, @Nullable LocalDate day) {
    Tree tree = phrases.tree(mention);
    if (mention.last() == mention.first()) {
      return List.of();
    }
    String opening = tree.word(mention.first()).text();
    String name = opening;
    Entry entry = lexicon.named(name, List.of(Kind.ADJECTIVE), day);
    boolean of =
        mention.last() - 1 > mention.first() && tree.word(mention.last() - 1).lemma().equals("of");
    if (entry == null && of) {
      name = tree.word(mention.last()).text();
      entry = lexicon.named(name, List.of(Kind.STATE), day);
    }
    String country = country(name, entry);
    return country == null ? List.of() : List.of(country);
  }

  private @Nullable String country(String name, @Nullable Entry entry) {
    String elsewhere = entry == null ? null : namesakes.elsewhere(name);
    return elsewhere != null || entry == null ? elsewhere : entry.country();
  }
}
