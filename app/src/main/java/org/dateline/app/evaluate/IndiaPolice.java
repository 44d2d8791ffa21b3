package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.actor.Actor;
import org.dateline.coding.CodedReport;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.dateline.event.EventMention;
import org.dateline.quantity.Toll;
import org.dateline.report.Report;

/** What police did, sentence by sentence of whole articles: a field holds its sentences. */
final class IndiaPolice implements GoldSet.OneByOne {
  private static final List<String> LABELS = List.of("KILL", "ARREST", "FORCE", "ANY_ACTION");

  /** How ids of frames begin that say that somebody died. */
  private static final List<String> DEADLY =
      List.of(
          "assault.kill",
          "assault.die-",
          "assault.shoot-dead",
          "assault.leave-dead",
          "assault.claim-lives",
          "assault.massacre");

  @Override
  public String name() {
    return "india_police";
  }

  @Override
  public boolean reads(JsonNode gold) {
    return gold.has("sentences") && gold.path("gold").has("doc_labels");
  }

  @Override
  public Report report(JsonNode gold) {
    LocalDate date = LocalDate.parse(gold.get("date").asText());
    return PlainReport.of(gold.get("id").asText(), gold.get("text").asText(), date);
  }

  @Override
  public Comparison compare(JsonNode gold, CodedReport coded) {
    Set<String> wanted = new TreeSet<>();
    Set<String> found = new TreeSet<>();
    int at = 0;
    String text = gold.get("text").asText();
    for (JsonNode sentence : gold.get("sentences")) {
      String number = sentence.get("sent_id").asText();
      String words = sentence.get("text").asText();
      int begin = Math.max(at, text.indexOf(words, at));
      at = begin + words.length();
      for (JsonNode label : sentence.get("labels")) {
        wanted.add(label.asText() + " " + number);
      }
      for (EventMention mention : coded.events().mentions()) {
        int trigger = mention.trigger().begin();
        if (begin <= trigger && trigger < at) {
          labels(mention).forEach(label -> found.add(label + " " + number));
        }
      }
      if (tellsOfPolice(coded, begin, at)) {
        found.add("ANY_ACTION " + number);
      }
    }
    Fields fields = new Fields();
    LABELS.forEach(label -> fields.add(label, of(label, wanted), of(label, found)));
    return new Comparison(gold.get("id").asText(), text, fields.all());
  }

  /**
   * Whether a stretch of text speaks of police or troops. Most of what they do here (a case
   * registered, a post set up, a statement) is no PLOVER event, so that actors count for it.
   */
  private static boolean tellsOfPolice(CodedReport coded, int begin, int end) {
    for (Entity entity : coded.entities().all()) {
      for (Mention mention : entity.mentions()) {
        if (begin <= mention.span().begin() && mention.span().begin() < end) {
          for (Actor actor : coded.actors().of(mention, null)) {
            if (actor.sectors().contains("COP") || actor.sectors().contains("MIL")) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  /** Police, and "security forces", which are police with others. */
  private static boolean isPolice(Actor actor) {
    return actor.sectors().contains("COP")
        || actor.text().toLowerCase(Locale.ROOT).contains("security force");
  }

  private static List<String> of(String label, Set<String> all) {
    return all.stream().filter(value -> value.startsWith(label + " ")).toList();
  }

  private static List<String> labels(EventMention mention) {
    boolean police = mention.actors().stream().anyMatch(IndiaPolice::isPolice);
    boolean arrest = mention.modes().contains("arrest");
    List<String> labels = new ArrayList<>();
    boolean told =
        mention.auxiliaries().isEmpty() || mention.auxiliaries().equals(List.of("historical"));
    if (!told || !(police || arrest)) {
      return labels; // gold labels what police did, not what is planned, denied or demanded
    }
    labels.add("ANY_ACTION");
    if (arrest) {
      labels.add("ARREST");
    } else if (mention.type().equals("ASSAULT") || mention.type().equals("COERCE")) {
      labels.add("FORCE");
      if (mention.tolls().stream().anyMatch(toll -> toll.kind() == Toll.Kind.KILLED)
          || DEADLY.stream().anyMatch(mention.frame()::startsWith)) {
        labels.add("KILL");
      }
    }
    return labels;
  }
}
