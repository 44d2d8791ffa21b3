package org.dateline.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in words and digits: {@code 250,000}, {@code 1.5 million}, {@code 7.6bn}, {@code
 * twenty-five}, {@code two dozen}, {@code a hundred and ten}, {@code three and a half}, {@code
 * 21st}. The words are in {@code quantities/numbers.tsv}. Thread-safe.
 *
 * <p>It reads lower-case pieces: tokens cut at their hyphens, the hyphens being pieces too.
 */
public final class Numbers {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The table's columns. */
  public static final List<String> COLUMNS = List.of("word", "kind", "value", "example");

  private enum Kind {
    UNIT,
    TEEN,
    TEN,
    SCALE,
    ORDINAL,
    SUFFIX
  }

  private record Entry(Kind kind, BigDecimal value) {}

  private final Map<String, Entry> words;

  private Numbers(Map<String, Entry> words) {
    this.words = words;
  }

  public static Numbers load(Knowledge knowledge) {
    Map<String, Entry> words = new HashMap<>();
    for (Row row : knowledge.table("quantities/numbers.tsv", 1, COLUMNS.toArray(new String[0]))) {
      words.put(row.cell(0), entry(row));
    }
    return new Numbers(Map.copyOf(words));
  }

  private static Entry entry(Row row) {
    for (Kind kind : Kind.values()) {
      if (kind.name().equalsIgnoreCase(row.cell(1))) {
        return new Entry(kind, new BigDecimal(row.cell(2)));
      }
    }
    throw row.fault("unknown kind " + row.cell(1), "use unit, teen, ten, scale, ordinal or suffix");
  }

  /** The longest number that begins at a piece, null where none does. */
  public @Nullable Numeral at(List<String> pieces, int begin) {
    Numeral digits = digits(pieces.get(begin), begin);
    if (digits != null) {
      return digits.ordinal() ? digits : scaled(pieces, withHalf(pieces, digits));
    }
    return inWords(pieces, begin);
  }

  private Numeral scaled(List<String> pieces, Numeral number) {
    BigDecimal value = number.value();
    int at = number.end();
    while (at < pieces.size()) {
      int next = pieces.get(at).equals("-") && at + 1 < pieces.size() ? at + 1 : at;
      Entry entry = words.get(pieces.get(next));
      if (entry == null || entry.kind() != Kind.SCALE) {
        break;
      }
      value = value.multiply(entry.value());
      at = next + 1;
    }
    return new Numeral(value, at, false);
  }

  /** "three and a half", "three and a-half", "two and half". */
  private static Numeral withHalf(List<String> pieces, Numeral number) {
    int at = number.end();
    if (is(pieces, at, "and")) {
      int article = is(pieces, at + 1, "a") ? at + 2 : at + 1;
      int half = is(pieces, article, "-") ? article + 1 : article;
      if (is(pieces, half, "half")) {
        return new Numeral(number.value().add(HALF), half + 1, false);
      }
    }
    return number;
  }

  private static boolean is(List<String> pieces, int at, String word) {
    return at < pieces.size() && pieces.get(at).equals(word);
  }

  private @Nullable Numeral inWords(List<String> pieces, int begin) {
    int at = begin;
    boolean half = is(pieces, at, "half");
    if (half || is(pieces, at, "a") || is(pieces, at, "an")) {
      at += (half && (is(pieces, at + 1, "a") || is(pieces, at + 1, "an"))) ? 2 : 1;
      Entry scale = at < pieces.size() ? words.get(pieces.get(at)) : null;
      if (scale == null || scale.kind() != Kind.SCALE) {
        return null;
      }
      BigDecimal first = half ? HALF : BigDecimal.ONE;
      return half ? scaled(pieces, new Numeral(first, at, false)) : sum(pieces, at, first);
    }
    return sum(pieces, at, null);
  }

  /**
   * Adds up number words from a piece on.
   *
   * @param first what the leading article counts for, null where there is none
   */
  private @Nullable Numeral sum(List<String> pieces, int begin, @Nullable BigDecimal first) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal current = first;
    Entry last = null;
    int end = begin;
    int at = begin;
    while (at < pieces.size()) {
      Entry entry = words.get(pieces.get(at));
      if (entry == null || entry.kind() == Kind.SUFFIX || !follows(last, entry, current != null)) {
        break;
      }
      if (entry.kind() == Kind.ORDINAL) {
        return ordinal(total, current, entry, at + 1);
      }
      if (entry.kind() != Kind.SCALE) {
        current = current == null ? entry.value() : current.add(entry.value());
      } else if (entry.value().compareTo(HUNDRED) <= 0) {
        current = (current == null ? BigDecimal.ONE : current).multiply(entry.value());
      } else {
        BigDecimal counted = current == null ? BigDecimal.ZERO : current;
        total = total.add(counted).multiply(entry.value());
        current = null;
      }
      last = entry;
      end = at + 1;
      at = skipJoint(pieces, end, last);
    }
    if (last == null) {
      return null;
    }
    Numeral number = new Numeral(current == null ? total : total.add(current), end, false);
    return withHalf(pieces, number);
  }

  private static Numeral ordinal(
      BigDecimal total, @Nullable BigDecimal current, Entry entry, int end) {
    BigDecimal before = current == null ? total : total.add(current);
    return new Numeral(before.add(entry.value()), end, true);
  }

  /** Hyphens join tens and units; "and" stands after a scale only. */
  private int skipJoint(List<String> pieces, int at, Entry last) {
    boolean joint = is(pieces, at, "-") || (last.kind() == Kind.SCALE && is(pieces, at, "and"));
    return joint && at + 1 < pieces.size() && words.containsKey(pieces.get(at + 1)) ? at + 1 : at;
  }

  private static boolean follows(@Nullable Entry last, Entry next, boolean counted) {
    if (last == null) {
      return next.kind() != Kind.SCALE || counted;
    }
    return switch (next.kind()) {
      case UNIT -> last.kind() == Kind.TEN || last.kind() == Kind.SCALE;
      case TEEN, TEN -> last.kind() == Kind.SCALE;
      case SCALE -> last.kind() != Kind.ORDINAL;
      case ORDINAL -> last.kind() == Kind.TEN && next.value().compareTo(BigDecimal.TEN) < 0;
      case SUFFIX -> false;
    };
  }

  private @Nullable Numeral digits(String piece, int at) {
    int split = 0;
    while (split < piece.length() && isNumeric(piece.charAt(split))) {
      split++;
    }
    while (split > 0 && !isDigit(piece.charAt(split - 1))) {
      split--;
    }
    if (split == 0 || !isDigit(piece.charAt(0))) {
      return null;
    }
    BigDecimal value = decimal(piece.substring(0, split));
    if (value == null || split == piece.length()) {
      return value == null ? null : new Numeral(value, at + 1, false);
    }
    Entry suffix = words.get(piece.substring(split));
    if (suffix == null || (suffix.kind() != Kind.SUFFIX && suffix.kind() != Kind.SCALE)) {
      return null;
    }
    boolean ordinal = suffix.value().signum() == 0;
    return new Numeral(ordinal ? value : value.multiply(suffix.value()), at + 1, ordinal);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNumeric(char c) {
    return isDigit(c) || c == ',' || c == '.';
  }

  /** Commas divide groups of three digits; one point begins the decimals. */
  private static @Nullable BigDecimal decimal(String text) {
    int point = text.indexOf('.');
    String whole = point < 0 ? text : text.substring(0, point);
    String rest = point < 0 ? "" : text.substring(point);
    String[] groups = whole.split(",", -1);
    for (int i = 1; i < groups.length; i++) {
      if (groups[i].length() != 3) {
        return null;
      }
    }
    boolean plain = rest.indexOf('.', 1) < 0 && rest.indexOf(',') < 0 && text.length() < 25;
    return plain ? new BigDecimal(whole.replace(",", "") + rest) : null;
  }
}
