package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.actor.Actor;
import org.dateline.coding.CodedReport;
import org.dateline.event.EventMention;
import org.dateline.quantity.Toll;
import org.dateline.report.Report;

/**
 * Terrorism in Latin America, whole documents: what kinds of incident, who did it and who suffered
 * it, and how many died where gold gives one exact number for the document.
 */
final class Muc4 implements GoldSet.OneByOne {
  private static final String INCIDENT = "INCIDENT: TYPE";

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
    return PlainReport.of(gold.get("id").asText(), gold.get("text").asText(), null);
  }

  @Override
  public Comparison compare(JsonNode gold, CodedReport coded) {
    Set<String> kinds = new TreeSet<>();
    Set<String> deaths = new TreeSet<>();
    for (JsonNode template : gold.get("gold").get("templates")) {
      for (JsonNode fill : template.get("slots").path(INCIDENT)) {
        fill.path("alternatives").forEach(kind -> kinds.add(kind.asText()));
      }
      JsonNode exact = template.path("derived").path("deaths").path("exact");
      if (exact.isInt() && exact.asInt() > 0) {
        deaths.add(exact.asText());
      }
    }
    Set<String> foundKinds = new TreeSet<>();
    Set<String> foundDeaths = new TreeSet<>();
    List<EventMention> incidents = new ArrayList<>();
    for (EventMention mention : coded.events().mentions()) {
      if (mention.type().equals("ASSAULT")
          && mention.auxiliaries().isEmpty()
          && !isWarfare(mention)) {
        incidents.add(mention);
        foundKinds.add(kind(mention));
        addDeaths(mention, foundDeaths);
      }
    }
    Fields fields = new Fields().add("kind", kinds, foundKinds);
    MucFills.add(gold, incidents, fields);
    if (deaths.size() == 1) {
      fields.add("deaths", deaths, foundDeaths);
    }
    return new Comparison(gold.get("id").asText(), gold.get("text").asText(), fields.all());
  }

  /** What armed forces and rebels do to each other, or with war's means, is no incident here. */
  private static boolean isWarfare(EventMention mention) {
    return isArmy(mention.actors())
        || mention.modes().contains("aerial")
        || mention.modes().contains("heavy-weapons")
        || mention.frame().equals("assault.clash")
        || mention.cameo().startsWith("192")
        || (!mention.recipients().isEmpty()
            && mention.recipients().stream().allMatch(a -> a.sectors().contains("REB")));
  }

  private static boolean isArmy(List<Actor> side) {
    return side.stream().anyMatch(a -> a.sectors().contains("MIL"));
  }

  private static void addDeaths(EventMention mention, Set<String> deaths) {
    for (Toll toll : mention.tolls()) {
      if (toll.kind() == Toll.Kind.KILLED && toll.best() != null) {
        deaths.add(toll.best().toString());
      }
    }
  }

  private static String kind(EventMention mention) {
    if (mention.modes().contains("abduct")) {
      return "KIDNAPPING";
    }
    if (mention.modes().contains("explosives") || mention.modes().contains("suicide-attack")) {
      return "BOMBING";
    }
    return mention.frame().equals("assault.burn") ? "ARSON" : "ATTACK";
  }
}
