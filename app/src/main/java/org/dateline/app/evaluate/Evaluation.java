package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.app.InOrder;
import org.dateline.coding.Coder;

/** One gold file coded and compared. */
public final class Evaluation {
  private static final List<GoldSet> SETS =
      List.of(
          new PloverGsr(),
          new PlvRelations(),
          new CameoRelations(),
          new NgecSynthetic(),
          new IndiaPolice(),
          new EventLocation(),
          new Muc4());

  private final String name;
  private final List<Comparison> comparisons;

  private Evaluation(String name, List<Comparison> comparisons) {
    this.name = name;
    this.comparisons = List.copyOf(comparisons);
  }

  /**
   * Codes a gold set and compares.
   *
   * @param path a file of one JSON object a line, or a folder with {@code dev.jsonl}
   * @throws IOException where it cannot be read or is no gold set that we know
   */
  public static Evaluation run(Path path, Coder coder, int threads) throws IOException {
    Path file = Files.isDirectory(path) ? path.resolve("dev.jsonl") : path;
    List<Comparison> comparisons = new ArrayList<>();
    GoldSet set = null;
    try (InOrder<Comparison> work = new InOrder<>(threads, comparisons::add);
        MappingIterator<JsonNode> records =
            new ObjectMapper().readerFor(JsonNode.class).readValues(file.toFile())) {
      while (records.hasNext()) {
        JsonNode gold = records.next();
        GoldSet known = set == null ? setOf(gold, file) : set;
        work.add(() -> known.compare(gold, coder.code(known.report(gold))));
        set = known;
      }
      work.finish();
    }
    return new Evaluation(set == null ? file.toString() : set.name(), comparisons);
  }

  private static GoldSet setOf(JsonNode gold, Path file) throws IOException {
    for (GoldSet set : SETS) {
      if (set.reads(gold)) {
        return set;
      }
    }
    List<String> names = SETS.stream().map(GoldSet::name).toList();
    throw new IOException(file + ": no gold set that is known; these are: " + names);
  }

  public List<String> figures() {
    return new Scoreboard(name, comparisons).lines();
  }

  public List<String> errors() {
    return Errors.of(comparisons);
  }

  public List<String> since(Path earlier) throws IOException {
    Map<String, Comparison> before = SavedRun.read(earlier);
    return Errors.since(before, comparisons);
  }

  public void save(Path file) throws IOException {
    SavedRun.write(file, comparisons);
  }
}
