package org.dateline.store.query;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dateline.dedupe.Figure;
import org.dateline.dedupe.Telling.When;
import org.dateline.dedupe.Telling.Where;
import org.dateline.quantity.Toll;
import org.jspecify.annotations.Nullable;

/**
 * An event with the values that a rule decided on.
 *
 * @param id the id of its first mention
 * @param rule name of the rule that merged its mentions
 * @param aggregation name of the rule that decided its values
 * @param type PLOVER type
 * @param quad PLOVER's quad category in words
 * @param score PLOVER's score, -10 to 10
 * @param modes all that anybody says, as are contexts and auxiliaries
 * @param contexts names of PLOVER contexts
 * @param auxiliaries {@code historical future hypothetical negation}
 * @param actors who did it
 * @param recipients whom it was done to
 * @param when on what days, null where nobody says
 * @param where in what place, null where nobody says
 * @param tolls for each kind that somebody tells; figures that sum up several events left out
 * @param reports how many tell it
 * @param origins how many of these are no copies of each other
 * @param mentions how many sentences tell it
 * @param firstPublished when the first report was published, in UTC
 * @param lastPublished when the last was
 * @param disputed names of fields on which reports differ: {@code type actors recipients date
 *     place} and kinds of toll
 * @param status what people decided
 * @param text the sentence of its first mention
 */
public record StoredEvent(
    String id,
    String rule,
    String aggregation,
    String type,
    String quad,
    double score,
    List<String> modes,
    List<String> contexts,
    List<String> auxiliaries,
    List<Side> actors,
    List<Side> recipients,
    @Nullable When when,
    @Nullable Where where,
    Map<Toll.Kind, Figure> tolls,
    int reports,
    int origins,
    int mentions,
    @Nullable Instant firstPublished,
    @Nullable Instant lastPublished,
    List<String> disputed,
    Status status,
    String text) {

  /**
   * A member of a side.
   *
   * @param country PLOVER country, null where unknown
   * @param sectors PLOVER sectors, primary first
   * @param code CAMEO actor code, {@code ---} where unknown
   * @param id of the knowledge's entry, or local to a report
   * @param name usual name
   */
  public record Side(
      @Nullable String country, List<String> sectors, String code, String id, String name) {}
}
