package org.dateline.app.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import org.dateline.report.Layouter;

/** One gold file coded and compared. */
public final class Evaluation {
  private final List<String> figures;
  private final List<Comparison> comparisons;

  private Evaluation(List<String> figures, List<Comparison> comparisons) {
    this.figures = List.copyOf(figures);
    this.comparisons = List.copyOf(comparisons);
  }

  /**
   * Codes a gold set and compares.
   *
   * @param path a file of one JSON object a line, or a folder with {@code dev.jsonl} or {@code
   *     leaders_reign.jsonl}; or a CoNLL-U file with GUM's entities
   * @param knowledge what the coder was loaded with, for what is beyond coding
   * @throws IOException where it cannot be read or is no gold set that we know
   */
  public static Evaluation run(Path path, Knowledge knowledge, Coder coder, int threads)
      throws IOException {
    Path file = Files.isDirectory(path) ? inFolder(path) : path;
    if (GumDocuments.reads(file)) {
      List<JsonNode> documents = GumDocuments.read(file);
      return documents.isEmpty()
          ? new Evaluation(List.of(file + ": no documents"), List.of())
          : run(
              new GumCoreference(),
              documents.get(0),
              documents.subList(1, documents.size()).iterator(),
              coder,
              threads);
    }
    try (MappingIterator<JsonNode> records =
        new ObjectMapper().readerFor(JsonNode.class).readValues(file.toFile())) {
      if (!records.hasNext()) {
        return new Evaluation(List.of(file + ": no records"), List.of());
      }
      JsonNode first = records.next();
      return run(setOf(first, file, sets(file, knowledge)), first, records, coder, threads);
    } catch (JsonProcessingException e) {
      throw new IOException(file + ": no gold file; one has a JSON object a line", e);
    }
  }

  private static Path inFolder(Path folder) {
    Path leaders = folder.resolve("leaders_reign.jsonl");
    return Files.exists(leaders) ? leaders : folder.resolve("dev.jsonl");
  }

  private static <T> Evaluation run(
      GoldSet<T> set, JsonNode first, Iterator<JsonNode> rest, Coder coder, int threads) {
    List<T> compared = new ArrayList<>();
    try (InOrder<T> work = new InOrder<>(threads, compared::add)) {
      work.add(() -> set.compare(first, coder));
      while (rest.hasNext()) {
        JsonNode gold = rest.next();
        work.add(() -> set.compare(gold, coder));
      }
      work.finish();
    }
    List<Comparison> all = set.compareAll(compared);
    return new Evaluation(set.figures(compared, all), all);
  }

  private static List<GoldSet<?>> sets(Path file, Knowledge knowledge) {
    GoldPages pages = GoldPages.load(file, knowledge);
    return List.of(
        new PloverGsr(),
        new PlvRelations(),
        new CameoRelations(),
        new NgecActorTests(),
        new Re3d(),
        Leaders.load(knowledge),
        new NgecSynthetic(),
        new IndiaPolice(),
        new EventLocation(),
        new Geoparsing(),
        new WikiWars(),
        new Muc4(),
        new EcbPlus(knowledge),
        new DecidedGold(),
        new PlainNews(Layouter.load(knowledge)),
        new ArticleExtraction(pages),
        new PublicationDates(pages));
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
    return figures;
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
