package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.actor.Actor;
import org.dateline.app.evaluate.Leaders.Spell;
import org.dateline.coding.CodedReport;
import org.dateline.coding.Coder;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.State;
import org.dateline.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Heads of state and government since 1990 in and out of office: REIGN's list. Each is named as
 * REIGN spells the name, mostly a surname alone, in a sentence told from the capital: on the middle
 * day of the spell, which should give the country and {@code GOV}, and for a leader's last spell
 * two years after its end, which should give {@code ELI}.
 */
final class Leaders implements GoldSet<Spell> {
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2021, 3, 31);
  private static final int YEARS_AFTER = 2;

  /** Codes, the present one last, and capitals by Correlates of War number. */
  private final Map<String, Set<String>> codes = new HashMap<>();

  private final Map<String, String> capitals = new HashMap<>();

  private Leaders() {}

  /**
   * A spell in office.
   *
   * @param id REIGN's
   * @param leader the name
   * @param cow the state
   * @param last its last day
   * @param in what was coded of the middle day
   * @param after what was coded two years after the last day; null where that is not known to us
   */
  record Spell(
      String id,
      String leader,
      String cow,
      LocalDate last,
      Set<String> wanted,
      String in,
      @Nullable String after) {}

  static Leaders load(Knowledge knowledge) {
    Leaders leaders = new Leaders();
    for (State state : State.all(knowledge)) {
      leaders.codes.computeIfAbsent(state.cow(), cow -> new TreeSet<>()).add(state.code());
      leaders.capitals.merge(
          state.cow(), state.capital(), (one, other) -> state.to().isEmpty() ? other : one);
    }
    // REIGN counts West Germany and North Yemen as states of their own; here they share a code.
    leaders.codes.put("260", Set.of("DEU"));
    leaders.codes.put("678", Set.of("YEM"));
    leaders.capitals.put("260", "Bonn");
    leaders.capitals.put("678", "Sanaa");
    return leaders;
  }

  @Override
  public String name() {
    return "leaders_reign";
  }

  @Override
  public boolean reads(JsonNode gold) {
    return gold.has("leader") && gold.has("cow");
  }

  @Override
  public Spell compare(JsonNode gold, Coder coder) {
    String id = gold.get("id").asText();
    String leader = gold.get("leader").asText().replaceAll("\\s*\\(.*", "").strip();
    String cow = gold.get("cow").asText();
    LocalDate first = first(gold.get("start"));
    LocalDate month = last(gold.get("end"));
    LocalDate last = month.isBefore(first) ? first : month;
    Set<String> wanted = codes.getOrDefault(cow, Set.of());
    if (last.isBefore(FIRST) || wanted.isEmpty()) {
      return new Spell(id, leader, cow, last, Set.of(), "", null);
    }
    LocalDate from = first.isBefore(FIRST) ? FIRST : first;
    LocalDate middle = from.plusDays(ChronoUnit.DAYS.between(from, last) / 2);
    LocalDate later = last.plusYears(YEARS_AFTER);
    return new Spell(
        id,
        leader,
        cow,
        last,
        wanted,
        coded(leader, cow, middle, coder),
        later.isAfter(LAST) ? null : coded(leader, cow, later, coder));
  }

  private String coded(String leader, String cow, LocalDate day, Coder coder) {
    String text =
        leader + " told reporters in " + capitals.getOrDefault(cow, "the capital") + " to wait.";
    Report report = PlainReport.of("leader", text, day);
    CodedReport coded = coder.code(report);
    for (Entity entity : coded.entities().all()) {
      for (Mention mention : entity.mentions()) {
        if (mention.span().begin() < leader.length()) {
          for (Actor actor : coded.actors().of(mention, day)) {
            String sector = actor.sectors().isEmpty() ? "-" : actor.sectors().get(0);
            return ActorCodes.country(actor) + " " + sector;
          }
        }
      }
    }
    return ActorCodes.NONE;
  }

  private static LocalDate first(JsonNode start) {
    return LocalDate.of(
        start.get("y").asInt(), start.path("m").asInt(1), Math.max(1, start.path("d").asInt(1)));
  }

  private static LocalDate last(JsonNode end) {
    return end.path("y").isNumber()
        ? LocalDate.of(end.get("y").asInt(), end.path("m").asInt(12), 1).minusDays(1)
        : LAST;
  }

  @Override
  public List<Comparison> compareAll(List<Spell> records) {
    Map<String, LocalDate> ends = new HashMap<>();
    for (Spell spell : records) {
      ends.merge(spell.cow() + spell.leader(), spell.last(), (a, b) -> a.isAfter(b) ? a : b);
    }
    List<Comparison> comparisons = new ArrayList<>();
    for (Spell spell : records) {
      if (!spell.wanted().isEmpty()) {
        Fields fields = new Fields();
        fields.add("in office", List.of(gold(spell, spell.in(), "GOV")), List.of(spell.in()));
        String after = spell.after();
        boolean ended = spell.last().equals(ends.get(spell.cow() + spell.leader()));
        if (after != null && ended) {
          fields.add("after", List.of(gold(spell, after, "ELI")), List.of(after));
        }
        comparisons.add(
            new Comparison(spell.id(), spell.leader() + ", " + spell.wanted(), fields.all()));
      }
    }
    return comparisons;
  }

  /** What gold says, with the code of a state at another time where that was found. */
  private static String gold(Spell spell, String found, String sector) {
    for (String code : spell.wanted()) {
      if (found.startsWith(code)) {
        return code + " " + sector;
      }
    }
    return String.join("/", spell.wanted()) + " " + sector;
  }
}
