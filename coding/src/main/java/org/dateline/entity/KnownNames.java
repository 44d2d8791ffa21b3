package org.dateline.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Body;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Person;
import org.dateline.knowledge.State;
import org.dateline.syntax.Name;
import org.dateline.syntax.Tree;
import org.jspecify.annotations.Nullable;

/**
 * The names of groups, organisations and people that the knowledge lists, found in a sentence
 * letter for letter. They mend what the language model cuts apart or takes for something else.
 */
final class KnownNames {
  /** A name and OntoNotes' type of its bearer. */
  private record Listed(String name, String type) {}

  /** Longest first, by the first word of each. */
  private final Map<String, List<Listed>> byFirstWord = new HashMap<>();

  /** The bearer of each name that has one only. */
  private final Map<String, String> ids = new HashMap<>();

  /** Kinds of bodies of several states. */
  private static final Set<String> OF_STATES = Set.of("igo", "alliance");

  private final Set<String> states = new HashSet<>();
  private final Set<String> blocs = new HashSet<>();
  private final Set<String> capitals = new HashSet<>();
  private final Set<String> people = new HashSet<>();

  private KnownNames() {}

  static KnownNames load(Knowledge knowledge) {
    KnownNames names = new KnownNames();
    for (String table : Body.TABLES) {
      for (Body body : Body.all(knowledge, table)) {
        names.add(body.name(), "ORG");
        body.aliases().forEach(alias -> names.add(alias, "ORG"));
        names.own(body.id(), body.name(), body.aliases());
        if (OF_STATES.contains(body.kind())) {
          names.blocs.add(body.id());
        }
      }
    }
    for (State state : State.all(knowledge)) {
      names.own(state.code(), state.name(), state.aliases());
      names.states.add(state.code());
      names.capitals.addAll(state.capitals());
      names.hyphened(state.name());
      state.aliases().forEach(names::hyphened);
      state.capitals().forEach(names::hyphened);
      state.adjectives().stream()
          .filter(word -> word.indexOf(' ') > 0)
          .forEach(word -> names.list(word, "NORP")); // "Sri Lankan"
    }
    for (Person person : Person.all(knowledge)) {
      names.add(person.name(), "PERSON");
      person.aliases().forEach(alias -> names.add(alias, "PERSON"));
      names.people.add(person.name());
      names.people.addAll(person.aliases());
    }
    Comparator<Listed> longest = Comparator.comparingInt(listed -> -listed.name().length());
    names.byFirstWord.values().forEach(list -> list.sort(longest));
    return names;
  }

  private void own(String id, String name, List<String> aliases) {
    ids.merge(NameMatcher.plain(name), id, (one, other) -> one.equals(other) ? one : "");
    for (String alias : aliases) {
      ids.merge(NameMatcher.plain(alias), id, (one, other) -> one.equals(other) ? one : "");
    }
  }

  /** Who alone bears a name by the knowledge; null where nobody does, or several. */
  @Nullable String idOf(String name) {
    String id = ids.get(NameMatcher.plain(name));
    return id == null || id.isEmpty() ? null : id;
  }

  /** Whether a name is a state's. */
  boolean isState(String name) {
    String id = idOf(name);
    return id != null && states.contains(id);
  }

  /** Whether a name is that of a body of several states, as the African Union. */
  boolean isBloc(String name) {
    String id = idOf(name);
    return id != null && blocs.contains(id);
  }

  /** Whether a name is that of a person whom the knowledge has. */
  boolean isPerson(String name) {
    return people.contains(name);
  }

  /** Whether a name is that of a state's capital. */
  boolean isCapital(String name) {
    return capitals.contains(name);
  }

  /** "Port-au-Prince", which the model cuts apart: a state's name or its capital's. */
  private void hyphened(String name) {
    if (name.indexOf('-') > 0) {
      list(name, "GPE");
    }
  }

  private void list(String name, String type) {
    byFirstWord
        .computeIfAbsent(firstWord(name), key -> new ArrayList<>(1))
        .add(new Listed(name, type));
  }

  /** Names of one word are left to the model, which sees how they are used. */
  private void add(String name, String type) {
    String bare = name.startsWith("the ") ? name.substring(4) : name;
    if (bare.indexOf('\'') >= 0) {
      add(bare.replace('\'', '’'), type);
    }
    if (bare.indexOf(' ') > 0 && lastWord(bare).chars().anyMatch(Character::isUpperCase)) {
      list(bare, type);
    }
  }

  private static String firstWord(String name) {
    int end = 0;
    while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
      end++;
    }
    return name.substring(0, end);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** The longest listed name that begins with a word; null where none does. */
  @Nullable Name at(Tree tree, String text, int first) {
    List<Listed> names = byFirstWord.get(firstWord(tree.word(first).text()));
    if (names == null) {
      return null;
    }
    int begin = tree.word(first).span().begin();
    for (Listed listed : names) {
      String name = listed.name();
      Integer last =
          text.startsWith(name, begin) ? endingAt(tree, first, begin + name.length()) : null;
      if (last != null) {
        return new Name(listed.type(), first, last);
      }
    }
    return null;
  }

  private static @Nullable Integer endingAt(Tree tree, int first, int end) {
    for (int i = first; i < tree.words().size(); i++) {
      if (tree.word(i).span().end() == end) {
        return i;
      }
    }
    return null;
  }
}
