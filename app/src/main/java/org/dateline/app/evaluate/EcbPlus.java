package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.coding.CodedReport;
import org.dateline.coding.EventRecord;
import org.dateline.coding.Tellings;
import org.dateline.dedupe.Event;
import org.dateline.dedupe.Merger;
import org.dateline.dedupe.Telling;
import org.dateline.knowledge.Knowledge;
import org.dateline.quantity.Toll;
import org.dateline.report.Report;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which mentions tell one event, across reports: ECB+, all documents merged together. A mention of
 * ours counts where its trigger is a gold mention's; for each, a field holds the mentions before it
 * that tell the same event, so that precision and recall are those of pairs.
 *
 * <p>The field {@code trigger} takes the event of the trigger alone. Gold keeps "shot" and "killed"
 * apart, where one record of ours tells both ("shot at the crowd, killing two"); the field {@code
 * trigger or toll} lets a mention stand for the gold mentions of its toll's words too.
 */
final class EcbPlus implements GoldSet.OfReports<List<EcbPlus.Coded>> {
  /** Types whose toll is what the event itself did. */
  private static final Set<String> WITH_TOLL = Set.of("ASSAULT", "COERCE", "PROTEST");

  private final Merger merger;

  EcbPlus(Knowledge knowledge) {
    merger = Merger.load(knowledge);
  }

  /**
   * A mention of ours, with the gold mentions that it stands for.
   *
   * @param telling ours
   * @param words the sentence, the trigger marked
   * @param chain gold's event of the trigger, null where gold has no mention there
   * @param chains gold's events of trigger and toll
   */
  record Coded(Telling telling, String words, @Nullable String chain, Set<String> chains) {}

  @Override
  public String name() {
    return "ecbplus";
  }

  @Override
  public boolean reads(JsonNode gold) {
    return gold.has("subtopic");
  }

  @Override
  public Report report(JsonNode gold) {
    return new EcbText(gold.get("sentences")).report(gold.get("id").asText());
  }

  @Override
  public List<Coded> compare(JsonNode gold, CodedReport report) {
    EcbText text = new EcbText(gold.get("sentences"));
    List<Telling> tellings = Tellings.of(report, report.report().id());
    List<Coded> coded = new ArrayList<>();
    for (int i = 0; i < tellings.size(); i++) {
      EventRecord event = report.records().get(i);
      String chain = null;
      Set<String> chains = new TreeSet<>();
      List<Span> tolls = tollWords(report, event);
      for (JsonNode mention : gold.get("gold").get("events")) {
        List<Span> spans = text.spans(mention);
        boolean told = touch(spans, List.of(event.mention().trigger()));
        if (told && chain == null) {
          chain = mention.get("chain").asText();
        }
        if (told || touch(spans, tolls)) {
          chains.add(mention.get("chain").asText());
        }
      }
      coded.add(new Coded(tellings.get(i), words(event), chain, chains));
    }
    return coded;
  }

  private static List<Span> tollWords(CodedReport report, EventRecord event) {
    List<Span> words = new ArrayList<>();
    if (WITH_TOLL.contains(event.mention().type())) {
      for (Toll toll : event.mention().tolls()) {
        words.add(report.analysis().trees().get(toll.sentence()).word(toll.trigger()).span());
      }
    }
    return words;
  }

  private static boolean touch(List<Span> some, List<Span> others) {
    for (Span one : some) {
      for (Span other : others) {
        if (one.begin() < other.end() && other.begin() < one.end()) {
          return true;
        }
      }
    }
    return false;
  }

  private static String words(EventRecord event) {
    int begin = event.mention().trigger().begin() - event.sentenceSpan().begin();
    int end = event.mention().trigger().end() - event.sentenceSpan().begin();
    String sentence = event.sentence();
    return sentence.substring(0, begin)
        + "["
        + sentence.substring(begin, end)
        + "]"
        + sentence.substring(end);
  }

  @Override
  public List<Comparison> compareAll(List<List<Coded>> records) {
    List<Coded> all = records.stream().flatMap(List::stream).toList();
    Map<String, String> events = new HashMap<>();
    for (Event event : merger.merge(all.stream().map(Coded::telling).toList())) {
      event.tellings().forEach(telling -> events.put(telling.id(), event.id()));
    }
    List<Coded> gold = all.stream().filter(coded -> coded.chain() != null).toList();
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      comparisons.add(compare(gold.get(i), gold.subList(0, i), events));
    }
    return comparisons;
  }

  private static Comparison compare(Coded one, List<Coded> before, Map<String, String> events) {
    List<String> found = new ArrayList<>();
    List<String> byTrigger = new ArrayList<>();
    List<String> byToll = new ArrayList<>();
    for (Coded other : before) {
      String id = name(other);
      if (Objects.equals(events.get(one.telling().id()), events.get(other.telling().id()))) {
        found.add(id);
      }
      if (Objects.equals(one.chain(), other.chain())) {
        byTrigger.add(id);
      }
      if (one.chains().stream().anyMatch(other.chains()::contains)) {
        byToll.add(id);
      }
    }
    Fields fields = new Fields();
    fields.add("trigger", byTrigger, found);
    fields.add("trigger or toll", byToll, found);
    return new Comparison(name(one), one.words(), fields.all());
  }

  private static String name(Coded coded) {
    return coded.telling().reportId() + ":" + coded.telling().position();
  }
}
