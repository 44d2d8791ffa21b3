package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.Entry.Kind;
import org.dateline.entity.Mention;
import org.jspecify.annotations.Nullable;

/** Which of the knowledge's people a text names. Immutable. */
final class People {
  private static final int RULER = 2;
  private final Lexicon lexicon;

  People(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The person whom the mentions of one entity name: by a full name first, then by what the longest
   * name may be short for, so that "Jim Johnson" makes no prime minister of a later "Johnson".
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
    return ruler != null ? ruler : named(longest, day);
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
   * Of several people, the one whose office on the day ranks above all others'; where nobody is in
   * office, the only one who ever ruled a country.
   */
  private @Nullable Entry inOffice(List<Entry> people, @Nullable LocalDate day) {
    Entry found = null;
    int highest = Integer.MAX_VALUE;
    for (Entry person : people) {
      int rank = rank(person, day);
      if (rank < highest) {
        found = person;
        highest = rank;
      } else if (rank == highest) {
        found = null;
      }
    }
    return highest == Integer.MAX_VALUE ? onlyRuler(people) : found;
  }

  private @Nullable Entry onlyRuler(List<Entry> people) {
    Entry found = null;
    for (Entry person : people) {
      List<Lexicon.Spell> spells = lexicon.spells(id(person));
      if (!spells.isEmpty() && spells.get(0).rank() <= RULER) {
        if (found != null) {
          return null;
        }
        found = person;
      }
    }
    return found;
  }

  private int rank(Entry person, @Nullable LocalDate day) {
    for (Lexicon.Spell spell : lexicon.spells(id(person))) {
      if (day != null && spell.on(day)) {
        return spell.rank();
      }
    }
    return Integer.MAX_VALUE;
  }

  private static String id(Entry person) {
    return person.id().substring("person:".length());
  }
}
