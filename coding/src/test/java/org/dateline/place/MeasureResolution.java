package org.dateline.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Report;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How many gold names of places are resolved to within 161 km. The command stands in {@code
 * docs/accuracy.md}.
 *
 * <p>Arguments: gold files; {@code --errors} lists what went wrong; {@code --knowledge DIR} lays a
 * folder over the shipped knowledge.
 */
final class MeasureResolution {
  private static final double NEAR_KM = 161;

  private MeasureResolution() {}

  public static void main(String[] arguments) throws IOException {
    List<String> files = new ArrayList<>(List.of(arguments));
    boolean errors = files.remove("--errors");
    Knowledge knowledge = Knowledge.shipped();
    int overlay = files.indexOf("--knowledge");
    if (overlay >= 0) {
      knowledge = Knowledge.withOverlay(Path.of(files.remove(overlay + 1)));
      files.remove(overlay);
    }
    Features features = Features.load(knowledge);
    Resolver resolver = Resolver.load(knowledge, Gazetteer.load(knowledge, features), features);
    for (String file : files) {
      measure(resolver, Path.of(file), errors);
    }
  }

  private static void measure(Resolver resolver, Path file, boolean list) throws IOException {
    int all = 0;
    int near = 0;
    int missing = 0;
    Map<String, Integer> errors = new TreeMap<>();
    long nanoseconds = 0;
    List<Map<String, Object>> records = Gold.read(file);
    for (Map<String, Object> record : records) {
      Report report = Gold.report(record);
      List<Map<String, Object>> gold =
          Gold.objects(Gold.object(record.get("gold")).get("toponyms")).stream()
              .filter(MeasureResolution::isLocatedName)
              .sorted(java.util.Comparator.comparingInt(toponym -> Gold.integer(toponym, "start")))
              .toList();
      List<Span> names =
          gold.stream()
              .map(name -> new Span(Gold.integer(name, "start"), Gold.integer(name, "end")))
              .toList();
      long start = System.nanoTime();
      List<@Nullable Resolution> found = resolver.resolve(report, names);
      nanoseconds += System.nanoTime() - start;
      for (int i = 0; i < names.size(); i++) {
        all++;
        Resolution resolution = found.get(i);
        double latitude = (Double) gold.get(i).get("lat");
        double longitude = (Double) gold.get(i).get("lon");
        double away =
            resolution == null
                ? Double.NaN
                : Distance.kilometres(
                    latitude,
                    longitude,
                    resolution.place().latitude(),
                    resolution.place().longitude());
        if (away <= NEAR_KM) {
          near++;
        } else {
          missing += resolution == null ? 1 : 0;
          errors.merge(
              String.format(
                  Locale.ROOT,
                  "%s gold %.2f,%.2f %s got %s %.0f km [%s]",
                  names.get(i).of(report.text()),
                  latitude,
                  longitude,
                  gold.get(i).getOrDefault("admin1", "")
                      + "/"
                      + gold.get(i).getOrDefault("country", "")
                      + "/"
                      + gold.get(i).getOrDefault("fcode", ""),
                  resolution == null
                      ? "-"
                      : resolution.place().name()
                          + "/"
                          + resolution.place().feature()
                          + "/"
                          + resolution.place().admin1()
                          + "/"
                          + resolution.place().country(),
                  away,
                  report.id()),
              1,
              Integer::sum);
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %.3f within %.0f km (%d of %d; %d unknown), %.2f ms a report%n",
        file.getParent().getFileName(),
        near / (double) all,
        NEAR_KM,
        near,
        all,
        missing,
        nanoseconds / 1e6 / records.size());
    if (list) {
      errors.entrySet().stream()
          .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
          .forEach(error -> System.out.println("  " + error.getValue() + "  " + error.getKey()));
    }
  }

  /** Expressions such as "the city" are no names; some names have no coordinates in the gold. */
  private static boolean isLocatedName(Map<String, Object> toponym) {
    return toponym.get("lat") instanceof Double
        && Gold.integer(toponym, "start") >= 0
        && !String.valueOf(toponym.get("type")).endsWith("_Expression");
  }
}
