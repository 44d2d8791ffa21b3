package org.dateline.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * The semantic class of common nouns: {@code person}, {@code group}, {@code armed_force}, {@code
 * facility}, {@code vehicle}, {@code abstract}, … From {@code entity/nouns.tsv}, and for nouns that
 * name agents from {@code actors/agents.tsv}. Immutable.
 */
public final class NounClasses {
  private final Map<String, String> classes = new HashMap<>();

  private NounClasses() {}

  public static NounClasses load(Knowledge knowledge) {
    NounClasses nouns = new NounClasses();
    for (Row row :
        knowledge.table("actors/agents.tsv", 1, "phrase", "plural", "sectors", "class", "note")) {
      nouns.classes.put(row.cell(0), row.cell(3));
    }
    for (Row row : knowledge.table("entity/nouns.tsv", 1, "noun", "class")) {
      nouns.classes.put(row.cell(0), row.cell(1));
    }
    return nouns;
  }

  /** The class of a noun, null for an unknown one. */
  public @Nullable String classOf(Word word) {
    return classes.get(word.lemma().toLowerCase(Locale.ROOT));
  }
}
