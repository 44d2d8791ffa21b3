package org.dateline.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.entity.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Whether two names are of one bearer. Immutable. */
final class NameMatcher {
  private static final Set<String> SMALL = Set.of("of", "and", "the", "for", "in", "on", "de", "&");
  private final KnownNames known;

  NameMatcher(KnownNames known) {
    this.known = known;
  }

  boolean same(Mention one, Mention other) {
    if (one.kind() != Kind.NAME || other.kind() != Kind.NAME) {
      return false;
    }
    String name = plain(one.text());
    String earlier = plain(other.text());
    if (name.equals(earlier)) {
      return true;
    }
    if (isPerson(one) && isPerson(other)) {
      return (one.type() == Mention.Type.PERSON || other.type() == Mention.Type.PERSON)
          && samePerson(name, earlier);
    }
    String id = known.idOf(one.text());
    return (id != null && id.equals(known.idOf(other.text())))
        || abbreviates(one.text(), other.text())
        || abbreviates(other.text(), one.text());
  }

  /** What a name is of, in the words of {@code entity/anaphors.tsv}. */
  Set<String> kinds(Mention name) {
    String text = name.text();
    Set<String> kinds = new HashSet<>(2);
    kinds.add(known.isState(text) ? "state" : name.type().name().toLowerCase(Locale.ROOT));
    if (known.isCapital(text)) {
      kinds.add("capital");
    }
    if (known.isBloc(text)) {
      kinds.add("bloc");
    }
    return kinds;
  }

  private static boolean isPerson(Mention mention) {
    return mention.type() == Mention.Type.PERSON || mention.type() == Mention.Type.OTHER;
  }

  /** "Thein Sein" and "Sein", "Aung San Suu Kyi" and "Suu Kyi", "Imelda Marcos" and "Imelda". */
  private static boolean samePerson(String one, String other) {
    String longer = one.length() > other.length() ? one : other;
    String shorter = one.length() > other.length() ? other : one;
    if (isSurname(shorter, longer)
        || (longer.startsWith(shorter + " ") && shorter.indexOf(' ') < 0)) {
      return true;
    }
    return shorter.indexOf(' ') > 0
        && longer.indexOf(' ') > 0
        && word(shorter, false).equals(word(longer, false))
        && initial(word(longer, true), word(shorter, true));
  }

  /** "Sein" of "Thein Sein", "Hariri" of "Saad al-Hariri", "Rey" of "Micheline Calmy-Rey". */
  static boolean isSurname(String name, String person) {
    return person.endsWith(" " + name)
        || (person.endsWith("-" + name) && person.indexOf(' ') >= 0 && name.indexOf(' ') < 0);
  }

  /** "J. Smith" and "John Smith", or two spellings of a middle name. */
  private static boolean initial(String one, String other) {
    return one.equals(other)
        || (other.length() == 2 && other.endsWith(".") && one.startsWith(other.substring(0, 1)));
  }

  private static String word(String name, boolean first) {
    return first ? name.substring(0, name.indexOf(' ')) : name.substring(name.lastIndexOf(' '));
  }

  static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    String bare = lower.startsWith("the ") ? lower.substring(4) : lower;
    return bare.endsWith("'s") ? bare.substring(0, bare.length() - 2) : bare;
  }

  /** "ANC" and "African National Congress"; with or without points and small words. */
  private static boolean abbreviates(String text, String name) {
    String acronym = text.replace(".", "");
    if (acronym.length() < 2 || acronym.indexOf(' ') >= 0 || name.indexOf(' ') < 0) {
      return false;
    }
    return acronym.equals(initials(name, false)) || acronym.equals(initials(name, true));
  }

  private static @Nullable String initials(String name, boolean all) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.replace('-', ' ').split(" ", -1)) {
      boolean small = SMALL.contains(word.toLowerCase(Locale.ROOT));
      if (!word.isEmpty() && (all || !small)) {
        initials.append(Character.toUpperCase(word.charAt(0)));
      }
    }
    return initials.length() < 2 ? null : initials.toString();
  }
}
