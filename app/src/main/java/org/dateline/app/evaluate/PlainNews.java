package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.dateline.app.evaluate.Comparison.Field;
import org.dateline.app.evaluate.Comparison.Verdict;
import org.dateline.app.evaluate.PlainEvent.Match;
import org.dateline.coding.CodedReport;
import org.dateline.event.EventMention;
import org.dateline.report.LaidOut;
import org.dateline.report.Layouter;
import org.dateline.report.Published;
import org.dateline.report.Report;

/**
 * Plain news ({@code bench/plain}): sentences and short reports, each sentence with the events that
 * its writer expects, or none. A mention answers an event of its sentence that has its type, and no
 * two the same one; those that agree in most are taken first. An event that is optional need not be
 * found, and of one that is neither sides nor anything else are compared. Of the others the sides
 * are, whether it is real, and its place and day where the report tells them ({@link PlainEvent}).
 */
final class PlainNews implements GoldSet.OfReports<List<PlainNews.Sentence>> {
  private static final String SENTENCES = "sentences";

  private final Layouter layouter;

  PlainNews(Layouter layouter) {
    this.layouter = layouter;
  }

  /**
   * A sentence and what was found of it.
   *
   * @param told whether it tells an event, be it an optional one
   * @param events how many are expected
   * @param matches of those found
   * @param mentions how many there are
   * @param right how many of the mentions answer an event, an optional one too
   */
  record Sentence(
      Comparison comparison,
      boolean told,
      int events,
      List<Match> matches,
      int mentions,
      int right) {
    Sentence {
      matches = List.copyOf(matches);
    }

    Sentence seeing(List<String> stages) {
      return new Sentence(comparison.seeing(stages), told, events, matches, mentions, right);
    }

    int matching(Predicate<Match> wanted) {
      return (int) matches.stream().filter(wanted).count();
    }
  }

  @Override
  public String name() {
    return "plain";
  }

  @Override
  public boolean reads(JsonNode gold) {
    return gold.has(SENTENCES) && gold.has("published");
  }

  @Override
  public Report report(JsonNode gold) {
    String text = gold.get("text").asText();
    Published published = Published.on(LocalDate.parse(gold.get("published").asText()));
    LaidOut laid = layouter.layOut(text, null, published);
    return Report.of(gold.get("id").asText(), text, published, laid);
  }

  @Override
  public List<Sentence> compare(JsonNode gold, CodedReport coded) {
    List<Sentence> sentences = new ArrayList<>();
    boolean single = gold.get(SENTENCES).size() == 1;
    for (JsonNode node : gold.get(SENTENCES)) {
      int begin = node.get("begin").asInt();
      int end = node.get("end").asInt();
      List<PlainEvent> events = new ArrayList<>();
      node.get("events").forEach(event -> events.add(PlainEvent.of(event)));
      List<EventMention> mentions =
          coded.events().mentions().stream()
              .filter(one -> begin <= one.trigger().begin() && one.trigger().begin() < end)
              .toList();
      String id = gold.get("id").asText() + (single ? "" : "." + (sentences.size() + 1));
      String text = gold.get("text").asText().substring(begin, end);
      Sentence sentence = sentence(id, text, events, mentions);
      sentences.add(
          single && !sentence.comparison().right() ? sentence.seeing(Seen.of(coded)) : sentence);
    }
    return sentences;
  }

  /** An event and a mention that may answer it, by their numbers. */
  private record Pair(int event, int mention, boolean expected, Match match) {}

  private static Sentence sentence(
      String id, String text, List<PlainEvent> events, List<EventMention> mentions) {
    Map<Integer, Pair> byMention = new TreeMap<>();
    Map<Integer, Pair> byEvent = new TreeMap<>();
    for (Pair pair : pairs(events, mentions)) {
      if (!byMention.containsKey(pair.mention()) && !byEvent.containsKey(pair.event())) {
        byMention.put(pair.mention(), pair);
        byEvent.put(pair.event(), pair);
      }
    }
    List<Match> matches =
        byEvent.values().stream().filter(Pair::expected).map(Pair::match).toList();
    Types types = new Types();
    List<Verdict> verdicts = new ArrayList<>();
    for (int event = 0; event < events.size(); event++) {
      PlainEvent one = events.get(event);
      if (!one.optional()) {
        types.told(one.type(), byEvent.containsKey(event));
      }
    }
    for (int mention = 0; mention < mentions.size(); mention++) {
      Pair pair = byMention.get(mention);
      EventMention one = mentions.get(mention);
      if (pair == null) {
        types.found(one.type());
      }
      if (pair == null || pair.expected()) {
        verdicts.add(new Verdict(one.confidence(), pair != null && pair.match().sided()));
      }
    }
    Fields fields = new Fields().add("type", types.gold, types.found);
    together(matches).forEach((name, field) -> fields.add(name, field.gold(), field.found()));
    int expected = (int) events.stream().filter(one -> !one.optional()).count();
    Comparison comparison = new Comparison(id, text, fields.all()).judging(verdicts);
    return new Sentence(
        comparison, !events.isEmpty(), expected, matches, mentions.size(), byMention.size());
  }

  private static List<Pair> pairs(List<PlainEvent> events, List<EventMention> mentions) {
    List<Pair> pairs = new ArrayList<>();
    for (int event = 0; event < events.size(); event++) {
      PlainEvent one = events.get(event);
      for (int mention = 0; mention < mentions.size(); mention++) {
        if (one.types().contains(mentions.get(mention).type())) {
          pairs.add(new Pair(event, mention, !one.optional(), one.match(mentions.get(mention))));
        }
      }
    }
    pairs.sort(
        Comparator.comparing(Pair::expected)
            .thenComparing(pair -> pair.match().right())
            .reversed());
    return pairs;
  }

  /** The types of a sentence, where a second of one is told from the first. */
  private static final class Types {
    private final TreeSet<String> gold = new TreeSet<>();
    private final TreeSet<String> found = new TreeSet<>();

    void told(String type, boolean isFound) {
      String label = unlike(type, gold);
      gold.add(label);
      if (isFound) {
        found.add(label);
      }
    }

    void found(String type) {
      TreeSet<String> all = new TreeSet<>(gold);
      all.addAll(found);
      found.add(unlike(type, all));
    }

    private static String unlike(String type, Collection<String> others) {
      String label = type;
      for (int number = 2; others.contains(label); number++) {
        label = type + ' ' + number;
      }
      return label;
    }
  }

  /** The fields of all events of a sentence. */
  private static Map<String, Field> together(List<Match> matches) {
    Map<String, Field> all = new LinkedHashMap<>();
    for (Match match : matches) {
      match
          .fields()
          .forEach(
              (name, field) -> {
                Field sum =
                    all.computeIfAbsent(name, any -> new Field(new TreeSet<>(), new TreeSet<>()));
                sum.gold().addAll(field.gold());
                sum.found().addAll(field.found());
              });
    }
    return all;
  }

  @Override
  public List<Comparison> compareAll(List<List<Sentence>> records) {
    return records.stream().flatMap(List::stream).map(Sentence::comparison).toList();
  }

  /** How often everything is right, beside the fields' own figures. */
  @Override
  public List<String> figures(List<List<Sentence>> records, List<Comparison> comparisons) {
    List<Sentence> sentences = records.stream().flatMap(List::stream).toList();
    List<Sentence> without = sentences.stream().filter(one -> !one.told()).toList();
    int events = sum(sentences, Sentence::events);
    int mentions = sum(sentences, Sentence::mentions);
    List<String> lines = new ArrayList<>(GoldSet.OfReports.super.figures(records, comparisons));
    lines.add(
        String.format(
            Locale.ROOT,
            "of %d events %.3f with the right type, %.3f with the right sides too, %.3f with all"
                + " right; of %d records %.3f with the type of one; of %d sentences without one"
                + " %.3f give none",
            events,
            share(sum(sentences, one -> one.matching(any -> true)), events),
            share(sum(sentences, one -> one.matching(Match::sided)), events),
            share(sum(sentences, one -> one.matching(Match::allRight)), events),
            mentions,
            share(sum(sentences, Sentence::right), mentions),
            without.size(),
            share(sum(without, one -> one.mentions() == 0 ? 1 : 0), without.size())));
    return lines;
  }

  private static int sum(List<Sentence> sentences, ToIntFunction<Sentence> count) {
    return sentences.stream().mapToInt(count).sum();
  }

  private static double share(int part, int all) {
    return all == 0 ? 0 : (double) part / all;
  }
}
