package org.dateline.place;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes {@code knowledge/places/places.index} from GeoNames' cities and regions. The command, with
 * the sources it fetches and their checksums, is {@code knowledge/places/build/build.sh}.
 *
 * <p>Arguments: cities500.txt, admin1.json, admin2.json, the folder of this build's tables, with
 * {@code type_words.tsv} in its parent, the file to write.
 */
final class BuildIndex {
  private final IndexWriter writer = new IndexWriter();
  private final Map<String, Region> regions = new TreeMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, double[]> centres = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();
  private final Set<String> typeWords;

  private BuildIndex(Path folder) throws IOException {
    for (String[] row : rows(folder.resolve("centres.tsv"))) {
      double[] centre = {Double.parseDouble(row[2]), Double.parseDouble(row[3])};
      centres.put(row[0], centre);
    }
    for (String[] row : rows(folder.resolve("first_words.tsv"))) {
      spellings.put(row[0], row[1]);
      spellings.put(row[1], row[0]);
    }
    typeWords =
        rows(folder.resolveSibling("type_words.tsv")).stream()
            .map(row -> PlaceKey.of(row[0]))
            .collect(Collectors.toSet());
  }

  private static List<String[]> rows(Path table) throws IOException {
    try (Stream<String> lines = Files.lines(table)) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t"))
          .toList();
    }
  }

  public static void main(String[] args) throws IOException {
    BuildIndex build = new BuildIndex(Path.of(args[3]));
    List<String> cities = Files.readAllLines(Path.of(args[0]));
    build.regions(Path.of(args[1]));
    build.regions(Path.of(args[2]));
    cities.forEach(line -> build.locate(line.split("\t")));
    build.writeRegions();
    cities.forEach(line -> build.city(line.split("\t")));
    ByteBuffer bytes = build.writer.write();
    try (FileChannel out =
        FileChannel.open(
            Path.of(args[4]),
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
    }
  }

  private void regions(Path json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json.toFile())) {
      String code = "";
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
          if (parser.currentName().equals("code")) {
            code = parser.getText();
          } else {
            regions.put(code, new Region(code, parser.getText()));
          }
        }
      }
    }
  }

  private void locate(String[] city) {
    double latitude = Double.parseDouble(city[4]);
    double longitude = Double.parseDouble(city[5]);
    for (String code : List.of(admin1(city), admin2(city))) {
      Region region = regions.get(code);
      if (region != null) {
        region.add(latitude, longitude, population(city));
      }
    }
  }

  /** First-level regions first; those without a city or a centre have no place and stay out. */
  private void writeRegions() {
    for (int level = 1; level <= 2; level++) {
      for (Region region : regions.values()) {
        if (region.level() == level && (region.located() || centres.containsKey(region.code))) {
          write(region);
        }
      }
    }
  }

  private void write(Region region) {
    double[] centre = centres.getOrDefault(region.code, region.centre());
    int number = numbers.size();
    int parent = region.level() == 1 ? number : numbers.getOrDefault(region.parent(), -1);
    numbers.put(region.code, number);
    writer.add(
        new IndexWriter.Entry(
            region.name,
            0,
            centre[0],
            centre[1],
            region.people(),
            parent,
            region.level() == 2 ? number : -1,
            region.code.substring(0, 2),
            "ADM" + region.level()));
    writer.name(number, region.code.replace('.', ' '), false);
    if (!PlaceKey.of(region.name).isEmpty()) {
      writer.name(number, region.name, false);
    }
    String bare = bare(region.name);
    if (!bare.isEmpty()) {
      writer.name(number, bare, region.level() == 2);
    }
  }

  /** A region's name without words for its kind: {@code Wardak} for {@code Wardak Province}. */
  private String bare(String name) {
    return Stream.of(PlaceKey.of(name).split(" "))
        .filter(word -> !typeWords.contains(word))
        .collect(Collectors.joining(" "));
  }

  private void city(String[] cells) {
    int number =
        writer.add(
            new IndexWriter.Entry(
                cells[1],
                Integer.parseInt(cells[0]),
                Double.parseDouble(cells[4]),
                Double.parseDouble(cells[5]),
                population(cells),
                numbers.getOrDefault(admin1(cells), -1),
                numbers.getOrDefault(admin2(cells), -1),
                cells[8],
                cells[7].isEmpty() ? "PPL" : cells[7]));
    for (String name : List.of(cells[1], cells[2])) {
      name(number, name, false);
    }
    for (String name : cells[3].split(",")) {
      if (isUseful(name)) {
        name(number, name, true);
      }
    }
  }

  private void name(int number, String name, boolean alternate) {
    String key = PlaceKey.of(name);
    if (key.isEmpty()) {
      return;
    }
    writer.name(number, key, alternate);
    int space = key.indexOf(' ');
    String other = space < 0 ? null : spellings.get(key.substring(0, space));
    if (other != null) {
      writer.name(number, other + key.substring(space), alternate);
    }
  }

  /** Latin letters, written as a name, and not one of the three-letter codes of airports. */
  private static boolean isUseful(String name) {
    if (name.length() < 3 || !Character.isUpperCase(name.charAt(0))) {
      return false;
    }
    boolean code = name.length() == 3 && name.equals(name.toUpperCase(Locale.ROOT));
    String key = PlaceKey.of(name);
    return !code && key.length() > 2 && key.chars().allMatch(c -> c < 128);
  }

  private static int population(String[] cells) {
    return (int) Math.min(Integer.MAX_VALUE, Long.parseLong(cells[14]));
  }

  private static String admin1(String[] cells) {
    return cells[8] + "." + cells[10];
  }

  private static String admin2(String[] cells) {
    return admin1(cells) + "." + cells[11];
  }
}
