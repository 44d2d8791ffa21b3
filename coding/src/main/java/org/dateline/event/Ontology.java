package org.dateline.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.jspecify.annotations.Nullable;

/**
 * PLOVER's types, modes and contexts, their scores, and the CAMEO codes that stand for them. From
 * {@code knowledge/ontology}; immutable.
 */
public final class Ontology {
  private final Map<String, Type> types = new LinkedHashMap<>();
  private final Map<String, Double> goldstein = new HashMap<>();
  private final List<String> contexts = new ArrayList<>();
  private final Set<String> stateless = new HashSet<>();

  private Ontology() {}

  /**
   * A PLOVER type.
   *
   * @param quad the quad category in words, such as {@code MATERIAL CONFLICT}
   * @param quadNumber 1 to 4
   * @param score PLOVER's base score, -10 to 10
   * @param requiresRecipient whether it is no event of this type without a recipient
   * @param cameo the code for the type alone
   * @param modes its modes in the manual's order
   */
  private record Type(
      String quad,
      int quadNumber,
      double score,
      boolean requiresRecipient,
      String cameo,
      Map<String, Mode> modes) {}

  private record Mode(int rank, @Nullable Double score, String cameo) {}

  public static Ontology load(Knowledge knowledge) {
    Ontology ontology = new Ontology();
    for (Row row :
        knowledge.table(
            "ontology/types.tsv",
            1,
            "type",
            "quad",
            "quad_number",
            "score",
            "requires_recipient",
            "cameo")) {
      ontology.types.put(
          row.cell(0),
          new Type(
              row.cell(1),
              Integer.parseInt(row.cell(2)),
              Double.parseDouble(row.cell(3)),
              row.cell(4).equals("yes"),
              row.cell(5),
              new HashMap<>()));
    }
    for (Row row : knowledge.table("ontology/modes.tsv", 2, "type", "mode", "score", "cameo")) {
      Map<String, Mode> modes = ontology.type(row.cell(0)).modes();
      Double score = row.cell(2).isEmpty() ? null : Double.valueOf(row.cell(2));
      modes.put(row.cell(1), new Mode(modes.size(), score, row.cell(3)));
    }
    for (Row row : knowledge.table("ontology/cameo.tsv", 1, "code", "name", "goldstein")) {
      ontology.goldstein.put(row.cell(0), Double.valueOf(row.cell(2)));
    }
    for (Row row : knowledge.table("ontology/nonstate.tsv", 1, "code", "name")) {
      ontology.stateless.add(row.cell(0));
    }
    for (Row row : knowledge.table("ontology/contexts.tsv", 1, "context")) {
      ontology.contexts.add(row.cell(0));
    }
    return ontology;
  }

  private Type type(String name) {
    Type type = types.get(name);
    if (type == null) {
      throw new IllegalArgumentException("no PLOVER type: " + name);
    }
    return type;
  }

  /** PLOVER's types, in the table's order. */
  public Set<String> types() {
    return Collections.unmodifiableSet(types.keySet());
  }

  public boolean hasType(String type) {
    return types.containsKey(type);
  }

  public boolean hasMode(String type, String mode) {
    return type(type).modes().containsKey(mode);
  }

  /** Whether an actor belongs to what is of no state: the United Nations, companies. */
  boolean isStateless(Actor actor) {
    return actor.country() != null && stateless.contains(actor.country());
  }

  public boolean hasContext(String context) {
    return contexts.contains(context);
  }

  public boolean hasCameo(String code) {
    return goldstein.containsKey(code);
  }

  /** The quad category in words, such as {@code MATERIAL CONFLICT}. */
  public String quad(String type) {
    return type(type).quad();
  }

  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  public int quadNumber(String type) {
    return type(type).quadNumber();
  }

  public boolean requiresRecipient(String type) {
    return type(type).requiresRecipient();
  }

  /** PLOVER's score, -10 to 10: of the first mode that has one, else of the type. */
  public double score(String type, List<String> modes) {
    for (String mode : modes) {
      Mode known = type(type).modes().get(mode);
      if (known != null && known.score() != null) {
        return known.score();
      }
    }
    return type(type).score();
  }

  /** Modes in the manual's order, each once. */
  public List<String> ordered(String type, List<String> modes) {
    Map<String, Mode> known = type(type).modes();
    return modes.stream()
        .distinct()
        .filter(known::containsKey)
        .sorted((a, b) -> Integer.compare(rank(known, a), rank(known, b)))
        .toList();
  }

  private static int rank(Map<String, Mode> known, String mode) {
    Mode found = known.get(mode);
    return found == null ? Integer.MAX_VALUE : found.rank();
  }

  /** The finest CAMEO code that type and modes support. */
  public String cameo(String type, List<String> modes) {
    for (String mode : modes) {
      Mode known = type(type).modes().get(mode);
      if (known != null) {
        return known.cameo();
      }
    }
    return type(type).cameo();
  }

  /**
   * The code of a frame's own words, or that of a weapon which the sentence tells besides, where
   * the frame's is a general one ("190").
   *
   * @param modes those of the event, the weapon's among them
   */
  public String finer(String code, String type, List<String> modes) {
    String fine = cameo(type, modes);
    return code.endsWith("0") && !fine.endsWith("0") ? fine : code;
  }

  /** Goldstein's value of a CAMEO code, -10 to 10; null for a code unknown. */
  public @Nullable Double goldstein(String cameo) {
    return goldstein.get(cameo);
  }
}
