package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.actor.Actor;
import org.dateline.coding.CodedReport;
import org.dateline.coding.EventRecord;
import org.dateline.event.EventMention;
import org.dateline.quantity.Toll;
import org.dateline.report.Report;

/**
 * Terrorism in Latin America, whole documents: what kinds of incident, who did it and who suffered
 * it, and how many died where gold gives one exact number for the document.
 */
final class Muc4 implements GoldSet.OneByOne {
  private static final String INCIDENT = "INCIDENT: TYPE";

  /** Frames that say what came of a deed. */
  private static final Set<String> HARM =
      Set.of(
          "assault.kill",
          "assault.wound",
          "assault.die-in",
          "assault.die-after",
          "assault.die-during",
          "assault.leave-dead",
          "assault.claim-lives",
          "assault.destroy",
          "assault.damage");

  /** Frames of fighting, which gold's guidelines leave out. */
  private static final Set<String> WAR =
      Set.of("assault.clash", "assault.fight", "assault.war", "assault.offensive");

  /** "10 JAN 90", all of them of the 1980s and 1990s. */
  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d MMM ")
          .appendValueReduced(ChronoField.YEAR, 2, 2, 1950)
          .toFormatter(Locale.ROOT);

  @Override
  public String name() {
    return "muc4";
  }

  @Override
  public boolean reads(JsonNode gold) {
    return gold.has("doctext_grit");
  }

  @Override
  public Report report(JsonNode gold) {
    String day = gold.path("dateline_date").asText("");
    LocalDate date = day.isEmpty() || day.equals("null") ? null : LocalDate.parse(day, DAY);
    return PlainReport.of(gold.get("id").asText(), gold.get("text").asText(), date);
  }

  @Override
  public Comparison compare(JsonNode gold, CodedReport coded) {
    Map<String, List<EventMention>> events = new LinkedHashMap<>();
    for (EventRecord event : coded.records()) {
      EventMention mention = event.mention();
      if (mention.type().equals("ASSAULT")
          && mention.auxiliaries().isEmpty()
          && !isWarfare(mention)) {
        events.computeIfAbsent(event.eventId(), id -> new ArrayList<>()).add(mention);
      }
    }
    Set<String> foundKinds = new TreeSet<>();
    Set<String> foundDeaths = new TreeSet<>();
    List<EventMention> incidents = new ArrayList<>();
    for (List<EventMention> event : events.values()) {
      incidents.addAll(event);
      if (!isHarmOfAnother(event, events.values())) {
        foundKinds.add(kind(event));
      }
      event.forEach(mention -> addDeaths(mention, foundDeaths));
    }
    Fields fields = new Fields().add("kind", kinds(gold, foundKinds), foundKinds);
    MucFills.add(gold, coded, incidents, accusations(coded), fields);
    Set<String> deaths = deaths(gold);
    if (deaths.size() == 1) {
      fields.add("deaths", deaths, foundDeaths);
    }
    return new Comparison(gold.get("id").asText(), gold.get("text").asText(), fields.all());
  }

  /** Who is suspected or accused is a perpetrator too, as its slots for confidence say. */
  private static List<EventMention> accusations(CodedReport coded) {
    return coded.events().mentions().stream()
        .filter(mention -> mention.type().equals("ACCUSE") && mention.modes().contains("allege"))
        .filter(mention -> mention.auxiliaries().isEmpty())
        .toList();
  }

  /** Gold's kinds of incident; those of optional templates count only where they were found. */
  private static Set<String> kinds(JsonNode gold, Set<String> found) {
    Set<String> kinds = new TreeSet<>();
    for (JsonNode template : gold.get("gold").get("templates")) {
      boolean optional = template.path("optional").asBoolean();
      for (JsonNode fill : template.get("slots").path(INCIDENT)) {
        for (JsonNode kind : fill.path("alternatives")) {
          if (!optional || found.contains(kind.asText())) {
            kinds.add(kind.asText());
          }
        }
      }
    }
    return kinds;
  }

  private static Set<String> deaths(JsonNode gold) {
    Set<String> deaths = new TreeSet<>();
    for (JsonNode template : gold.get("gold").get("templates")) {
      JsonNode exact = template.path("derived").path("deaths").path("exact");
      if (exact.isInt() && exact.asInt() > 0) {
        deaths.add(exact.asText());
      }
    }
    return deaths;
  }

  /**
   * Whether an event only tells who came to harm, by nobody's hand, in a document that tells of a
   * deed: gold's template has both, "a bomb went off" and "two people died".
   */
  private static boolean isHarmOfAnother(
      List<EventMention> event, Collection<List<EventMention>> all) {
    return isHarm(event) && all.stream().anyMatch(other -> !isHarm(other));
  }

  private static boolean isHarm(List<EventMention> event) {
    return event.stream()
        .allMatch(
            mention ->
                mention.actors().isEmpty()
                    && mention.modes().isEmpty()
                    && HARM.contains(mention.frame()));
  }

  /** What armed forces and rebels do to each other, or with war's means, is no incident here. */
  private static boolean isWarfare(EventMention mention) {
    boolean war =
        mention.modes().contains("aerial")
            || mention.modes().contains("heavy-weapons")
            || WAR.contains(mention.frame())
            || mention.cameo().startsWith("192");
    return war
        || (!mention.recipients().isEmpty()
            && mention.recipients().stream().allMatch(Muc4::isArmed))
        || (mention.recipients().isEmpty() && mention.actors().stream().anyMatch(Muc4::isArmy));
  }

  private static boolean isArmed(Actor actor) {
    return isArmy(actor) || actor.sectors().contains("REB");
  }

  private static boolean isArmy(Actor actor) {
    return actor.sectors().contains("MIL");
  }

  private static void addDeaths(EventMention mention, Set<String> deaths) {
    for (Toll toll : mention.tolls()) {
      if (toll.kind() == Toll.Kind.KILLED && toll.best() != null) {
        deaths.add(toll.best().toString());
      }
    }
  }

  /** By what its mentions say of it together. */
  private static String kind(List<EventMention> event) {
    if (any(event, "abduct")) {
      return "KIDNAPPING";
    }
    if (any(event, "explosives") || any(event, "suicide-attack")) {
      return "BOMBING";
    }
    boolean arson = event.stream().anyMatch(m -> m.frame().startsWith("assault.burn"));
    return arson ? "ARSON" : "ATTACK";
  }

  private static boolean any(List<EventMention> event, String mode) {
    return event.stream().anyMatch(mention -> mention.modes().contains(mode));
  }
}
