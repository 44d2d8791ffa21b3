package org.dateline.app.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.app.imports.Codes.Code;
import org.jspecify.annotations.Nullable;

/**
 * Actor dictionaries of TABARI, PETRARCH and Phoenix. An entry is a name, further names in lines
 * that begin with {@code +}, and codes in brackets, with dates where they hold for a time:
 *
 * <pre>
 * HAMID_KARZAI_
 * +KARZAI_
 *     [AFGGOV 011222-140929]
 *     [AFGELI &gt;140929]
 * </pre>
 *
 * <p>A name with codes for a time is a person: each code is an office of the kind that the sector
 * tells, but for {@code ELI}, which anybody is after office. A country's code alone makes metonyms,
 * all other codes groups.
 */
final class PetrarchActors {
  private static final Pattern CODE = Pattern.compile("\\[([^\\[\\]]*)\\]");
  private static final Pattern DATED =
      Pattern.compile("([~A-Z*]{3,}|---)\\s*([<>])?\\s*(\\d+)?\\s*(?:-\\s*(\\d+)?)?");

  /** PETRARCH's: years of two digits above this one are of the last century. */
  private static final int LAST_CENTURY = 30;

  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "de", "la", "al", "bin", "von", "van");

  /** A code with the days that it holds, as the tables write them. */
  private record Spell(Code code, boolean dated, String from, String to) {}

  private final String file;
  private final Codes codes;
  private final Rows rows;
  private final List<String> names = new ArrayList<>();
  private final List<Spell> spells = new ArrayList<>();
  private int line;
  private int first;
  private boolean faulty;

  private PetrarchActors(String file, Codes codes, Rows rows) {
    this.file = file;
    this.codes = codes;
    this.rows = rows;
  }

  /** Reads lines; what is wrong with one is noted, and the next is read. */
  static void read(String file, Iterable<String> lines, Codes codes, Rows rows) {
    PetrarchActors reader = new PetrarchActors(file, codes, rows);
    boolean comment = false;
    for (String text : lines) {
      reader.line++;
      boolean opens = text.contains("<!--");
      comment |= opens;
      if (!comment) {
        reader.read(withoutComment(text));
      }
      comment &= !text.contains("-->");
    }
    reader.endEntry();
  }

  private static String withoutComment(String text) {
    int mark = text.indexOf('#');
    int semicolon = text.indexOf(';');
    String plain = mark < 0 ? text : text.substring(0, mark);
    return semicolon >= 0 && semicolon < plain.length() ? plain.substring(0, semicolon) : plain;
  }

  private void read(String text) {
    if (text.isBlank()) {
      return;
    }
    boolean indented = Character.isWhitespace(text.charAt(0));
    String bare = text.strip();
    int bracket = bare.indexOf('[');
    String name = (bracket < 0 ? bare : bare.substring(0, bracket)).strip();
    if (!name.isEmpty() && !name.startsWith("+")) {
      if (indented && bracket < 0) {
        fault("neither a name nor a code: " + bare, "begin names at the margin, put codes in []");
        return;
      }
      endEntry();
      first = line;
    }
    addName(name);
    if (bracket >= 0) {
      addCodes(bare.substring(bracket));
    }
  }

  private void addName(String written) {
    String name = written.startsWith("+") ? written.substring(1).strip() : written;
    if (written.startsWith("+") && names.isEmpty()) {
      fault("a further name without an entry above it: " + name, "put the entry's name before it");
    } else if (!name.isEmpty() && !name.matches(".*\\p{Alnum}.*")) {
      fault("a name without letters: " + name, "name the actor");
    } else if (!name.isEmpty()) {
      names.add(name);
    }
  }

  private void addCodes(String text) {
    Matcher matcher = CODE.matcher(text);
    int end = 0;
    while (matcher.find()) {
      addCode(matcher.group(1).strip());
      end = matcher.end();
    }
    if (!text.substring(end).isBlank()) {
      fault("brackets that do not match: " + text, "write each code as [CODE] or [CODE from-to]");
    }
  }

  private void addCode(String text) {
    if (names.isEmpty()) {
      fault("a code without a name: [" + text + "]", "put a name before it");
      return;
    }
    Matcher parts = DATED.matcher(text.toUpperCase(Locale.ROOT));
    Code code = parts.matches() ? codes.read(parts.group(1)) : null;
    if (code == null) {
      fault(
          "no CAMEO code: [" + text + "]",
          "threes of capital letters: a country or IGO, NGO, IMG, MNC, then roles");
      return;
    }
    if (!code.known()) {
      fault(
          "no country that is known here: " + code.country() + " in [" + text + "]",
          "imported as a country of your own; mend the code if it is meant for another");
    }
    try {
      spells.add(spell(code, parts));
    } catch (DateTimeException e) {
      fault("no date: [" + text + "]", "write yymmdd or yyyymmdd, the earlier before the later");
    }
  }

  private static Spell spell(Code code, Matcher parts) {
    String sign = parts.group(2);
    String one = day(parts.group(3));
    String other = day(parts.group(4));
    boolean only = parts.group(4) == null;
    if (!only && one.compareTo(other) > 0) {
      throw new DateTimeException("ends before it begins");
    }
    boolean until = "<".equals(sign);
    return new Spell(code, !one.isEmpty(), until ? "" : one, until ? one : other);
  }

  /** A day of six or eight figures as the tables write it; empty for none. */
  private static String day(@Nullable String figures) {
    if (figures == null) {
      return "";
    }
    if (figures.length() != 6 && figures.length() != 8) {
      throw new DateTimeException("six or eight figures");
    }
    int cut = figures.length() - 4;
    int year = Integer.parseInt(figures.substring(0, cut));
    int full = cut == 4 ? year : year > LAST_CENTURY ? 1900 + year : 2000 + year;
    int month = Integer.parseInt(figures.substring(cut, cut + 2));
    int dayOfMonth = Integer.parseInt(figures.substring(cut + 2));
    return LocalDate.of(full, month, dayOfMonth).toString();
  }

  private void endEntry() {
    if (!names.isEmpty() && spells.isEmpty() && !faulty) {
      rows.fault(file, first, "an entry without a code: " + names.get(0), "add [CODE] to it");
    } else if (!names.isEmpty() && !spells.isEmpty()) {
      rows.countEntry();
      List<String> all = allNames();
      boolean person = spells.stream().anyMatch(s -> s.dated() || isElite(s.code()));
      boolean place =
          spells.size() == 1
              && spells.get(0).code().sectors().isEmpty()
              && isCountry(spells.get(0));
      if (place) {
        all.forEach(name -> rows.put("actors/metonyms.tsv", 2, metonym(name)));
      } else if (person) {
        person(all);
      } else {
        group(all, spells.get(0).code());
      }
    }
    names.clear();
    spells.clear();
    faulty = false;
  }

  private static boolean isElite(Code code) {
    return !code.sectors().isEmpty() && code.sectors().get(0).equals("ELI");
  }

  private static boolean isCountry(Spell spell) {
    return !spell.code().country().isEmpty() && spell.code().cameo().length() == 3;
  }

  private List<String> metonym(String name) {
    return List.of(name, spells.get(0).code().country(), "", "imported");
  }

  private void person(List<String> all) {
    String id = Rows.id(all.get(0));
    rows.put(
        "actors/people.tsv",
        1,
        List.of(id, all.get(0), "", String.join("|", all.subList(1, all.size())), ""));
    for (Spell spell : spells) {
      Code code = spell.code();
      String sector = code.sectors().isEmpty() ? "GOV" : code.sectors().get(0);
      if (!sector.equals("ELI") || spells.size() == 1) {
        List<String> sectors = code.sectors().isEmpty() ? List.of("GOV") : code.sectors();
        rows.put(
            "actors/offices.tsv",
            5,
            List.of(
                id,
                code.country(),
                Offices.ofSector(sector),
                String.join("|", sectors),
                spell.from(),
                spell.to(),
                "imported"));
      }
    }
  }

  private void group(List<String> all, Code code) {
    String[] table = Groups.tableAndKind(code.country(), code.sectors());
    rows.put(
        table[0],
        1,
        List.of(
            Rows.id(all.get(0)),
            all.get(0),
            table[1],
            code.country(),
            String.join("|", code.sectors()),
            code.cameo(),
            "",
            "",
            String.join("|", all.subList(1, all.size())),
            "",
            "",
            "imported"));
  }

  /** The names as news writes them, each once; what stands in brackets is a name of its own. */
  private List<String> allNames() {
    Set<String> all = new LinkedHashSet<>();
    for (String name : names) {
      String words = name.replace('_', ' ').replace('|', ' ').strip();
      Matcher inner = Pattern.compile("\\(([^()]+)\\)").matcher(words);
      all.add(cased(words.replaceAll("\\([^()]*\\)?", " ")));
      while (inner.find()) {
        all.add(inner.group(1).strip());
      }
    }
    all.remove("");
    return List.copyOf(all);
  }

  /** "ARMY_OF_GOD" as "Army of God"; one word of up to four letters may be an acronym. */
  private static String cased(String name) {
    String[] words = name.strip().split("\\s+", -1);
    if (words.length == 1 && words[0].length() <= 4) {
      return words[0];
    }
    StringBuilder cased = new StringBuilder();
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      cased.append(cased.isEmpty() ? "" : " ");
      boolean small = SMALL.contains(lower) && !cased.isEmpty();
      cased.append(small ? lower : capital(lower));
    }
    return cased.toString();
  }

  /** With a capital after each hyphen and point too. */
  private static String capital(String word) {
    StringBuilder capital = new StringBuilder();
    boolean next = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      capital.append(next ? Character.toUpperCase(c) : c);
      next = c == '-' || c == '.' || c == '/';
    }
    return capital.toString();
  }

  private void fault(String message, String remedy) {
    faulty = true;
    rows.fault(file, line, message, remedy);
  }
}
