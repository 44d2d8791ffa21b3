package org.dateline.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.entity.Entities;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Report;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Parser;
import org.dateline.text.SentenceSplitter;
import org.dateline.text.Span;

/**
 * How many names of places are found in running text, by exact spans: all that are found, literal
 * and associative, against all names that the gold has; and the literal alone against those of the
 * kinds that are places and no adjectives or parts of names of organisations. The command stands in
 * {@code docs/accuracy.md}.
 *
 * <p>Argument: a gold file whose names have a {@code type}.
 */
final class MeasureNames {
  private static final Set<String> PLACES =
      Set.of("Literal", "Mixed", "Coercion", "Metonymic", "Embedded_Literal");

  private MeasureNames() {}

  public static void main(String[] arguments) throws IOException {
    Knowledge knowledge = Knowledge.shipped();
    SentenceSplitter splitter = SentenceSplitter.load(knowledge);
    PlaceFinder finder = PlaceFinder.load(knowledge);
    int[] found = new int[2];
    int[] wanted = new int[2];
    int[] right = new int[2];
    long nanoseconds = 0;
    List<Map<String, Object>> records = Gold.read(Path.of(arguments[0]));
    try (Parser parser = Parser.load(knowledge)) {
      for (Map<String, Object> record : records) {
        Report report = Gold.report(record);
        Analysis analysis = parser.parse(report, splitter.split(report));
        long start = System.nanoTime();
        Places places = finder.find(analysis, new Entities(List.of()));
        nanoseconds += System.nanoTime() - start;
        List<Set<Span>> spans = List.of(all(places), spans(places.mentions()));
        for (int i = 0; i < 2; i++) {
          found[i] += spans.get(i).size();
        }
        for (Map<String, Object> name : names(record)) {
          Span span = new Span(Gold.integer(name, "start"), Gold.integer(name, "end"));
          boolean place = PLACES.contains(String.valueOf(name.get("type")));
          for (int i = 0; i < (place ? 2 : 1); i++) {
            wanted[i]++;
            right[i] += spans.get(i).contains(span) ? 1 : 0;
          }
        }
      }
    }
    print("all names", right[0], found[0], wanted[0]);
    print("places", right[1], found[1], wanted[1]);
    System.out.printf(Locale.ROOT, "%.2f ms a report%n", nanoseconds / 1e6 / records.size());
  }

  private static Set<Span> all(Places places) {
    Set<Span> spans = spans(places.mentions());
    spans.addAll(spans(places.associative()));
    return spans;
  }

  private static Set<Span> spans(List<PlaceMention> mentions) {
    return new HashSet<>(mentions.stream().map(PlaceMention::span).toList());
  }

  private static List<Map<String, Object>> names(Map<String, Object> record) {
    return Gold.objects(Gold.object(record.get("gold")).get("toponyms")).stream()
        .filter(name -> !String.valueOf(name.get("type")).endsWith("_Expression"))
        .filter(name -> !"true".equals(name.get("non_locational")))
        .filter(name -> !"Non_Toponym".equals(name.get("type")))
        .filter(name -> Gold.integer(name, "start") >= 0)
        .toList();
  }

  private static void print(String what, int right, int found, int wanted) {
    double precision = right / (double) found;
    double recall = right / (double) wanted;
    System.out.printf(
        Locale.ROOT,
        "%s: precision %.3f recall %.3f F1 %.3f (%d right, %d found, %d wanted)%n",
        what,
        precision,
        recall,
        2 * precision * recall / (precision + recall),
        right,
        found,
        wanted);
  }
}
