package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.app.evaluate.GumCoreference.Partitions;
import org.dateline.coding.CodedReport;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.dateline.report.Report;
import org.dateline.syntax.Tree;
import org.dateline.text.Span;

/**
 * Which mentions of people, organisations and places are of one entity: the news and interviews of
 * GUM. What is compared is how gold's mentions, each known by its head word, are put together: one
 * that we have no mention for is alone in ours. Entities with one mention are left out, as in
 * CoNLL-2012 and CorefUD; the second lines leave them in.
 */
final class GumCoreference implements GoldSet.OfReports<Partitions> {
  private static final Set<String> GENRES = Set.of("news", "interview");
  private static final Set<String> TYPES = Set.of("person", "organization", "place");

  /**
   * One document.
   *
   * @param id the document's
   * @param text its text
   * @param gold the offsets of heads, by entity
   * @param found the same heads, by our entities
   */
  record Partitions(String id, String text, List<Set<Integer>> gold, List<Set<Integer>> found) {}

  @Override
  public String name() {
    return "gum_coreference";
  }

  @Override
  public boolean reads(JsonNode gold) {
    return gold.has("mentions") && gold.has("genre");
  }

  @Override
  public Report report(JsonNode gold) {
    return PlainReport.ofParagraphs(gold.get("id").asText(), gold.get("text").asText(), null);
  }

  @Override
  public Partitions compare(JsonNode gold, CodedReport coded) {
    Map<Integer, Integer> ours = ours(coded);
    Map<String, Set<Integer>> byGold = new TreeMap<>();
    Map<String, Set<Integer>> byUs = new TreeMap<>();
    if (GENRES.contains(gold.get("genre").asText())) {
      for (JsonNode mention : gold.get("mentions")) {
        if (TYPES.contains(mention.get("type").asText())) {
          int head = mention.get("start").asInt();
          String entity = mention.get("entity").asText();
          boolean first = byGold.values().stream().noneMatch(heads -> heads.contains(head));
          if (first) {
            byGold.computeIfAbsent(entity, e -> new TreeSet<>()).add(head);
            String own = ours.containsKey(head) ? "entity " + ours.get(head) : "alone " + head;
            byUs.computeIfAbsent(own, e -> new TreeSet<>()).add(head);
          }
        }
      }
    }
    return new Partitions(
        gold.get("id").asText(),
        gold.get("text").asText(),
        List.copyOf(byGold.values()),
        List.copyOf(byUs.values()));
  }

  /** The number of our entity, by the offset of each mention's head. */
  private static Map<Integer, Integer> ours(CodedReport coded) {
    Map<Integer, Integer> entities = new TreeMap<>();
    for (Entity entity : coded.entities().all()) {
      for (Mention mention : entity.mentions()) {
        Tree tree = coded.analysis().trees().get(mention.sentence());
        Span head = tree.word(mention.head()).span();
        entities.put(head.begin(), entity.id());
      }
    }
    return entities;
  }

  /**
   * For each document the pairs of mentions that gold and we put together, next neighbours only.
   */
  @Override
  public List<Comparison> compareAll(List<Partitions> records) {
    List<Comparison> comparisons = new ArrayList<>();
    for (Partitions record : records) {
      Fields fields = new Fields();
      fields.add("links", links(record, record.gold()), links(record, record.found()));
      if (!record.gold().isEmpty()) {
        comparisons.add(new Comparison(record.id(), "", fields.all()));
      }
    }
    return comparisons;
  }

  private static List<String> links(Partitions record, List<Set<Integer>> clusters) {
    List<String> links = new ArrayList<>();
    for (Set<Integer> cluster : clusters) {
      Integer before = null;
      for (Integer head : cluster) {
        if (before != null) {
          links.add(word(record.text(), before) + " = " + word(record.text(), head));
        }
        before = head;
      }
    }
    return links;
  }

  private static String word(String text, int begin) {
    int end = begin;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(begin, end) + "@" + begin;
  }

  @Override
  public List<String> figures(List<Partitions> records, List<Comparison> comparisons) {
    CorefScore shared = CorefScore.NONE;
    CorefScore all = CorefScore.NONE;
    int heads = 0;
    for (Partitions record : records) {
      shared = shared.plus(CorefScore.of(several(record.gold()), several(record.found())));
      all = all.plus(CorefScore.of(record.gold(), record.found()));
      heads += record.gold().stream().mapToInt(Set::size).sum();
    }
    List<String> lines = new ArrayList<>();
    lines.add(name() + ": " + comparisons.size() + " documents, " + heads + " mentions");
    lines.addAll(shared.lines("without single mentions"));
    lines.addAll(all.lines("with single mentions"));
    return lines;
  }

  private static List<Set<Integer>> several(List<Set<Integer>> clusters) {
    return clusters.stream().filter(cluster -> cluster.size() > 1).toList();
  }
}
