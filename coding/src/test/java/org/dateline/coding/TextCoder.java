package org.dateline.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.actor.Actor;
import org.dateline.event.EventMention;
import org.dateline.knowledge.Knowledge;
import org.dateline.place.PlaceMention;
import org.dateline.report.LaidOut;
import org.dateline.report.Layout;
import org.dateline.report.Layout.Block;
import org.dateline.report.Layout.Kind;
import org.dateline.report.Layouter;
import org.dateline.report.Published;
import org.dateline.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * The coder on texts of a sentence or two, each the body of a report of one day. All tests share
 * one: a coder for each class would not fit into memory.
 */
final class TextCoder {
  private static final Coder CODER = Coder.load(Knowledge.shipped());

  private final Published published;

  TextCoder(LocalDate day) {
    published = Published.on(day);
  }

  List<EventMention> mentions(String text) {
    return mentions(text, null);
  }

  /** The same of a text that is laid out first, with headline and dateline. */
  List<EventMention> storyMentions(String text) {
    LaidOut laid = Layouter.load(Knowledge.shipped()).layOut(text, null, published);
    return CODER.code(Report.of("r", text, published, laid)).events().mentions();
  }

  /** The same of a report that stands at an address. */
  List<EventMention> mentions(String text, @Nullable String url) {
    Layout layout = new Layout(List.of(new Block(Kind.BODY, 0, text.length())));
    Report report = new Report("r", null, url, null, published, "en", text, layout);
    return CODER.code(report).events().mentions();
  }

  /** The words that say where an event was; "nowhere" where none do. */
  static String where(EventMention mention) {
    PlaceMention place = mention.place();
    return place == null ? "nowhere" : place.text();
  }

  /**
   * The parties of a text's events of a type, each as its country and first sector: {@code KEN COP
   * > KEN CVL}, events parted by semicolons.
   */
  String sides(String text, String type) {
    return sides(text, type, null);
  }

  /** The same of a report that stands at an address. */
  String sides(String text, String type, @Nullable String url) {
    return mentions(text, url).stream()
        .filter(mention -> mention.type().equals(type))
        .map(mention -> codes(mention.actors()) + " > " + codes(mention.recipients()))
        .collect(Collectors.joining("; "));
  }

  /** A side's parties, each as its country and first sector. */
  static String codes(List<Actor> side) {
    return side.stream()
        .map(a -> a.country() + (a.sectors().isEmpty() ? "" : " " + a.sectors().get(0)))
        .collect(Collectors.joining(", "));
  }

  /** What codes them. */
  Coder coder() {
    return CODER;
  }
}
