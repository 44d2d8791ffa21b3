package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.dateline.app.InOrder;
import org.dateline.coding.Coder;
import org.dateline.knowledge.Knowledge;

/** One gold file coded and compared. */
public final class Evaluation {
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
   * @param knowledge what the coder was loaded with, for what is beyond coding
   * @throws IOException where it cannot be read or is no gold set that we know
   */
  public static Evaluation run(Path path, Knowledge knowledge, Coder coder, int threads)
      throws IOException {
    Path file = Files.isDirectory(path) ? path.resolve("dev.jsonl") : path;
    try (MappingIterator<JsonNode> records =
        new ObjectMapper().readerFor(JsonNode.class).readValues(file.toFile())) {
      if (!records.hasNext()) {
        return new Evaluation(file.toString(), List.of());
      }
      JsonNode first = records.next();
      return run(setOf(first, file, sets(knowledge)), first, records, coder, threads);
    }
  }

  private static <T> Evaluation run(
      GoldSet<T> set, JsonNode first, Iterator<JsonNode> rest, Coder coder, int threads) {
    List<T> compared = new ArrayList<>();
    try (InOrder<T> work = new InOrder<>(threads, compared::add)) {
      work.add(() -> set.compare(first, coder.code(set.report(first))));
      while (rest.hasNext()) {
        JsonNode gold = rest.next();
        work.add(() -> set.compare(gold, coder.code(set.report(gold))));
      }
      work.finish();
    }
    return new Evaluation(set.name(), set.compareAll(compared));
  }

  private static List<GoldSet<?>> sets(Knowledge knowledge) {
    return List.of(
        new PloverGsr(),
        new PlvRelations(),
        new CameoRelations(),
        new NgecSynthetic(),
        new IndiaPolice(),
        new EventLocation(),
        new Muc4(),
        new EcbPlus(knowledge));
  }

  private static GoldSet<?> setOf(JsonNode gold, Path file, List<GoldSet<?>> sets)
      throws IOException {
    for (GoldSet<?> set : sets) {
      if (set.reads(gold)) {
        return set;
      }
    }
    List<String> names = sets.stream().map(GoldSet::name).toList();
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
