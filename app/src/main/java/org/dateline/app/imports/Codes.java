package org.dateline.app.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.knowledge.State;
import org.jspecify.annotations.Nullable;

/** CAMEO's actor codes in PLOVER's terms, by the tables of the knowledge. Immutable. */
final class Codes {
  private final Map<String, String> states = new HashMap<>();
  private final Map<String, String> sectors = new HashMap<>();

  /** Bodies and parts of the world: the country that PLOVER has for them, empty for none. */
  private final Map<String, String> others = new HashMap<>();

  /**
   * A code.
   *
   * @param country PLOVER's, empty where the code says none that PLOVER has
   * @param sectors PLOVER's, primary first
   * @param cameo the code as it was
   * @param known whether the country is one of ours
   */
  record Code(String country, List<String> sectors, String cameo, boolean known) {}

  private Codes() {}

  static Codes load(Knowledge knowledge) {
    Codes codes = new Codes();
    for (State state : State.all(knowledge)) {
      codes.states.put(state.code(), state.code());
      codes.states.put(state.cameo(), state.code());
    }
    for (Row row : knowledge.table("ontology/nonstate.tsv", 1, "code", "name")) {
      codes.states.put(row.cell(0), row.cell(0));
    }
    for (Row row : knowledge.table("actors/sector_cameo.tsv", 1, "sector", "cameo", "note")) {
      codes.sectors.putIfAbsent(row.cell(1), row.cell(0));
    }
    for (Row row :
        knowledge.table("actors/cameo_codes.tsv", 1, "code", "country", "sectors", "note")) {
      if (row.cell(2).isEmpty()) {
        codes.others.put(row.cell(0), row.cell(1));
      } else {
        codes.sectors.put(row.cell(0), row.cell(2));
      }
    }
    codes.sectors.put("CVL", "CVL");
    return codes;
  }

  /** The country of a PLOVER or CAMEO code of three letters; null for an unknown one. */
  @Nullable String country(String code) {
    return states.get(code);
  }

  /** The sector of a role code of three letters, PLOVER's or CAMEO's; null for an unknown one. */
  @Nullable String sector(String role) {
    return sectors.get(role);
  }

  /**
   * Reads a CAMEO code such as {@code AFGGOVMIL}, or {@code ~COP} of an agent. A beginning that is
   * no state, body, part of the world or role is taken for a country of the user's own. Groups of
   * letters that are no role stay in the code alone.
   *
   * @return null where it is no sequence of threes of capital letters
   */
  @Nullable Code read(String written) {
    boolean agent = written.startsWith("~") || written.endsWith("~");
    String code = written.replace("~", "");
    if (!code.matches("([A-Z]{3}|\\*\\*\\*|---)+")) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < code.length(); i += 3) {
      parts.add(code.substring(i, i + 3));
    }
    if (agent) {
      return new Code("", sectors(parts), code, true);
    }
    String body = code.length() < 6 ? null : others.get(code.substring(0, 6));
    if (body != null) {
      return new Code(body, sectors(parts.subList(2, parts.size())), code, true);
    }
    String first = parts.get(0);
    List<String> roles = parts.subList(1, parts.size());
    String country = states.getOrDefault(first, others.get(first));
    if (country != null) {
      return new Code(country, sectors(roles), code, true);
    }
    return sectors.containsKey(first) || !Character.isLetter(first.charAt(0))
        ? new Code("", sectors(parts), code, true)
        : new Code(first, sectors(roles), code, false);
  }

  private List<String> sectors(List<String> parts) {
    List<String> found = new ArrayList<>();
    for (String part : parts) {
      String sector = sectors.get(part);
      if (sector != null && !found.contains(sector)) {
        found.add(sector);
      }
    }
    return found;
  }
}
