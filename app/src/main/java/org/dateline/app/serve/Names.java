package org.dateline.app.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Country;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/**
 * What codes mean, in words: nobody should have to read {@code SYR GOV}. Immutable.
 *
 * @param countries by alpha-3 code, PLOVER's codes for actors without a country among them
 * @param sectors by code
 * @param types PLOVER's types in the manual's order
 */
record Names(Map<String, String> countries, Map<String, String> sectors, List<Type> types) {
  /** A type with its quad category, its score (-10 to 10) and its modes. */
  record Type(String code, String quad, double score, List<String> modes) {}

  static Names load(Knowledge knowledge) {
    Map<String, String> countries = new LinkedHashMap<>();
    for (Country country : Country.all(knowledge)) {
      countries.put(country.code(), country.name());
    }
    for (Row row : knowledge.table("ontology/nonstate.tsv", 1, "code", "name")) {
      countries.put(row.cell(0), row.cell(1));
    }
    Map<String, String> sectors = new LinkedHashMap<>();
    for (Row row : knowledge.table("ontology/sectors.tsv", 1, "sector", "name")) {
      sectors.put(row.cell(0), row.cell(1));
    }
    return new Names(countries, sectors, types(knowledge));
  }

  private static List<Type> types(Knowledge knowledge) {
    List<Row> modes = knowledge.table("ontology/modes.tsv", 2, "type", "mode", "score", "cameo");
    return knowledge
        .table(
            "ontology/types.tsv",
            1,
            "type",
            "quad",
            "quad_number",
            "score",
            "requires_recipient",
            "cameo")
        .stream()
        .map(
            row ->
                new Type(
                    row.cell(0),
                    row.cell(1),
                    Double.parseDouble(row.cell(3)),
                    modes.stream()
                        .filter(mode -> mode.cell(0).equals(row.cell(0)))
                        .map(mode -> mode.cell(1))
                        .toList()))
        .toList();
  }

  ObjectNode json(Json json) {
    ObjectNode node = json.object();
    countries.forEach(node.putObject("countries")::put);
    sectors.forEach(node.putObject("sectors")::put);
    ArrayNode list = node.putArray("types");
    for (Type type : types) {
      ObjectNode shown = list.addObject();
      shown.put("code", type.code());
      shown.put("quad", type.quad());
      shown.put("score", type.score());
      type.modes().forEach(shown.putArray("modes")::add);
    }
    return node;
  }
}
