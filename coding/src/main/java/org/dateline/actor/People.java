package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.actor.Entry.Kind;
import org.dateline.entity.Mention;
import org.jspecify.annotations.Nullable;

/** Which of the knowledge's people a report names. Not safe for several threads. */
final class People {
  /** What holds an office of a country that the report does not name is this much less likely. */
  private static final int ABROAD = 5;

  /** Shorter ones are not taken for another spelling of who is in office no more. */
  private static final int LONG_SURNAME = 9;

  private final Lexicon lexicon;
  private final Offices offices;
  private final Set<String> countries;

  /** Rulers that were looked for by ear: each is held against all rulers of all countries named. */
  private final Map<Asked, Optional<Entry>> alike = new HashMap<>();

  private record Asked(String name, boolean past, LocalDate day) {}

  /**
   * People of the knowledge.
   *
   * @param countries that the report names: of several bearers of a name one of these is likelier
   */
  People(Lexicon lexicon, Set<String> countries) {
    this.lexicon = lexicon;
    this.offices = lexicon.offices();
    this.countries = countries;
  }

  /**
   * The person whom the mentions of one entity name: by a full name first, then by what the longest
   * name may be short for, so that "Jim Johnson" makes no prime minister of a later "Johnson". Who
   * rules a country that the report names goes before those who hold or held an office of another.
   */
  @Nullable Entry known(List<Mention> mentions, @Nullable LocalDate day) {
    String longest = "";
    for (Mention mention : mentions) {
      if (mention.kind() == Mention.Kind.NAME) {
        Entry named = mention.text().indexOf(' ') < 0 ? null : named(mention.text(), day);
        if (named != null) {
          return named;
        }
        longest = mention.text().length() > longest.length() ? mention.text() : longest;
      }
    }
    Entry ruler = inOffice(bearers(longest), day);
    Entry found = ruler != null ? ruler : named(longest, day);
    found = found != null || longest.isEmpty() ? found : inFewerWords(longest, day);
    boolean sure = found != null && !isAbroad(found, day);
    if (!sure && found != null && lexicon.isGivenName(longest) && !holdsOffice(found, day)) {
      found = null; // "a boy named Frank" is not who once ruled a country of which nobody speaks
    }
    if (sure || longest.isEmpty() || day == null) {
      return found;
    }
    Asked asked = new Asked(longest, found == null, day);
    Optional<Entry> like =
        alike.computeIfAbsent(asked, name -> Optional.ofNullable(likeRuler(asked)));
    return like.orElse(found);
  }

  /**
   * Who is named by an initial ("M. Rutte"), without a middle name ("Luis Pou"), with the family
   * name first ("Hatoyama Yukio"), or in another transcription of a ruler's name ("Djukanovic").
   */
  private @Nullable Entry inFewerWords(String name, @Nullable LocalDate day) {
    String[] words = NameKey.of(name.replace(".", ". ").replaceAll("\\s+", " ")).split(" ", -1);
    if (words.length < 2) {
      return null;
    }
    List<Entry> found = new ArrayList<>();
    for (Entry bearer : lexicon.surnamed(words[words.length - 1])) {
      String given = NameKey.of(bearer.name());
      boolean initial =
          words[0].length() <= 2
              && given.charAt(0) == words[0].charAt(0)
              && (words.length == 2
                  || given.contains(" " + words[1])); // "N. Anand Singh" is no Natwar
      if (initial || given.startsWith(words[0] + " ")) {
        found.add(bearer);
      }
    }
    Entry bearer = found.size() == 1 ? found.get(0) : inOffice(found, day);
    Entry turned =
        bearer == null && words.length == 2 ? named(words[1] + " " + words[0], day) : null;
    return bearer != null ? bearer : turned;
  }

  /**
   * Who rules a country that the report names, or where wanted ruled it once, and has this name in
   * another spelling, without a part of it, or with another of its surnames alone.
   */
  private @Nullable Entry likeRuler(Asked asked) {
    List<String> words = ByEar.words(asked.name());
    LocalDate day = asked.day();
    Spell best = null;
    int value = 0;
    for (String country : countries) {
      for (Spell spell : offices.rulers(country)) {
        int worth = spell.on(day) || asked.past() ? worth(words, spell, day) : 0;
        if (worth > value || (worth > 0 && worth == value && isLater(spell, best))) {
          best = spell;
          value = worth;
        }
      }
    }
    return best == null ? null : lexicon.person(best.person());
  }

  /** Who rules before who ruled, an equal name before a like one; 0 for none that fits. */
  private int worth(List<String> words, Spell spell, LocalDate day) {
    ByEar.Likeness likeness = ByEar.of(words, lexicon.wordsOf(spell.person()));
    boolean same = likeness == ByEar.Likeness.SAME;
    if (likeness == ByEar.Likeness.NONE) {
      return 0;
    }
    if (spell.on(day)) {
      return same ? 4 : 3;
    }
    boolean begun = spell.from() != null && !spell.from().isAfter(day);
    boolean clear = words.size() > 1 || words.get(0).length() >= LONG_SURNAME;
    return begun && same ? 2 : begun && clear ? 1 : 0;
  }

  /** Who bears a whole name: of several the one whose office on the day ranks highest. */
  private @Nullable Entry named(String name, @Nullable LocalDate day) {
    List<Entry> people = lexicon.named(name).stream().filter(e -> e.kind() == Kind.PERSON).toList();
    Entry ruler = people.size() > 1 ? inOffice(people, day) : null;
    return ruler != null || people.isEmpty() ? ruler : people.get(0);
  }

  private List<Entry> bearers(String name) {
    List<Entry> bearers = new ArrayList<>(lexicon.surnamed(name));
    for (Entry entry : lexicon.named(name)) {
      if (entry.kind() == Kind.PERSON && !bearers.contains(entry)) {
        bearers.add(entry);
      }
    }
    return bearers;
  }

  /**
   * Of several people, the one whose office on the day ranks above all others', with so many ranks
   * less for a country that the report does not name; where nobody is in office, who ruled last.
   */
  private @Nullable Entry inOffice(List<Entry> people, @Nullable LocalDate day) {
    Entry found = null;
    int best = Integer.MAX_VALUE;
    for (Entry person : people) {
      int rank = rank(person, day);
      if (rank < best) {
        found = person;
        best = rank;
      } else if (rank == best) {
        found = null;
      }
    }
    if (best == Integer.MAX_VALUE) {
      return lastRuler(people, day);
    }
    Entry ruler = !countries.isEmpty() && isAbroad(found, day) ? lastRuler(people, day) : null;
    Spell rule = ruler == null ? null : lastRule(ruler, day);
    return rule != null && isNamed(rule) ? ruler : found;
  }

  private boolean holdsOffice(Entry person, @Nullable LocalDate day) {
    return day != null && offices.of(person.key()).stream().anyMatch(spell -> spell.on(day));
  }

  /** Whether somebody holds an office on the day, but of countries alone that are not named. */
  private boolean isAbroad(@Nullable Entry person, @Nullable LocalDate day) {
    return person == null
        || (day != null
            && offices.of(person.key()).stream()
                .noneMatch(spell -> spell.on(day) && isNamed(spell)));
  }

  /** Twice the rank of the office held on the day, so that a foreign country weighs between two. */
  private int rank(Entry person, @Nullable LocalDate day) {
    int best = Integer.MAX_VALUE;
    for (Spell spell : offices.of(person.key())) {
      if (day != null && spell.on(day)) {
        int abroad = countries.isEmpty() || countries.contains(spell.country()) ? 0 : ABROAD;
        best = Math.min(best, 2 * spell.rank() + abroad);
      }
    }
    return best;
  }

  /**
   * Who ruled a country last before the day, of a country that the report names if there is one.
   */
  private @Nullable Entry lastRuler(List<Entry> people, @Nullable LocalDate day) {
    Entry found = null;
    Spell last = null;
    boolean several = false;
    for (Entry person : people) {
      Spell rule = lastRule(person, day);
      if (rule == null) {
        continue;
      }
      several |= last != null && isNamed(last) == isNamed(rule);
      boolean later =
          last == null
              || (isNamed(rule) && !isNamed(last))
              || (isNamed(rule) == isNamed(last) && isBetter(rule, last, day));
      if (later) {
        found = person;
        last = rule;
      }
    }
    boolean sure = !several || (last != null && isNamed(last));
    return sure ? found : null;
  }

  private boolean isNamed(Spell spell) {
    return countries.contains(spell.country());
  }

  private static boolean isLater(Spell one, @Nullable Spell other) {
    LocalDate from = one.from();
    return from != null && (other == null || other.from() == null || from.isAfter(other.from()));
  }

  private @Nullable Spell lastRule(Entry person, @Nullable LocalDate day) {
    Spell last = null;
    for (Spell spell : offices.of(person.key())) {
      if (spell.rules() && (last == null || isBetter(spell, last, day))) {
        last = spell;
      }
    }
    return last;
  }

  /** Begun by the day rather than after it; of these the latest, of those the earliest. */
  private static boolean isBetter(Spell one, Spell other, @Nullable LocalDate day) {
    boolean begun = isBegun(one, day);
    if (begun != isBegun(other, day)) {
      return begun;
    }
    return begun == isLater(one, other);
  }

  private static boolean isBegun(Spell spell, @Nullable LocalDate day) {
    return day == null || spell.from() == null || !spell.from().isAfter(day);
  }
}
