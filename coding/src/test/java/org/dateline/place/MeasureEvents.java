package org.dateline.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Report;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Parser;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.SentenceSplitter;

/**
 * How well the place of a given event's word is found: precision, recall and F1 of words, and the
 * share of events without a place that get none. The command stands in {@code docs/accuracy.md}.
 *
 * <p>Arguments: gold files of sentences with an event's verb and the places where it happened;
 * {@code --errors} lists what went wrong.
 */
final class MeasureEvents {
  private final Parser parser;
  private final SentenceSplitter splitter;
  private final PlaceFinder finder;
  private final boolean list;
  private int right;
  private int given;
  private int wanted;
  private int none;
  private int rightlyNone;

  private MeasureEvents(Parser parser, Knowledge knowledge, boolean list) {
    this.parser = parser;
    this.splitter = SentenceSplitter.load(knowledge);
    this.finder = PlaceFinder.load(knowledge);
    this.list = list;
  }

  public static void main(String[] arguments) throws IOException {
    List<String> files = new ArrayList<>(List.of(arguments));
    boolean errors = files.remove("--errors");
    Knowledge knowledge = Knowledge.shipped();
    try (Parser parser = Parser.load(knowledge)) {
      for (String file : files) {
        MeasureEvents measure = new MeasureEvents(parser, knowledge, errors);
        Gold.read(Path.of(file)).forEach(measure::add);
        System.out.println(measure.summary());
      }
    }
  }

  private void add(Map<String, Object> record) {
    Report report = Gold.report(record);
    Analysis analysis = parser.parse(report, splitter.split(report));
    Places places = finder.find(analysis);
    Map<String, Object> verb = Gold.objects(record.get("verb")).get(0);
    List<PlaceMention> given = given(analysis, places, Gold.integer(verb, "start"));
    Set<String> gold = new HashSet<>();
    for (Map<String, Object> location :
        Gold.objects(Gold.object(record.get("gold")).get("locations"))) {
      words(report.text(), Gold.integer(location, "start"), Gold.integer(location, "end"), gold);
    }
    Set<String> found = new HashSet<>();
    for (PlaceMention place : given) {
      words(report.text(), place.span().begin(), place.span().end(), found);
    }
    wanted += gold.size();
    this.given += found.size();
    none += gold.isEmpty() ? 1 : 0;
    rightlyNone += gold.isEmpty() && found.isEmpty() ? 1 : 0;
    Set<String> both = new HashSet<>(gold);
    both.retainAll(found);
    right += both.size();
    if (list && !gold.equals(found)) {
      System.out.println(
          verb.get("text")
              + "\tgold "
              + Gold.objects(Gold.object(record.get("gold")).get("locations")).stream()
                  .map(l -> l.get("text"))
                  .toList()
              + "\tgot "
              + given.stream().map(PlaceMention::text).toList()
              + "\tof "
              + places.mentions().stream().map(PlaceMention::text).toList()
              + "\t"
              + report.text().strip());
    }
  }

  private static List<PlaceMention> given(Analysis analysis, Places places, int start) {
    for (Tree tree : analysis.trees()) {
      for (Word word : tree.words()) {
        if (word.span().begin() <= start && start < word.span().end()) {
          return places.placesOf(tree.sentence().index(), word);
        }
      }
    }
    return List.of();
  }

  /** Words by the places where they begin; articles and signs do not count. */
  private static void words(String text, int begin, int end, Set<String> into) {
    int at = begin;
    for (String word : text.substring(begin, end).split("[ -]", -1)) {
      if (!word.isEmpty() && !word.equalsIgnoreCase("the")) {
        into.add(at + "");
      }
      at += word.length() + 1;
    }
  }

  private String summary() {
    double precision = right / (double) given;
    double recall = right / (double) wanted;
    return String.format(
        Locale.ROOT,
        "words: precision %.3f recall %.3f F1 %.3f; none where there is none: %.3f (%d of %d)",
        precision,
        recall,
        2 * precision * recall / (precision + recall),
        rightlyNone / (double) none,
        rightlyNone,
        none);
  }
}
