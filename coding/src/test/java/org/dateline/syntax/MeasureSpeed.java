package org.dateline.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Report;
import org.dateline.report.read.ReadOptions;
import org.dateline.report.read.ReportReader;
import org.dateline.text.Sentence;
import org.dateline.text.SentenceSplitter;

/**
 * Measures how fast reports are cut and parsed, in time of one core, median of {@value #ROUNDS}.
 */
final class MeasureSpeed {
  private static final int ROUNDS = 5;
  private final SentenceSplitter splitter = SentenceSplitter.load(Knowledge.shipped());

  void measure(Path file, Parser parser) throws IOException {
    List<Report> reports = read(file);
    double[] splitting = new double[ROUNDS];
    double[] parsing = new double[ROUNDS];
    long sentences = 0;
    long words = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double begin = seconds();
      List<List<Sentence>> split = reports.stream().map(splitter::split).toList();
      splitting[round] = seconds() - begin;
      sentences = split.stream().mapToLong(List::size).sum();
      words = split.stream().flatMap(List::stream).mapToLong(s -> s.tokens().size()).sum();
      begin = seconds();
      for (int i = 0; i < reports.size(); i++) {
        parser.parse(reports.get(i), split.get(i));
      }
      parsing[round] = seconds() - begin;
    }
    double parse = median(parsing);
    System.out.printf("%d reports, %d sentences, %d words%n", reports.size(), sentences, words);
    System.out.printf("  splitting %.3f s, parsing %.2f s%n", median(splitting), parse);
    System.out.printf(
        "  %.0f sentences, %.0f words, %.1f reports a second of one core%n",
        sentences / parse, words / parse, reports.size() / parse);
  }

  private static List<Report> read(Path file) throws IOException {
    List<Report> reports = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      ReportReader.load(Knowledge.shipped())
          .read(in, file.toString(), ReadOptions.NONE, reports::add, System.err::println);
    }
    return reports;
  }

  private static double seconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
