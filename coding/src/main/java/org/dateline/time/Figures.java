package org.dateline.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Numbers;
import org.dateline.text.Numeral;
import org.jspecify.annotations.Nullable;

/**
 * Numbers, and what may be meant by them: {@code number}, {@code ordinal}, {@code day} (1 to 31),
 * {@code year} (1000 to 2199, four digits), {@code decade} ("1980s", "80s", "'80s"), {@code clock}
 * ("10:30", "3.15").
 */
final class Figures {
  private final Numbers numbers;

  Figures(Numbers numbers) {
    this.numbers = numbers;
  }

  List<Item> at(List<String> pieces, int begin) {
    List<Item> items = new ArrayList<>();
    String piece = pieces.get(begin);
    Numeral numeral = numbers.at(pieces, begin);
    if (numeral != null) {
      counted(items, pieces, begin, numeral);
    }
    if (numeral != null && isDigits(piece)) {
      shortForms(items, piece, begin);
    }
    String bare = piece.startsWith("'") ? piece.substring(1) : piece;
    if (piece.length() == 3 && bare.length() == 2 && isDigits(bare)) {
      items.add(calendar("year", Meaning.Field.YEAR, century(Integer.parseInt(bare)), begin));
    }
    Integer decade = decade(bare);
    if (decade != null) {
      items.add(calendar("decade", Meaning.Field.DECADE, decade, begin));
    }
    String clock = clock(piece);
    if (clock != null) {
      items.add(new Item("clock", begin, begin + 1, new Meaning.Word(clock), Rule.WORD));
    }
    return items;
  }

  private static void counted(List<Item> items, List<String> pieces, int begin, Numeral numeral) {
    Meaning amount = new Meaning.Amount(numeral.value());
    String kind = numeral.ordinal() ? "ordinal" : "number";
    items.add(new Item(kind, begin, numeral.end(), amount, Rule.WORD));
    boolean dayLike = numeral.ordinal() || isDigits(pieces.get(begin));
    if (dayLike && numeral.isInt() && numeral.intValue() >= 1 && numeral.intValue() <= 31) {
      Meaning day = Meaning.Calendar.of(Meaning.Field.DAY, numeral.intValue());
      items.add(new Item("day", begin, numeral.end(), day, Rule.WORD));
    }
  }

  /** What two or four bare digits may be besides a number. */
  private static void shortForms(List<Item> items, String piece, int begin) {
    int value = piece.length() > 4 ? 0 : Integer.parseInt(piece);
    if (piece.length() == 4 && value >= 1000 && value < 2200) {
      items.add(calendar("year", Meaning.Field.YEAR, value, begin));
    }
    if (piece.length() == 2) {
      Meaning two = new Meaning.Amount(BigDecimal.valueOf(value));
      items.add(new Item("two-digits", begin, begin + 1, two, Rule.WORD));
    }
    if (piece.length() == 4 && value % 100 < 60 && value <= 2400) {
      Meaning word = new Meaning.Word(piece.substring(0, 2) + ":" + piece.substring(2));
      items.add(new Item("military", begin, begin + 1, word, Rule.WORD));
    }
  }

  private static Item calendar(String kind, Meaning.Field field, int value, int begin) {
    return new Item(kind, begin, begin + 1, Meaning.Calendar.of(field, value), Rule.WORD);
  }

  /** Two digits of a year: from 30 on they are of the twentieth century. */
  static int century(int twoDigits) {
    return twoDigits < 30 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  private static @Nullable Integer decade(String piece) {
    int digits = piece.length() - 1;
    if (digits < 2 || !piece.endsWith("0s") || !isDigits(piece.substring(0, digits))) {
      return null;
    }
    int years = Integer.parseInt(piece.substring(0, Math.min(digits, 4)));
    if (digits == 2) {
      return century(years) / 10;
    }
    return digits == 4 && years >= 1000 && years < 2200 ? years / 10 : null;
  }

  /** "10:30", "3.15pm" and "10pm", as hours and minutes of 24. */
  private static @Nullable String clock(String piece) {
    boolean afternoon = piece.endsWith("pm");
    boolean half = afternoon || piece.endsWith("am");
    String time = half ? piece.substring(0, piece.length() - 2) : piece;
    int colon = Math.max(time.indexOf(':'), half ? time.indexOf('.') : -1);
    String hours = colon < 0 ? time : time.substring(0, colon);
    String minutes = colon < 0 ? "00" : time.substring(colon + 1);
    boolean shaped = (colon > 0 || half) && hours.length() <= 2 && minutes.length() == 2;
    if (!shaped || !isDigits(hours) || !isDigits(minutes)) {
      return null;
    }
    int hour = Integer.parseInt(hours);
    int of24 = half ? hour % 12 + (afternoon ? 12 : 0) : hour;
    return of24 > 24 ? null : two(of24) + ":" + minutes;
  }

  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
