package org.dateline.place;

import java.util.HashMap;
import java.util.Map;
import org.dateline.knowledge.Fault;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Row;

/**
 * What each sign counts when a name may mean several places; the signs are added up. The numbers
 * were chosen on development data, one at a time, and stand with their meaning in {@code
 * places/weights.tsv}.
 *
 * @param people for each power of ten of people
 * @param alternate for a name that is not the place's usual one
 * @param announced for a word such as "province" beside the name that fits the place's kind
 * @param misannounced for such a word that does not fit
 * @param namesake for a region that no such word announces, while a city of its name lies in it
 * @param qualified for lying in what follows the name: "Troy, N.C."
 * @param country for lying in the only country that the report names; in part for one of several
 * @param province for lying in the only first-level region that the report names; in part likewise
 * @param near for another place of the report at no distance; less for each farther away
 * @param dateline for being at the place of the report's dateline; in part for its country and
 *     first-level region
 * @param home for being at the publisher's city; in part for its country and first-level region
 * @param nearKm the distance, in kilometres, at which nearness has fallen to a third
 */
record Weights(
    double people,
    double alternate,
    double announced,
    double misannounced,
    double namesake,
    double qualified,
    double country,
    double province,
    double near,
    double dateline,
    double home,
    double nearKm) {
  static final String[] COLUMNS = {"weight", "value", "meaning", "example"};
  private static final String PATH = "places/weights.tsv";

  static Weights load(Knowledge knowledge) {
    Map<String, Double> values = new HashMap<>();
    for (Row row : knowledge.table(PATH, 1, COLUMNS)) {
      try {
        values.put(row.cell(0), Double.valueOf(row.cell(1)));
      } catch (NumberFormatException e) {
        throw row.fault("no number: " + row.cell(1), "write one such as 1.5");
      }
    }
    return new Weights(
        of("people", values),
        of("alternate", values),
        of("announced", values),
        of("misannounced", values),
        of("namesake", values),
        of("qualified", values),
        of("country", values),
        of("province", values),
        of("near", values),
        of("dateline", values),
        of("home", values),
        of("near-km", values));
  }

  private static double of(String name, Map<String, Double> values) {
    Double value = values.get(name);
    if (value == null) {
      throw new KnowledgeException(
          new Fault(PATH, 0, "the weight " + name + " is missing", "add its line"));
    }
    return value;
  }
}
