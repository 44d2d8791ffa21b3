package org.dateline.actor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.actor.OfficeSpells.Spell;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.knowledge.State;

/**
 * Measures {@code actors/offices.tsv} against REIGN's list of leaders: for each spell since 1990,
 * is there a person of that surname who holds an office of that country on the spell's middle day?
 * Prints the share and the misses. The file has one JSON object a line: {@code leader}, {@code
 * cow}, {@code start} and {@code end} with {@code y}, {@code m}, {@code d}.
 */
final class ReignMeasure {
  private static final LocalDate LAST = LocalDate.of(2021, 3, 31);
  private final Map<String, List<String>> codesByCow = new HashMap<>();
  private final Map<String, List<String>> words = new HashMap<>();
  private final List<Spell> spells;

  private ReignMeasure(Knowledge knowledge) {
    spells = OfficeSpells.load(knowledge);
    OfficeSpells.people(knowledge).forEach((id, row) -> words.put(id, wordsOf(row)));
    State.all(knowledge)
        .forEach(s -> codesByCow.computeIfAbsent(s.cow(), k -> new ArrayList<>()).add(s.code()));
    // REIGN counts West Germany and North Yemen as states of their own; here they share a code.
    codesByCow.put("260", List.of("DEU"));
    codesByCow.put("678", List.of("YEM"));
  }

  private static List<String> wordsOf(Row person) {
    List<String> words = new ArrayList<>(split(person.cell(1)));
    person.list(3).forEach(alias -> words.addAll(split(alias)));
    return words;
  }

  /** Folded words of three letters and more. */
  private static List<String> split(String name) {
    String folded = NameKey.of(name);
    List<String> words = new ArrayList<>();
    for (String word : folded.split("[^\\p{L}]+", -1)) {
      if (word.length() > 2) {
        words.add(word);
      }
    }
    return words;
  }

  public static void main(String[] arguments) throws IOException {
    ReignMeasure measure = new ReignMeasure(Knowledge.shipped());
    int all = 0;
    int exact = 0;
    int near = 0;
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      Map<String, String> leader = read(line);
      if (number(leader, "end.y", LAST.getYear()) < 1990) {
        continue;
      }
      all++;
      if (measure.found(leader, 0)) {
        exact++;
      } else if (measure.found(leader, 2)) {
        near++;
      } else {
        System.out.println("miss: " + leader);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d spells since 1990: %.4f by surname as spelled, %.4f with two letters off%n",
        all,
        (double) exact / all,
        (double) (exact + near) / all);
  }

  private static Map<String, String> read(String line) throws IOException {
    Map<String, String> fields = new TreeMap<>();
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      String outer = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT && parser.currentName() != null) {
          outer = parser.currentName() + ".";
        } else if (token == JsonToken.END_OBJECT) {
          outer = "";
        } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
          fields.put(outer + parser.currentName(), parser.getText());
        }
      }
    }
    return fields;
  }

  private boolean found(Map<String, String> leader, int edits) {
    LocalDate first = first(leader);
    String middle =
        first.plusDays(Math.max(0, ChronoUnit.DAYS.between(first, last(leader)) / 2)).toString();
    List<String> codes = codesByCow.getOrDefault(leader.get("cow"), List.of());
    List<String> surname = split(leader.getOrDefault("leader", ""));
    return spells.stream()
        .anyMatch(
            s ->
                codes.contains(s.country())
                    && s.covers(middle, middle)
                    && sharesWord(surname, words.getOrDefault(s.person(), List.of()), edits));
  }

  private static boolean sharesWord(List<String> some, List<String> others, int edits) {
    return some.stream()
        .anyMatch(
            a -> others.stream().anyMatch(b -> distance(a, b) <= (a.length() > 5 ? edits : 0)));
  }

  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }

  private static LocalDate first(Map<String, String> leader) {
    return LocalDate.of(
        number(leader, "start.y", 1900),
        number(leader, "start.m", 1),
        number(leader, "start.d", 1));
  }

  /** REIGN gives the month of an end: the last day that is sure is the one before that month. */
  private static LocalDate last(Map<String, String> leader) {
    return leader.containsKey("end.y")
        ? LocalDate.of(number(leader, "end.y", 0), number(leader, "end.m", 12), 1).minusDays(1)
        : LAST;
  }

  private static int number(Map<String, String> leader, String key, int otherwise) {
    String text = leader.get(key);
    return text == null ? otherwise : Integer.parseInt(text);
  }
}
