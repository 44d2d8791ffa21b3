package org.dateline.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/** The words of {@code quantities/toll_words.tsv} and {@code cumulative.tsv}. Immutable. */
final class TollWords {
  /** Where the victims stand; the table's comment explains each. */
  enum Victims {
    OBJECT,
    SUBJECT,
    OF,
    COUNTED,
    SELF,
    TOLL,
    TOTAL,
    LIVES,
    DESCRIBED,
    /** As the object; whom a weapon hit is hurt where the sentence tells of no more. */
    HIT
  }

  static final String[] COLUMNS = {"lemma", "part", "kind", "victims", "example"};
  static final String[] SIGNS = {"lemma", "sign", "example"};

  record Entry(Toll.Kind kind, Victims victims) {}

  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Set<String> cumulativeWords = new HashSet<>();
  private final Set<String> wars = new HashSet<>();
  private final Set<String> spells = new HashSet<>();

  TollWords(Knowledge knowledge) {
    for (Row row : knowledge.table("quantities/toll_words.tsv", 4, COLUMNS)) {
      String key = row.cell(1) + " " + row.cell(0);
      entries.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry(row));
    }
    for (Row row : knowledge.table("quantities/cumulative.tsv", 1, SIGNS)) {
      signs(row).add(row.cell(0));
    }
  }

  private Set<String> signs(Row row) {
    return switch (row.cell(1)) {
      case "word" -> cumulativeWords;
      case "war" -> wars;
      case "spell" -> spells;
      default -> throw row.fault("unknown sign " + row.cell(1), "write word, war or spell");
    };
  }

  private static Entry entry(Row row) {
    try {
      return new Entry(
          Toll.Kind.valueOf(row.cell(2).toUpperCase(Locale.ROOT)),
          Victims.valueOf(row.cell(3).toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw row.fault("unknown kind or place of victims", "see the comment above the table");
    }
  }

  /**
   * A participle that is no form of a verb in the table may be one of its adjectives: "missing".
   */
  List<Entry> of(Tree tree, Word word) {
    String lemma = word.lowerLemma();
    return switch (word.upos()) {
      case "VERB" -> {
        List<Entry> idiom = idiom(tree, word, lemma);
        List<Entry> verb = idiom == null ? entries.get("verb " + lemma) : idiom;
        yield verb == null ? adjective(word) : verb;
      }
      case "NOUN", "PROPN" -> entries.getOrDefault("noun " + lemma, List.of());
      case "ADJ", "ADV" -> adjective(word);
      default -> List.of();
    };
  }

  /** "Take a life", "take into custody". */
  private @Nullable List<Entry> idiom(Tree tree, Word verb, String lemma) {
    for (Word child : tree.children(verb)) {
      Word mark = tree.child(child, "case");
      String noun =
          switch (child.relation()) {
            case "obj" -> child.lemma();
            case "obl" -> mark == null ? null : mark.lemma() + " " + child.lemma();
            default -> null;
          };
      List<Entry> idiom = noun == null ? null : entries.get("verb " + lemma + " " + noun);
      if (idiom != null) {
        return idiom;
      }
    }
    return null;
  }

  private List<Entry> adjective(Word word) {
    String form = word.lowerText();
    return entries.getOrDefault("adjective " + form, List.of());
  }

  boolean sumsUp(Word word) {
    return cumulativeWords.contains(word.lowerLemma());
  }

  /** Whether a noun is of what goes on and kills over time, as a war. */
  boolean goesOn(Word noun) {
    return wars.contains(noun.lowerLemma());
  }

  /** Whether it may go on: fighting may be of a day too. */
  boolean mayGoOn(Word noun) {
    return goesOn(noun) || spells.contains(noun.lowerLemma());
  }
}
