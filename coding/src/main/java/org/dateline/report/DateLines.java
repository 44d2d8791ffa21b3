package org.dateline.report;

import java.util.HashMap;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.jspecify.annotations.Nullable;

/** Tells lines such as {@code Güncelleme Tarihi: 23 Kasım 2015, 14:11} from others. Immutable. */
final class DateLines {
  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_LABEL = 40;

  /** Words that a line without a label may have beside its date: a weekday, "at", "on". */
  private static final int SPARE_WORDS = 2;

  private record Label(@Nullable String language, boolean updated) {}

  private final DateReader dates;
  private final Map<String, Label> labels = new HashMap<>();

  private DateLines(DateReader dates) {
    this.dates = dates;
  }

  static DateLines load(Knowledge knowledge, DateReader dates) {
    DateLines lines = new DateLines(dates);
    for (Row row : knowledge.table("report/date_labels.tsv", 1, "label", "language", "meaning")) {
      String language = row.cell(1);
      boolean updated = row.cell(2).equals("updated");
      lines.labels.put(
          Folding.fold(row.cell(0)), new Label(language.isEmpty() ? null : language, updated));
    }
    return lines;
  }

  /**
   * What a line says of the date.
   *
   * @return null where it is no date line
   */
  @Nullable DateLine read(String line, String language) {
    if (line.length() > LONGEST_LINE || !hasDigit(line)) {
      return null;
    }
    DateLine labelled = readLabelled(line);
    if (labelled != null) {
      return labelled;
    }
    DateParts parts = dates.parts(line, language);
    Published published = parts == null || parts.year() == 0 ? null : dates.read(line, language);
    return parts == null || published == null || parts.strange() > SPARE_WORDS
        ? null
        : new DateLine(published, false);
  }

  /** Tries the longest label first: {@code published on}, then {@code published}. */
  private @Nullable DateLine readLabelled(String line) {
    int end = Math.min(line.length(), LONGEST_LABEL);
    for (int i = end; i > 0; i--) {
      boolean boundary = i == line.length() || !Character.isLetter(line.charAt(i));
      if (!boundary || !Character.isLetter(line.charAt(i - 1))) {
        continue;
      }
      Label label = labels.get(Folding.fold(line.substring(0, i)));
      if (label != null) {
        String rest = line.substring(i);
        DateParts parts = dates.parts(rest, label.language);
        Published published = dates.readLocal(rest, label.language);
        return parts == null || published == null || parts.strange() > 2 * SPARE_WORDS
            ? null
            : new DateLine(published, label.updated);
      }
    }
    return null;
  }

  private static boolean hasDigit(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isDigit(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
