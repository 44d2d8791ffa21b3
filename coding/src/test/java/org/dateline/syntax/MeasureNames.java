package org.dateline.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Layout;
import org.dateline.report.Report;
import org.dateline.report.read.ReadOptions;
import org.dateline.report.read.ReportReader;
import org.dateline.text.Sentence;
import org.dateline.text.SentenceSplitter;

/**
 * Measures names, as printed and in capitals, in sentences of reports that were labelled by hand.
 *
 * <p>{@code REPORTS NAMES.tsv}: columns report, begin, end, type; a row of type {@code SENTENCE}
 * says that all names between its offsets are labelled. {@code --sample N REPORTS} prints sentences
 * drawn by a fixed seed with the names that the model finds, to be corrected.
 */
public final class MeasureNames {
  private static final String SENTENCE = "SENTENCE";

  private record Span(int begin, int end, String type) {}

  private final SentenceSplitter splitter = SentenceSplitter.load(Knowledge.shipped());
  private final Parser parser;
  private final boolean errors;
  private final Map<Report, List<Span>> parsed = new IdentityHashMap<>();

  private MeasureNames(Parser parser, boolean errors) {
    this.parser = parser;
    this.errors = errors;
  }

  public static void main(String[] args) throws IOException {
    try (Parser parser = Parser.load(Knowledge.shipped())) {
      if (args[0].equals("--sample")) {
        List<Report> reports = reports(Path.of(args[2]));
        new MeasureNames(parser, false).sample(Integer.parseInt(args[1]), reports);
        return;
      }
      boolean errors = args[0].equals("--errors");
      int at = errors ? 1 : 0;
      MeasureNames measure = new MeasureNames(parser, errors);
      Map<String, List<Span>> gold = gold(Path.of(args[at + 1]));
      List<Report> reports = reports(Path.of(args[at]));
      measure.score("names as printed", reports, gold, false);
      measure.score("the same sentences in capitals", reports, gold, true);
    }
  }

  private static List<Report> reports(Path file) throws IOException {
    List<Report> reports = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      ReportReader.load(Knowledge.shipped())
          .read(in, file.toString(), ReadOptions.NONE, reports::add, System.err::println);
    }
    return reports;
  }

  private static Map<String, List<Span>> gold(Path file) throws IOException {
    Map<String, List<Span>> gold = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t");
      if (!line.startsWith("#") && !cells[0].equals("report")) {
        Span span = new Span(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3]);
        gold.computeIfAbsent(cells[0], k -> new ArrayList<>()).add(span);
      }
    }
    return gold;
  }

  private void sample(int count, List<Report> reports) {
    List<Object[]> all = new ArrayList<>();
    for (Report report : reports) {
      for (Sentence sentence : splitter.split(report)) {
        if (sentence.tokens().size() >= 8 && sentence.tokens().size() <= 45) {
          all.add(new Object[] {report, sentence});
        }
      }
    }
    Collections.shuffle(all, new Random(7));
    for (Object[] drawn : all.subList(0, count)) {
      Report report = (Report) drawn[0];
      Sentence sentence = (Sentence) drawn[1];
      int begin = sentence.span().begin();
      StringBuilder marked = new StringBuilder();
      int at = begin;
      for (Span name : names(report, begin, sentence.span().end())) {
        marked.append(report.text(), at, name.begin());
        marked.append('[').append(name.type()).append(' ');
        marked.append(report.text(), name.begin(), name.end()).append(']');
        at = name.end();
      }
      marked.append(report.text(), at, sentence.span().end());
      System.out.println(report.id() + "\t" + begin + "\t" + sentence.span().end() + "\t" + marked);
    }
  }

  /** The model's names between two offsets of a report, which is parsed whole. */
  private List<Span> names(Report report, int begin, int end) {
    List<Span> names = new ArrayList<>();
    for (Span name : parsed.computeIfAbsent(report, this::names)) {
      if (name.begin() >= begin && name.end() <= end) {
        names.add(name);
      }
    }
    return names;
  }

  private List<Span> names(Report report) {
    List<Span> names = new ArrayList<>();
    for (Tree tree : parser.parse(report, splitter.split(report)).trees()) {
      for (Name name : tree.names()) {
        org.dateline.text.Span span = tree.span(name.first(), name.last());
        names.add(bare(new Span(span.begin(), span.end(), name.type()), report.text()));
      }
    }
    return names;
  }

  /** The name without its article: taggers and people do not agree whose it is. */
  private static Span bare(Span name, String text) {
    boolean article = text.regionMatches(true, name.begin(), "the ", 0, 4);
    return article ? new Span(name.begin() + 4, name.end(), name.type()) : name;
  }

  private void score(
      String title, List<Report> reports, Map<String, List<Span>> gold, boolean capitals) {
    Measure measure = new Measure();
    Map<String, int[]> kinds = new TreeMap<>();
    for (Report report : reports) {
      List<Span> wanted = gold.getOrDefault(report.id(), List.of());
      for (Span sentence : wanted) {
        if (sentence.type().equals(SENTENCE)) {
          compare(report, sentence, wanted, capitals, kinds);
        }
      }
    }
    int[] all = new int[3];
    kinds.forEach(
        (kind, n) -> {
          measure.add(kind, n[0], n[1], n[2]);
          for (int i = 0; i < n.length; i++) {
            all[i] += n[i];
          }
        });
    measure.add("all", all[0], all[1], all[2]);
    measure.print(title);
  }

  private void compare(
      Report report, Span sentence, List<Span> all, boolean capitals, Map<String, int[]> kinds) {
    Set<Span> wanted = new HashSet<>();
    for (Span name : all) {
      boolean inside = name.begin() >= sentence.begin() && name.end() <= sentence.end();
      if (inside && !name.type().equals(SENTENCE)) {
        wanted.add(bare(name, report.text()));
      }
    }
    List<Span> given =
        capitals ? inCapitals(report, sentence) : names(report, sentence.begin(), sentence.end());
    for (Span name : wanted) {
      kinds.computeIfAbsent(name.type(), k -> new int[3])[2]++;
    }
    for (Span name : given) {
      int[] counts = kinds.computeIfAbsent(name.type(), k -> new int[3]);
      counts[1]++;
      if (wanted.remove(name)) {
        counts[0]++;
      } else if (errors) {
        System.out.println("WRONG " + text(report, name) + "  in " + text(report, sentence));
      }
    }
    if (errors) {
      wanted.forEach(
          n -> System.out.println("MISSED " + text(report, n) + "  in " + text(report, sentence)));
    }
  }

  private static String text(Report report, Span span) {
    return span.type() + " " + report.text().substring(span.begin(), span.end());
  }

  /** The model's names in the sentence alone, written in capitals. */
  private List<Span> inCapitals(Report report, Span sentence) {
    String text = report.text().substring(sentence.begin(), sentence.end());
    String upper = text.toUpperCase(Locale.ROOT);
    if (upper.length() != text.length()) {
      throw new IllegalArgumentException("no capitals of the same length: " + text);
    }
    Layout.Block block = new Layout.Block(Layout.Kind.BODY, 0, upper.length());
    Report one =
        new Report("capitals", null, null, null, null, "en", upper, new Layout(List.of(block)));
    List<Span> names = new ArrayList<>();
    for (Span name : names(one, 0, upper.length())) {
      names.add(
          new Span(name.begin() + sentence.begin(), name.end() + sentence.begin(), name.type()));
    }
    return names;
  }
}
