package org.dateline.app.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.app.imports.Codes.Code;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.jspecify.annotations.Nullable;

/**
 * Agent dictionaries of PETRARCH and Phoenix: {@code RIOT_POLICE {} [~COP]}, where braces hold an
 * irregular plural or, empty, say that there is none, and {@code !PERSON! = MAN, MEN, …} names
 * words that stand in the place of the mark.
 */
final class PetrarchAgents {
  private static final Pattern ENTRY =
      Pattern.compile("([^{}\\[\\]]+?)\\s*(\\{[^}]*\\})?\\s*\\[\\s*~?([A-Z]+)~?\\s*\\]\\s*");
  private static final Pattern SET = Pattern.compile("(![A-Z]+!)\\s*=\\s*(.+)");

  private final String file;
  private final Codes codes;
  private final Rows rows;
  private final Map<String, String> classes = new LinkedHashMap<>();
  private final Map<String, List<String>> sets = new LinkedHashMap<>();

  private PetrarchAgents(String file, Knowledge knowledge, Codes codes, Rows rows) {
    this.file = file;
    this.codes = codes;
    this.rows = rows;
    for (Row row :
        knowledge.table("actors/agents.tsv", 1, "phrase", "plural", "sectors", "class", "note")) {
      classes.put(row.cell(0), row.cell(3));
    }
  }

  /** Reads lines; what is wrong with one is noted, and the next is read. */
  static void read(
      String file, Iterable<String> lines, Knowledge knowledge, Codes codes, Rows rows) {
    PetrarchAgents reader = new PetrarchAgents(file, knowledge, codes, rows);
    int number = 0;
    for (String text : lines) {
      number++;
      int mark = text.indexOf('#');
      String plain = (mark < 0 ? text : text.substring(0, mark)).strip();
      if (!plain.isEmpty() && !plain.startsWith("<!--")) {
        reader.read(plain, number);
      }
    }
  }

  private void read(String text, int line) {
    Matcher set = SET.matcher(text);
    if (set.matches()) {
      List<String> words = List.of(set.group(2).strip().split("\\s*,\\s*", -1));
      sets.put(set.group(1), words);
      return;
    }
    Matcher entry = ENTRY.matcher(text);
    if (!entry.matches()) {
      rows.fault(file, line, "no agent: " + text, "write NOUN_PHRASE [~ROLE] or with {PLURAL}");
      return;
    }
    Code code = codes.read("~" + entry.group(3));
    if (code == null || code.sectors().isEmpty()) {
      rows.fault(
          file,
          line,
          "no role that PLOVER has: [~" + entry.group(3) + "]",
          "begin with a role such as GOV, MIL, COP, REB, CVL");
      return;
    }
    for (String phrase : phrases(entry.group(1), line)) {
      add(phrase, entry.group(2), code);
    }
  }

  /** The phrase with each of the words that a mark stands for. */
  private List<String> phrases(String written, int line) {
    List<String> found = new ArrayList<>(List.of(written));
    Matcher mark = Pattern.compile("![A-Z]+!").matcher(written);
    while (mark.find()) {
      List<String> words = sets.get(mark.group());
      if (words == null) {
        rows.fault(file, line, "no such set: " + mark.group(), "define it above: !NAME! = A, B");
        return List.of();
      }
      List<String> next = new ArrayList<>();
      for (String phrase : found) {
        words.forEach(word -> next.add(phrase.replace(mark.group(), word)));
      }
      found = next;
    }
    return found;
  }

  private void add(String written, @Nullable String braces, Code code) {
    String phrase = plain(written);
    String plural = braces == null ? plural(phrase) : plain(braces.replaceAll("[{}]", ""));
    rows.countEntry();
    rows.put(
        "actors/agents.tsv",
        1,
        List.of(phrase, plural, String.join("|", code.sectors()), classOf(phrase), "imported"));
  }

  private static String plain(String written) {
    return written.replace('_', ' ').replace('|', ' ').strip().toLowerCase(Locale.ROOT);
  }

  private String classOf(String phrase) {
    String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
    String known = classes.get(phrase);
    return known != null ? known : classes.getOrDefault(last, "person");
  }

  /** The regular plural; empty for a word that is one. */
  static String plural(String phrase) {
    if (phrase.endsWith("men") || phrase.endsWith("people")) {
      return "";
    }
    if (phrase.endsWith("y") && !phrase.matches(".*[aeiou]y")) {
      return phrase.substring(0, phrase.length() - 1) + "ies";
    }
    if (phrase.endsWith("man")) {
      return phrase.substring(0, phrase.length() - 2) + "en";
    }
    return phrase.matches(".*(s|x|z|ch|sh)") ? phrase + "es" : phrase + "s";
  }
}
