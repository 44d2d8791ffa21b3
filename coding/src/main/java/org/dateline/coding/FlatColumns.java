package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.actor.Actor;
import org.dateline.event.EventMention;
import org.dateline.place.Place;
import org.dateline.quantity.Toll;
import org.dateline.report.Report;
import org.dateline.text.CodePoints;
import org.dateline.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the flat table, in order. Cells of one side run in parallel: the second name has
 * the second code; several sectors of one actor are joined by {@code |}.
 */
final class FlatColumns {
  private final List<Column> columns = new ArrayList<>();

  private FlatColumns() {}

  /** What stands in a column for a record; null for an empty cell. */
  @FunctionalInterface
  interface Cell {
    @Nullable Object of(EventRecord event, Origin origin);
  }

  /**
   * What a record does not hold of its report.
   *
   * @param file that it was read from, empty where that is unknown
   * @param codePoints of its text
   */
  record Origin(String file, CodePoints codePoints) {}

  /**
   * A column.
   *
   * @param name in snake case
   * @param cell its cells
   */
  record Column(String name, Cell cell) {}

  static List<Column> all() {
    FlatColumns flat = new FlatColumns();
    flat.addReport();
    flat.addEvent();
    flat.addSide("actor", EventMention::actors);
    flat.addSide("recipient", EventMention::recipients);
    flat.addDate();
    flat.addPlace();
    for (Toll.Kind kind : Toll.Kind.values()) {
      flat.addToll(kind);
    }
    flat.addRest();
    return List.copyOf(flat.columns);
  }

  private void add(String name, Function<EventRecord, @Nullable Object> cell) {
    columns.add(new Column(name, (event, origin) -> cell.apply(event)));
  }

  private void addReport() {
    add("id", EventRecord::id);
    add("event_id", EventRecord::eventId);
    addOfReport("report_id", Report::id);
    addOfReport("title", Report::title);
    addOfReport("url", Report::url);
    addOfReport("publisher", Report::publisher);
    addOfReport("published", Report::published);
    addOfReport("language", Report::language);
    columns.add(new Column("file", (event, origin) -> origin.file()));
  }

  private void addOfReport(String name, Function<Report, @Nullable Object> cell) {
    add(name, event -> cell.apply(event.report()));
  }

  private void addEvent() {
    add("sentence", event -> event.mention().sentence());
    add("text", EventRecord::sentence);
    add("trigger", EventRecord::trigger);
    columns.add(
        new Column(
            "trigger_begin",
            (event, origin) -> origin.codePoints().at(event.mention().trigger().begin())));
    columns.add(
        new Column(
            "trigger_end",
            (event, origin) -> origin.codePoints().at(event.mention().trigger().end())));
    add("type", event -> event.mention().type());
    add("modes", event -> String.join(";", event.mention().modes()));
    add("contexts", event -> joined(event.mention().contexts(), EventMention.Context::name));
    add("quad", EventRecord::quad);
    add("score", EventRecord::score);
    add("cameo", event -> event.mention().cameo());
    add("goldstein", EventRecord::goldstein);
    add("auxiliary", event -> String.join(";", event.mention().auxiliaries()));
  }

  private void addSide(String side, Function<EventMention, List<Actor>> actors) {
    addOfSide(side + "_text", actors, Actor::text);
    addOfSide(side + "_name", actors, Actor::name);
    addOfSide(side + "_country", actors, actor -> textOf(actor.country()));
    addOfSide(side + "_sectors", actors, actor -> String.join("|", actor.sectors()));
    addOfSide(side + "_code", actors, Actor::code);
    addOfSide(side + "_id", actors, Actor::id);
  }

  private void addOfSide(
      String name, Function<EventMention, List<Actor>> actors, Function<Actor, String> cell) {
    add(name, event -> joined(actors.apply(event.mention()), cell));
  }

  private void addDate() {
    add("date_from", event -> event.mention().date().from());
    add("date_to", event -> event.mention().date().to());
    add("date_precision", event -> JsonValues.wordOrNull(event.mention().date().precision()));
    add("date_basis", event -> JsonValues.word(event.mention().date().basis()));
    add(
        "date_text",
        event -> {
          TimeMention words = event.mention().date().mention();
          return words == null ? null : words.text();
        });
  }

  private void addPlace() {
    addOfPlace("place_name", Place::name);
    addOfPlace("place_geonames_id", Place::geonamesId);
    addOfPlace("place_feature", Place::feature);
    addOfPlace("place_country", Place::country);
    addOfPlace("place_admin1", Place::admin1);
    addOfPlace("place_latitude", Place::latitude);
    addOfPlace("place_longitude", Place::longitude);
    addOfPlace("place_precision", place -> JsonValues.word(place.precision()));
  }

  private void addOfPlace(String name, Function<Place, @Nullable Object> cell) {
    add(
        name,
        event -> {
          var mention = event.mention().place();
          return mention == null ? null : cell.apply(mention.place());
        });
  }

  /** The first toll of a kind; those that sum up more than the event stand in the record only. */
  private void addToll(Toll.Kind kind) {
    String name = kind.name().toLowerCase(Locale.ROOT);
    addOfToll(name + "_low", kind, Toll::low);
    addOfToll(name + "_high", kind, Toll::high);
    addOfToll(name + "_best", kind, Toll::best);
  }

  private void addOfToll(String name, Toll.Kind kind, Function<Toll, @Nullable Object> cell) {
    add(
        name,
        event -> {
          for (Toll toll : event.mention().tolls()) {
            if (toll.kind() == kind && !toll.cumulative()) {
              return cell.apply(toll);
            }
          }
          return null;
        });
  }

  private void addRest() {
    add("toll_text", event -> joined(event.mention().tolls(), Toll::text));
    add(
        "amounts",
        event ->
            joined(
                event.mention().amounts(),
                amount -> amount.value().toPlainString() + " " + amount.unit()));
    add(
        "speaker",
        event -> {
          var attribution = event.mention().attribution();
          return attribution == null ? null : attribution.speaker();
        });
    add("confidence", event -> JsonValues.rounded(event.mention().confidence()));
    add("frame", event -> event.mention().frame());
    add("coder_version", event -> event.versions().coder());
    add("knowledge_version", event -> event.versions().knowledge());
    add("model_version", event -> event.versions().model());
  }

  private static <T> String joined(List<T> values, Function<T, String> text) {
    return values.stream().map(text).collect(Collectors.joining(";"));
  }

  private static String textOf(@Nullable String value) {
    return value == null ? "" : value;
  }
}
