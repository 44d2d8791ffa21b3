package org.dateline.time;

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
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Parser;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.SentenceSplitter;

/**
 * Events of reports with what people said of them, by report and where the event's word begins; and
 * what {@code time/recency.tsv} and {@code time/long-ago.tsv} see of each.
 *
 * @param labels of each event by its report, a space and its place
 */
record LabelledEvents(Map<String, String> labels) {
  static final int FOLDS = 5;

  /** One event: the fifth of the reports that its report is of, its label, its features. */
  record Seen(int fold, String label, List<String> features) {}

  /** Reads a table of three columns: report, begin, label. */
  static LabelledEvents read(Path file) throws IOException {
    Map<String, String> labels = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#") && !cells[0].equals("report")) {
        labels.put(cells[0] + ' ' + cells[1], cells[2]);
      }
    }
    return new LabelledEvents(labels);
  }

  /** The events of some files of reports; of a report in several of them, of the first. */
  List<Seen> in(List<Path> files) throws IOException {
    Knowledge knowledge = Knowledge.shipped();
    TimeFinder finder = TimeFinder.load(knowledge);
    SentenceSplitter splitter = SentenceSplitter.load(knowledge);
    List<Seen> seen = new ArrayList<>();
    Set<String> read = new HashSet<>();
    try (Parser parser = Parser.load(knowledge)) {
      for (Report report : reports(knowledge, files)) {
        boolean labelled = labels.keySet().stream().anyMatch(k -> k.startsWith(report.id() + ' '));
        if (labelled && read.add(report.id())) {
          Analysis analysis = parser.parse(report, splitter.split(report));
          addSeen(seen, report, analysis, finder.find(analysis));
        }
      }
    }
    return seen;
  }

  private static List<Report> reports(Knowledge knowledge, List<Path> files) throws IOException {
    List<Report> reports = new ArrayList<>();
    ReportReader reader = ReportReader.load(knowledge);
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        reader.read(in, file.toString(), ReadOptions.NONE, reports::add, System.err::println);
      }
    }
    return reports;
  }

  private void addSeen(List<Seen> seen, Report report, Analysis analysis, Times times) {
    int fold = Math.floorMod(report.id().hashCode(), FOLDS);
    for (Tree tree : analysis.trees()) {
      for (Word word : tree.words()) {
        String label = labels.get(report.id() + ' ' + word.span().begin());
        if (label != null) {
          seen.add(new Seen(fold, label, times.recencyFeatures(tree.sentence().index(), word)));
        }
      }
    }
  }
}
