package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.dateline.actor.Actor;
import org.dateline.app.evaluate.Comparison.Field;
import org.dateline.event.EventMention;
import org.dateline.place.PlaceMention;
import org.dateline.time.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * An event that a sentence of plain news tells.
 *
 * @param types any of which is right
 * @param optional whether it need not be found
 * @param place a name of the place, null where the sentence tells none
 * @param from first day of a time that it tells, null where it tells none
 * @param to last day of it
 */
record PlainEvent(
    List<String> types,
    boolean optional,
    List<Party> actors,
    List<Party> recipients,
    Set<String> auxiliaries,
    @Nullable String place,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  /** Types whose parties do it to each other, so that either may stand on either side. */
  private static final Set<String> RECIPROCAL =
      Set.of("CONSULT", "COOPERATE", "AGREE", "SUPPORT", "RETREAT");

  /** Sectors in which the name of a state stands for it. */
  private static final Set<String> OF_STATES = Set.of("GOV", "MIL");

  /** Codes of bodies of several states or of none, which act without a sector. */
  private static final Set<String> BODIES = Set.of("IGO", "UNO", "EUR", "NGO", "MNC");

  /** Sectors of people of whom nothing else is known. */
  private static final Set<String> ORDINARY = Set.of("CVL", "UNK");

  /** Letters of words that are most often more than "a", "of" and "in". */
  private static final int LONG = 3;

  /** The value of no auxiliary. */
  private static final Set<String> REAL = Set.of("real");

  /** The value of the days that the sentence tells: which they are is of no use in a table. */
  private static final String DAYS = "as told";

  static PlainEvent of(JsonNode node) {
    return new PlainEvent(
        List.copyOf(texts(node.path("types"))),
        node.path("optional").asBoolean(),
        parties(node.path("actors")),
        parties(node.path("recipients")),
        texts(node.path("auxiliaries")),
        node.path("place").textValue(),
        day(node.path("from")),
        day(node.path("to")));
  }

  /** The type by which the event is called where several are right. */
  String type() {
    return String.join("/", types);
  }

  /**
   * Somebody who is expected as a party.
   *
   * @param words as the report has them
   * @param country code, empty where the report does not tell it
   * @param sectors any of which is right; empty for a state and for ordinary people
   * @param implied whether only another sentence names it, so that it need not be found
   */
  record Party(String words, String country, Set<String> sectors, boolean implied) {
    boolean is(Actor actor) {
      String found = actor.country() == null ? "" : actor.country();
      return country.equals(found)
          && isOfKind(actor)
          && shareWord(words, actor.text() + ' ' + actor.name());
    }

    private boolean isOfKind(Actor actor) {
      Set<String> found = told(actor.sectors());
      Set<String> own = told(sectors);
      if (BODIES.contains(country) && (found.isEmpty() || own.isEmpty())) {
        return true;
      }
      boolean state = actor.isState() && OF_STATES.containsAll(found) && OF_STATES.containsAll(own);
      boolean ordinary = sectors.isEmpty() || sectors.stream().anyMatch(ORDINARY::contains);
      boolean plain = found.isEmpty() && ordinary;
      return state || plain || own.stream().anyMatch(found::contains);
    }

    private static Set<String> told(Collection<String> sectors) {
      Set<String> told = new TreeSet<>(sectors);
      told.removeAll(ORDINARY);
      return told;
    }

    @Override
    public String toString() {
      return words + ' ' + code(country, sectors);
    }
  }

  /**
   * A mention beside it.
   *
   * @param confidence of the mention, 0 to 1
   * @param sided whether both sides are right
   */
  record Match(double confidence, Map<String, Field> fields, boolean sided) {
    long right() {
      return fields.values().stream().filter(Field::right).count();
    }

    boolean allRight() {
      return fields.values().stream().allMatch(Field::right);
    }
  }

  /** How a mention of one of its types compares. */
  Match match(EventMention mention) {
    Field doers = side(actors, mention.actors());
    Field others = side(recipients, mention.recipients());
    if (RECIPROCAL.contains(mention.type()) && side(all(), all(mention)).right()) {
      doers = new Field(doers.gold(), doers.gold());
      others = new Field(others.gold(), others.gold());
    }
    Map<String, Field> fields = new LinkedHashMap<>();
    fields.put("actors", doers);
    fields.put("recipients", others);
    fields.put("auxiliaries", field(orReal(auxiliaries), orReal(mention.auxiliaries())));
    if (place != null) {
      fields.put("place", told(place, named(mention.place()), PlainEvent::shareWord));
    }
    if (from != null && to != null) {
      fields.put("day", told(DAYS, days(mention.date()), (own, found) -> holds(mention.date())));
    }
    return new Match(mention.confidence(), fields, doers.right() && others.right());
  }

  private List<Party> all() {
    return Stream.concat(actors.stream(), recipients.stream()).distinct().toList();
  }

  private static List<Actor> all(EventMention mention) {
    return Stream.concat(mention.actors().stream(), mention.recipients().stream())
        .distinct()
        .toList();
  }

  /** Each actor under the name of the party that it is, or under its own. */
  private static Field side(List<Party> expected, List<Actor> found) {
    List<Party> left = new ArrayList<>(expected);
    Set<String> names = new TreeSet<>();
    for (Actor actor : found) {
      Party party = left.stream().filter(one -> one.is(actor)).findFirst().orElse(null);
      left.remove(party);
      names.add(
          party == null
              ? actor.text() + ' ' + code(actor.country(), actor.sectors())
              : party.toString());
    }
    List<String> gold =
        expected.stream()
            .filter(party -> !party.implied() || names.contains(party.toString()))
            .map(Party::toString)
            .toList();
    return field(gold, names);
  }

  private static String code(@Nullable String country, Collection<String> sectors) {
    return "(" + (country == null ? "" : country) + ' ' + String.join("+", sectors) + ")";
  }

  /** A value that is gold's own where it agrees with it. */
  private static Field told(
      String gold, @Nullable String found, BiPredicate<String, String> agrees) {
    if (found == null) {
      return field(List.of(gold), List.of());
    }
    return field(List.of(gold), List.of(agrees.test(gold, found) ? gold : found));
  }

  private static @Nullable String named(@Nullable PlaceMention place) {
    return place == null ? null : place.text() + ' ' + place.place().name();
  }

  private static @Nullable String days(EventDate date) {
    return date.from() == null && date.to() == null ? null : date.from() + ".." + date.to();
  }

  /** Whether a date holds the days told, and is not much wider than they are. */
  private boolean holds(EventDate date) {
    LocalDate first = date.from();
    LocalDate last = date.to();
    return from != null
        && to != null
        && first != null
        && last != null
        && !from.isBefore(first)
        && !to.isAfter(last)
        && first.plusMonths(1).isAfter(from)
        && last.minusMonths(1).isBefore(to);
  }

  private static Field field(Collection<String> gold, Collection<String> found) {
    return new Field(new TreeSet<>(gold), new TreeSet<>(found));
  }

  private static Collection<String> orReal(Collection<String> auxiliaries) {
    return auxiliaries.isEmpty() ? REAL : auxiliaries;
  }

  /** Short words are of use where there are no others: "he", "EU". */
  private static boolean shareWord(String expected, String found) {
    Set<String> shared = words(expected, LONG);
    int least = shared.isEmpty() ? 1 : LONG;
    shared = words(expected, least);
    shared.retainAll(words(found, least));
    return !shared.isEmpty();
  }

  private static Set<String> words(String text, int least) {
    Set<String> words = new TreeSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.length() >= least && !word.equals("the") && !word.equals("and")) {
        words.add(word);
      }
    }
    return words;
  }

  private static List<Party> parties(JsonNode nodes) {
    List<Party> parties = new ArrayList<>();
    for (JsonNode node : nodes) {
      parties.add(
          new Party(
              node.path("words").asText(),
              node.path("country").asText(),
              texts(node.path("sectors")),
              node.path("implied").asBoolean()));
    }
    return parties;
  }

  private static Set<String> texts(JsonNode nodes) {
    Set<String> texts = new TreeSet<>();
    nodes.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  private static @Nullable LocalDate day(JsonNode node) {
    return node.isTextual() ? LocalDate.parse(node.asText()) : null;
  }
}
