package org.dateline.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/** Words that change what a noun phrase stands for: from {@code actors/modifiers.tsv}. */
final class ActorWords {
  private final Map<String, String> effects = new HashMap<>();

  static ActorWords load(Knowledge knowledge) {
    ActorWords words = new ActorWords();
    for (Row row : knowledge.table("actors/modifiers.tsv", 1, "word", "effect", "note")) {
      words.effects.put(row.cell(0), row.cell(1));
    }
    return words;
  }

  /** "former", "late": who held a role and holds it no more. */
  boolean former(String word) {
    return "former".equals(effect(word));
  }

  /** "militants", "the group": who may stand for an armed group named before. */
  boolean standsForGroup(String lemma) {
    return "group".equals(effect(lemma));
  }

  /** "the West", "Latin America": what is no actor. */
  boolean none(String name) {
    return "none".equals(effect(NameKey.of(name)));
  }

  /** "countries", "leaders": whose plural may be of any country. */
  boolean ofAnyCountry(String lemma) {
    return "any".equals(effect(lemma));
  }

  private String effect(String word) {
    return effects.getOrDefault(word.toLowerCase(Locale.ROOT), "");
  }
}
