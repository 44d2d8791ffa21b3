package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.coding.CodedReport;
import org.dateline.coding.Coder;
import org.dateline.place.Distance;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.report.Layout;
import org.dateline.report.Report;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * GeoWebNews, TR-News, the Local-Global Lexicon and GeoVirus: whether each name that has
 * coordinates in gold, given to the coder, lies within 161 km of them; and names found in running
 * text, by their spans. Expressions ("the city") and what gold says is no place's name count as
 * none.
 */
final class Geoparsing implements GoldSet<Comparison> {
  /** A hundred miles, as the field counts. */
  private static final double NEAR_KM = 161;

  private record Toponym(Span span, @Nullable Double latitude, @Nullable Double longitude) {}

  @Override
  public String name() {
    return "geoparsing";
  }

  @Override
  public boolean reads(JsonNode gold) {
    return gold.path("gold").has("toponyms");
  }

  @Override
  public Comparison compare(JsonNode gold, Coder coder) {
    Report report = report(gold);
    List<Toponym> toponyms = toponyms(gold, report.text());
    CodedReport coded = coder.code(report);
    Set<String> found = new TreeSet<>();
    coded.places().mentions().forEach(name -> found.add(written(report, name.span())));
    coded.places().associative().forEach(name -> found.add(written(report, name.span())));
    Set<String> wanted = new TreeSet<>();
    toponyms.forEach(name -> wanted.add(written(report, name.span())));
    List<Toponym> located = toponyms.stream().filter(name -> name.latitude() != null).toList();
    List<PlaceMention> placed = coder.resolve(report, located.stream().map(Toponym::span).toList());
    Fields fields =
        new Fields()
            .add("within 161 km", written(report, located), near(report, located, placed))
            .add("names", wanted, found);
    return new Comparison(gold.get("id").asText(), report.text(), fields.all());
  }

  private static Report report(JsonNode gold) {
    String text = gold.get("text").asText();
    String url = gold.path("url").asText("");
    Layout layout = new Layout(List.of(new Layout.Block(Layout.Kind.BODY, 0, text.length())));
    String id = gold.get("id").asText();
    return new Report(id, null, url.isEmpty() ? null : url, null, null, "en", text, layout);
  }

  private static List<Toponym> toponyms(JsonNode gold, String text) {
    List<Toponym> toponyms = new ArrayList<>();
    for (JsonNode name : gold.get("gold").get("toponyms")) {
      Span span = name.path("start").asInt(-1) < 0 ? null : Spans.of(text, name);
      String type = name.path("type").asText("");
      boolean place = !type.endsWith("_Expression") && !type.equals("Non_Toponym");
      if (span != null && place && !name.path("non_locational").asBoolean()) {
        toponyms.add(new Toponym(span, number(name, "lat"), number(name, "lon")));
      }
    }
    toponyms.sort(Comparator.comparingInt(name -> name.span().begin()));
    return toponyms;
  }

  private static @Nullable Double number(JsonNode name, String key) {
    return name.path(key).isNumber() ? name.path(key).asDouble() : null;
  }

  private static Set<String> written(Report report, List<Toponym> toponyms) {
    Set<String> written = new TreeSet<>();
    toponyms.forEach(name -> written.add(written(report, name.span())));
    return written;
  }

  private static String written(Report report, Span span) {
    return span.begin() + " " + span.of(report.text());
  }

  /** The names that were put near; of the others where they were put. */
  private static Set<String> near(
      Report report, List<Toponym> toponyms, List<PlaceMention> placed) {
    Set<String> near = new TreeSet<>();
    for (int i = 0; i < toponyms.size(); i++) {
      String written = written(report, toponyms.get(i).span());
      Place place = placed.get(i).place();
      double away = kilometres(toponyms.get(i), place);
      String where = place.name() + ", " + place.country();
      near.add(
          away <= NEAR_KM ? written : written + " in " + where + ", " + Math.round(away) + " km");
    }
    return near;
  }

  private static double kilometres(Toponym name, Place place) {
    Double north = name.latitude();
    Double east = name.longitude();
    return north == null || east == null || place.latitude() == null || place.longitude() == null
        ? Double.POSITIVE_INFINITY
        : Distance.kilometres(north, east, place.latitude(), place.longitude());
  }

  @Override
  public List<Comparison> compareAll(List<Comparison> records) {
    return records;
  }
}
