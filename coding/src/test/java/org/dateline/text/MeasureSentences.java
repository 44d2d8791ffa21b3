package org.dateline.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Report;
import org.dateline.report.read.ReadOptions;
import org.dateline.report.read.ReportReader;

/** Measures sentence boundaries in reports read by hand: {@code REPORTS SENTENCES.tsv}. */
public final class MeasureSentences {
  private MeasureSentences() {}

  public static void main(String[] args) throws IOException {
    Map<String, Set<Span>> gold = new HashMap<>();
    for (String line : Files.readAllLines(Path.of(args[1]))) {
      List<String> cells = List.of(line.split("\t"));
      if (!line.startsWith("#") && !cells.get(0).equals("report")) {
        Span span = new Span(Integer.parseInt(cells.get(1)), Integer.parseInt(cells.get(2)));
        gold.computeIfAbsent(cells.get(0), k -> new HashSet<>()).add(span);
      }
    }
    List<Report> reports = new ArrayList<>();
    try (InputStream in = Files.newInputStream(Path.of(args[0]))) {
      ReportReader.load(Knowledge.shipped())
          .read(in, args[0], ReadOptions.NONE, reports::add, System.err::println);
    }
    SentenceSplitter splitter = SentenceSplitter.load(Knowledge.shipped());
    int right = 0;
    int given = 0;
    int wanted = 0;
    for (Report report : reports) {
      Set<Span> own = gold.get(report.id());
      if (own != null) {
        List<Sentence> sentences = splitter.split(report);
        right += (int) sentences.stream().filter(s -> own.contains(s.span())).count();
        given += sentences.size();
        wanted += own.size();
      }
    }
    System.out.printf(
        "sentences F1 %.4f (%d of %d/%d)%n", 2.0 * right / (given + wanted), right, given, wanted);
  }
}
