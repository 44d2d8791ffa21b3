package org.dateline.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Row;
import org.dateline.text.Numbers;

/** The words of {@code time/words.tsv}, and the numbers, as items. Immutable. */
final class Vocabulary {
  private record Entry(List<String> pieces, String kind, String only, Meaning meaning) {}

  static final String[] COLUMNS = {"word", "kind", "value", "only", "example"};

  private static final Set<String> CONDITIONS = Set.of("", "noun", "small", "name");

  private final Map<String, List<Entry>> byFirst = new HashMap<>();
  private final Figures figures;

  private Vocabulary(Figures figures) {
    this.figures = figures;
  }

  static Vocabulary load(Knowledge knowledge) {
    Vocabulary vocabulary = new Vocabulary(new Figures(Numbers.load(knowledge)));
    for (Row row : knowledge.table("time/words.tsv", 2, COLUMNS)) {
      Entry entry = entry(row);
      vocabulary.byFirst.computeIfAbsent(entry.pieces().get(0), p -> new ArrayList<>()).add(entry);
    }
    return vocabulary;
  }

  private static Entry entry(Row row) {
    List<String> pieces = new ArrayList<>();
    for (String word : row.cell(0).split(" ", -1)) {
      pieces.addAll(Piece.split(word));
    }
    if (!CONDITIONS.contains(row.cell(3))) {
      throw row.fault("unknown condition " + row.cell(3), "write noun, small, name or nothing");
    }
    return new Entry(List.copyOf(pieces), row.cell(1), row.cell(3), meaning(row));
  }

  private static Meaning meaning(Row row) {
    String value = row.cell(2);
    try {
      return switch (row.cell(1)) {
        case "month" -> Meaning.Calendar.of(Meaning.Field.MONTH, Integer.parseInt(value));
        case "weekday" -> Meaning.Calendar.of(Meaning.Field.WEEKDAY, Integer.parseInt(value));
        case "quarter" -> Meaning.Calendar.of(Meaning.Field.QUARTER, Integer.parseInt(value));
        case "season", "fall" -> Meaning.Calendar.of(Meaning.Field.SEASON, Integer.parseInt(value));
        case "unit", "units", "weekend", "overnight" -> new Meaning.Named(Unit.of(value));
        case "feast", "hijri" -> new Meaning.Feast(value, null);
        case "fixed" -> new Meaning.Fixed(value);
        case "ref" -> new Meaning.Vague(value);
        case "set" -> new Meaning.Repeated(value);
        case "part",
            "edge",
            "which",
            "near",
            "now",
            "daypart",
            "twilight",
            "tonight",
            "clock",
            "some",
            "era",
            "hijri-era",
            "zone",
            "counts",
            "owner",
            "meridiem" ->
            new Meaning.Word(value);
        default -> throw unknown(row);
      };
    } catch (IllegalArgumentException e) {
      throw row.fault("the value " + value + " is none of a " + row.cell(1), "see other rows");
    }
  }

  private static KnowledgeException unknown(Row row) {
    return row.fault("unknown kind " + row.cell(1), "see README.md beside this file");
  }

  /** The items that begin at a piece. */
  List<Item> at(List<Piece> pieces, List<String> lower, int begin) {
    List<Item> items = figures.at(lower, begin);
    for (Entry entry : byFirst.getOrDefault(lower.get(begin), List.of())) {
      int end = begin + entry.pieces().size();
      if (end <= lower.size()
          && lower.subList(begin, end).equals(entry.pieces())
          && holds(entry.only(), pieces.get(begin))) {
        items.add(new Item(entry.kind(), begin, end, entry.meaning(), Rule.WORD));
      }
    }
    return items;
  }

  private static boolean holds(String only, Piece piece) {
    return switch (only) {
      case "noun" -> piece.noun();
      case "small" -> piece.noun() && !piece.capital();
      case "name" -> piece.name();
      default -> true;
    };
  }
}
