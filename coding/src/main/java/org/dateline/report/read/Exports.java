package org.dateline.report.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.report.DateReader;
import org.dateline.report.html.Paragraphs;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Exports of LexisNexis and Factiva, once they are plain text: many reports, with labelled fields
 * around each story. Labels are in {@code knowledge/report/export_labels.tsv}. Immutable.
 */
final class Exports {
  /** Blanks within a line, all of them: what follows must not be tried at each of many. */
  private static final String BLANKS = "[^\\S\\n]*+";

  /** {@code 3 of 120 DOCUMENTS}, in the languages of the interface. */
  private static final Pattern LEXIS_HEAD =
      Pattern.compile(
          "(?m)^_(?:Dokument|Document)?_\\d++_(?:of|von|de)_\\d++_(?:DOCUMENTS?|DOKUMENTEN?)?_$"
              .replace("_", BLANKS));

  private static final Pattern LEXIS_TAIL =
      Pattern.compile("(?m)^" + BLANKS + "End of Document" + BLANKS + "$");
  private static final Pattern FACTIVA_TAIL =
      Pattern.compile(
          "(?m)^" + BLANKS + "(?:AN\\s{1,4}+)?Document ([A-Za-z0-9]{20,32})" + BLANKS + "$");
  private static final Pattern WORD_COUNT = Pattern.compile("\\d[\\d,.]* words");

  /** The foot of the cover page, which lists what follows. */
  private static final Pattern COVER_END = Pattern.compile("(?m)^.*About LexisNexis.*$");

  private static final int LONGEST_LABEL = 24;
  private static final int HEAD_BLOCKS = 12;

  /** The length of Factiva's codes, whose values may stand in blocks of their own. */
  private static final int CODE = 2;

  private static final int LONGEST_HEAD = 250;

  /** What a label's text is. */
  private record Label(@Nullable Field field, boolean endsStory) {}

  private final Map<String, Label> labels = new HashMap<>();
  private final DateReader dates;

  private Exports(DateReader dates) {
    this.dates = dates;
  }

  static Exports load(Knowledge knowledge, DateReader dates) {
    Exports exports = new Exports(dates);
    for (Row row : knowledge.table("report/export_labels.tsv", 1, "label", "field", "place")) {
      Field field = row.cell(1).isEmpty() ? null : Field.of(row.cell(1));
      exports.labels.put(row.cell(0), new Label(field, row.cell(2).equals("tail")));
    }
    return exports;
  }

  /** Whether a text has the marks that divide an export's documents. */
  boolean looksLikeExport(String text) {
    return text.contains(" DOCUMENTS")
        || text.contains("End of Document")
        || text.contains("DOKUMENTEN")
        || (text.contains("Document ") && text.contains(" words"));
  }

  /** Whether a text is an export. */
  boolean isExport(String text) {
    return looksLikeExport(text)
        && (LEXIS_TAIL.matcher(text).find()
            || FACTIVA_TAIL.matcher(text).find()
            || (LEXIS_HEAD.matcher(text).find() && text.contains("LENGTH:")));
  }

  /** The lines of a page that is an export, empty if it is none. */
  String text(Document document) {
    String text = Paragraphs.ofHtml(document.body().html());
    return isExport(text) ? text : "";
  }

  void read(String text, Sink sink) {
    boolean factiva = FACTIVA_TAIL.matcher(text).find();
    boolean uni = LEXIS_TAIL.matcher(text).find();
    Matcher bounds = (factiva ? FACTIVA_TAIL : uni ? LEXIS_TAIL : LEXIS_HEAD).matcher(text);
    List<String> parts = new ArrayList<>();
    List<@Nullable String> ids = new ArrayList<>();
    int begin = 0;
    while (bounds.find()) {
      parts.add(text.substring(begin, bounds.start()));
      ids.add(factiva ? bounds.group(1) : null);
      begin = bounds.end();
    }
    parts.add(text.substring(begin));
    ids.add(null);
    int record = 0;
    for (int i = 0; i < parts.size(); i++) {
      Draft draft = new Draft(record + 1).put(Field.ID, ids.get(i));
      if (readDocument(parts.get(i), draft)) {
        record++;
        sink.add(draft);
      }
    }
    if (record == 0) {
      sink.fail(0, "is an export in which no report is found", "export it anew, as text or DOCX");
    }
  }

  /** Fills a draft; false where the part is a cover page or a list of contents. */
  private boolean readDocument(String part, Draft draft) {
    List<String> blocks = blocks(withoutCover(part));
    int date = dateBlock(blocks);
    if (date < 0 && blocks.stream().noneMatch(this::beginsStory)) {
      return false;
    }
    draft.put(Field.PUBLISHED, date < 0 ? null : blocks.get(date));
    int length = lengthBlock(blocks, date);
    StringJoiner story = new StringJoiner("\n\n");
    int head = headEnd(blocks, date);
    boolean body = false;
    boolean ended = false;
    Label code = null;
    for (int i = 0; i < blocks.size(); i++) {
      String block = blocks.get(i);
      String label = label(block);
      Label known = label == null ? null : labels.get(label);
      if (known != null && label != null) {
        ended |= known.endsStory;
        code = label.length() == CODE && block.length() == CODE ? known : null;
        body |= known.field == Field.TEXT;
        String rest = block.substring(label.length()).replaceFirst("^[:\\s]+", "");
        if (known.field == Field.TEXT && !rest.isEmpty()) {
          story.add(rest);
        } else if (known.field != null) {
          draft.put(known.field, rest.replaceAll("\\s+", " "));
        }
      } else if (code != null && code.field != Field.TEXT) {
        if (code.field != null) {
          draft.put(code.field, block.replaceAll("\\s+", " "));
        }
        code = null;
      } else if (!ended && i != date && !body && i <= head && block.length() < LONGEST_HEAD) {
        headField(draft, block, i, date, length);
      } else if (!ended && i != date) {
        story.add(block);
      }
    }
    draft.put(Field.TEXT, story.toString().strip());
    return draft.get(Field.TEXT) != null;
  }

  /** The copyright line ends a head that has one; else the headline does, after the date. */
  private int headEnd(List<String> blocks, int date) {
    for (int i = date + 1; i < Math.min(blocks.size(), date + HEAD_BLOCKS); i++) {
      String label = label(blocks.get(i));
      Label known = label == null ? null : labels.get(label);
      if (known != null && known.endsStory) {
        break;
      }
      if (isRights(blocks.get(i))) {
        return i;
      }
    }
    return date + 1;
  }

  private static boolean isRights(String block) {
    return block.startsWith("Copyright") || block.startsWith("(c)") || block.startsWith("©");
  }

  private static String withoutCover(String part) {
    Matcher end = COVER_END.matcher(part);
    int begin = 0;
    while (end.find()) {
      begin = end.end();
    }
    return part.substring(begin);
  }

  private boolean beginsStory(String block) {
    String label = label(block);
    Label known = label == null ? null : labels.get(label);
    return known != null && known.field == Field.TEXT;
  }

  /** The block before the date that counts the words, which follows title and author; else -1. */
  private static int lengthBlock(List<String> blocks, int date) {
    for (int i = 0; i < date; i++) {
      if (WORD_COUNT.matcher(blocks.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  private static void headField(Draft draft, String block, int index, int date, int length) {
    String line = block.replaceAll("\\s+", " ");
    if (isRights(line)) {
      draft.put(Field.RIGHTS, line);
    } else if (WORD_COUNT.matcher(line).matches()) {
      return;
    } else if (index < date ? index == 0 && date > 1 : draft.get(Field.TITLE) == null) {
      draft.put(Field.TITLE, line);
    } else if (line.startsWith("By ") || index < length) {
      draft.put(Field.AUTHOR, line);
    } else if (!Character.isDigit(line.charAt(0))) {
      draft.put(Field.PUBLISHER, line);
    }
  }

  private int dateBlock(List<String> blocks) {
    for (int i = 0; i < Math.min(blocks.size(), HEAD_BLOCKS); i++) {
      String block = blocks.get(i);
      String label = label(block);
      boolean dated =
          label != null
              && labels.containsKey(label)
              && Field.PUBLISHED == java.util.Objects.requireNonNull(labels.get(label)).field;
      if (dated
          || (block.length() < 80 && dates.read(block.replaceAll("\\s+", " "), "en") != null)) {
        return label != null && label.equals(block) ? Math.min(i + 1, blocks.size() - 1) : i;
      }
    }
    return -1;
  }

  /** The label that a block begins with: up to a colon, the whole line, or two capitals. */
  private @Nullable String label(String block) {
    int colon = block.indexOf(':');
    if (colon > 0 && colon <= LONGEST_LABEL && labels.containsKey(block.substring(0, colon))) {
      return block.substring(0, colon);
    }
    if (block.length() > 3
        && Character.isWhitespace(block.charAt(2))
        && labels.containsKey(block.substring(0, 2))) {
      return block.substring(0, 2);
    }
    return block.length() <= LONGEST_LABEL && labels.containsKey(block) ? block : null;
  }

  /** Blocks between blank lines; a line that begins with a label begins a block. */
  private List<String> blocks(String part) {
    List<String> blocks = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : part.split("\n", -1)) {
      String stripped = line.strip();
      boolean starts = label(stripped) != null;
      if ((stripped.isEmpty() || starts) && !open.isEmpty()) {
        blocks.add(open.toString());
        open.setLength(0);
      }
      if (!stripped.isEmpty()) {
        open.append(open.isEmpty() ? "" : "\n").append(stripped);
      }
    }
    if (!open.isEmpty()) {
      blocks.add(open.toString());
    }
    return blocks;
  }
}
