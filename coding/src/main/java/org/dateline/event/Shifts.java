package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.jspecify.annotations.Nullable;

/**
 * PLOVER's rules on what an event of one type is when it is to come, refused or demanded: a meeting
 * to come is an agreement. From {@code events/shifts.tsv}, {@code events/content-types.tsv} and
 * {@code events/content-modes.tsv}; the first line that fits holds.
 */
final class Shifts {
  /**
   * A rule.
   *
   * @param standing what must hold: {@code future}, {@code negation}, {@code future+negation}, …
   * @param type the type to shift
   * @param mode a mode that it must have, or {@code *}
   * @param toType the type that it becomes
   * @param toMode the mode that it gets, or empty
   * @param cameo its CAMEO code, or empty for that of type and mode
   */
  record Shift(
      String standing, String type, String mode, String toType, String toMode, String cameo) {}

  private record ContentMode(String act, String content, String contentMode, String mode) {}

  private record ByContent(String act, String content, Shift shift) {}

  private final List<ByContent> byContent = new ArrayList<>();
  private final List<Shift> shifts = new ArrayList<>();
  private final List<ContentMode> contentModes = new ArrayList<>();

  static Shifts load(Knowledge knowledge) {
    Shifts shifts = new Shifts();
    for (Row row :
        knowledge.table(
            "events/shifts.tsv",
            3,
            "standing",
            "type",
            "mode",
            "to_type",
            "to_mode",
            "cameo",
            "note")) {
      shifts.shifts.add(
          new Shift(row.cell(0), row.cell(1), row.cell(2), row.cell(3), row.cell(4), row.cell(5)));
    }
    for (Row row :
        knowledge.table(
            "events/content-types.tsv", 2, "act", "content", "type", "mode", "cameo", "note")) {
      shifts.byContent.add(
          new ByContent(
              row.cell(0),
              row.cell(1),
              new Shift("", row.cell(0), "*", row.cell(2), row.cell(3), row.cell(4))));
    }
    for (Row row :
        knowledge.table(
            "events/content-modes.tsv", 3, "act", "content", "content_mode", "mode", "note")) {
      shifts.contentModes.add(new ContentMode(row.cell(0), row.cell(1), row.cell(2), row.cell(3)));
    }
    return shifts;
  }

  /** The rule for an event of this type and standing, null where it stays what it is. */
  @Nullable Shift of(String standing, String type, List<String> modes) {
    for (Shift shift : shifts) {
      if (shift.standing().equals(standing)
          && (shift.type().equals(type) || shift.type().equals("*"))
          && (shift.mode().equals("*") || modes.contains(shift.mode()))) {
        return shift;
      }
    }
    return null;
  }

  /** What a speech act that addresses nobody is by what it is about, null where it stays. */
  @Nullable Shift of(String act, String content) {
    for (ByContent rule : byContent) {
      if (rule.act().equals(act) && rule.content().equals(content)) {
        return rule.shift();
      }
    }
    return null;
  }

  /**
   * The mode of a speech act by what it is about.
   *
   * @param act the act's type
   * @param content the content's type, with {@code -} before it where the content is negated
   * @param modes the content's modes
   */
  @Nullable String mode(String act, String content, List<String> modes) {
    for (ContentMode rule : contentModes) {
      if (rule.act().equals(act)
          && rule.content().equals(content)
          && (rule.contentMode().equals("*") || modes.contains(rule.contentMode()))) {
        return rule.mode();
      }
    }
    return null;
  }
}
