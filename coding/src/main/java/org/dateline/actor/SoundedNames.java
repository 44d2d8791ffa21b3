package org.dateline.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.dateline.knowledge.Person;

/**
 * The words of people's names by sound. Few people are ever asked for, so that these are made then,
 * and kept. Serves all threads once all people are in it.
 */
final class SoundedNames {
  /** What a person's name and aliases are written as, by the person's id. */
  private final Map<String, String> written = new HashMap<>();

  private final Map<String, List<String>> sounded = new ConcurrentHashMap<>();
  private final Predicate<String> titles;

  /**
   * Nobody's names as yet.
   *
   * @param titles whether a word is a title ("Prince Albert"), which tells nobody from others
   */
  SoundedNames(Predicate<String> titles) {
    this.titles = titles;
  }

  void add(Person person) {
    written.put(person.id(), person.name() + ' ' + String.join(" ", person.aliases()));
  }

  /** Of the person of an id, the first name's first; empty for one who is not in it. */
  List<String> of(String person) {
    return sounded.computeIfAbsent(person, this::words);
  }

  private List<String> words(String person) {
    List<String> words = new ArrayList<>();
    for (String word : written.getOrDefault(person, "").split(" ", -1)) {
      if (!titles.test(word)) {
        words.addAll(ByEar.words(word));
      }
    }
    return words.stream().distinct().toList();
  }
}
