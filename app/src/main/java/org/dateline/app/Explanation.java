package org.dateline.app;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.coding.CodedReport;
import org.dateline.coding.Coder;
import org.dateline.coding.EventRecord;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.dateline.event.EventMention;
import org.dateline.event.Rejected;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.quantity.Amount;
import org.dateline.quantity.Toll;
import org.dateline.report.Layout.Block;
import org.dateline.report.Report;
import org.dateline.syntax.Name;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.Span;
import org.dateline.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Why a report was coded as it was, sentence by sentence: its events and the frames that made none;
 * where all is wanted, below them what each stage found, in the order of the stages.
 */
final class Explanation {
  private static final int LONGEST_BLOCK = 60;

  private final Terminal terminal;
  private final boolean all;
  private final Set<Integer> numbers;

  /**
   * @param all whether what each stage found is told too
   * @param numbers of the sentences that are told of; empty for all
   */
  Explanation(Terminal terminal, boolean all, Set<Integer> numbers) {
    this.terminal = terminal;
    this.all = all;
    this.numbers = Set.copyOf(numbers);
  }

  String of(CodedReport coded) {
    Lines lines = new Lines(terminal);
    report(lines, coded.report());
    if (all && numbers.isEmpty()) {
      blocks(lines, coded.report());
      entities(lines, coded);
    }
    for (Tree tree : coded.analysis().trees()) {
      if (numbers.isEmpty() || numbers.contains(tree.sentence().index())) {
        sentence(lines, tree, coded);
      }
    }
    return lines.text();
  }

  private static void report(Lines lines, Report report) {
    lines.heading("report " + report.id());
    lines.add("title", orNone(report.title()));
    lines.add("published", orNone(report.published()));
    lines.add("language", report.language());
    String obstacle = Coder.obstacle(report);
    if (obstacle != null) {
      lines.add("not coded", "it" + obstacle);
    }
  }

  private static void blocks(Lines lines, Report report) {
    for (Block block : report.layout().blocks()) {
      String text = report.text().substring(block.begin(), block.end()).replaceAll("\\s+", " ");
      boolean cut = text.length() > LONGEST_BLOCK;
      String kind = block.kind().name().toLowerCase(Locale.ROOT);
      lines.add(kind, cut ? text.substring(0, LONGEST_BLOCK) + "…" : text);
    }
  }

  private static void entities(Lines lines, CodedReport coded) {
    lines.heading("entities");
    for (Entity entity : coded.entities().all()) {
      List<String> mentions =
          entity.mentions().stream().map(m -> m.text() + " @" + m.sentence()).toList();
      lines.add(Integer.toString(entity.id()), String.join(" | ", mentions));
    }
  }

  private void sentence(Lines lines, Tree tree, CodedReport coded) {
    int number = tree.sentence().index();
    String text = tree.sentence().span().of(coded.report().text()).replaceAll("\\s+", " ");
    lines.heading("sentence " + number + ": " + text);
    events(lines, tree, coded);
    if (all) {
      stages(lines, tree, coded);
    }
  }

  private static void stages(Lines lines, Tree tree, CodedReport coded) {
    for (Word word : tree.words()) {
      lines.word(word);
    }
    for (Name name : tree.names()) {
      Span span = tree.span(name.first(), name.last());
      lines.add("name", name.type() + " " + span.of(coded.report().text()));
    }
    int number = tree.sentence().index();
    mentions(lines, number, coded);
    timesAndPlaces(lines, number, coded);
    quantities(lines, number, coded);
  }

  private static void mentions(Lines lines, int sentence, CodedReport coded) {
    for (Entity entity : coded.entities().all()) {
      for (Mention mention : entity.mentions()) {
        if (mention.sentence() == sentence) {
          String kind = mention.kind().name().toLowerCase(Locale.ROOT);
          lines.add(
              "mention",
              mention.text() + ": " + kind + " " + mention.type() + ", entity " + entity.id());
          for (Actor actor : coded.actors().of(mention, null)) {
            lines.add("actor", actor(actor));
          }
        }
      }
    }
  }

  private static void timesAndPlaces(Lines lines, int sentence, CodedReport coded) {
    for (TimeMention time : coded.times().mentions()) {
      if (time.sentence() == sentence) {
        String interval = time.from() == null ? "" : ": " + time.from() + " to " + time.to();
        lines.add("time", time.text() + ": " + time.type() + " " + time.value() + interval);
      }
    }
    for (PlaceMention mention : coded.places().mentions()) {
      if (mention.sentence() == sentence) {
        lines.add("place", mention.text() + ": " + place(mention));
      }
    }
  }

  private static void quantities(Lines lines, int sentence, CodedReport coded) {
    for (Toll toll : coded.quantities().tolls()) {
      if (toll.sentence() == sentence) {
        lines.add(
            "toll",
            toll.text()
                + ": "
                + toll.kind().name().toLowerCase(Locale.ROOT)
                + " "
                + orNone(toll.low())
                + " to "
                + orNone(toll.high()));
      }
    }
    for (Amount amount : coded.quantities().amounts()) {
      if (amount.sentence() == sentence) {
        String value = amount.value().toPlainString() + " " + amount.unit();
        lines.add("amount", amount.text() + ": " + amount.kind() + " " + value);
      }
    }
  }

  private static void events(Lines lines, Tree tree, CodedReport coded) {
    int sentence = tree.sentence().index();
    boolean silent = true;
    for (EventRecord event : coded.records()) {
      EventMention mention = event.mention();
      if (mention.sentence() == sentence) {
        silent = false;
        lines.event(mention.frame() + " [" + event.trigger() + "]");
        List<String> cells = EventCells.of(event);
        for (int i = 0; i < cells.size(); i++) {
          if (!cells.get(i).isEmpty()) {
            lines.add("  " + TableWriter.HEADINGS.get(i).toLowerCase(Locale.ROOT), cells.get(i));
          }
        }
        for (Actor actor : mention.actors()) {
          lines.add("  who", who(actor, coded));
        }
        for (Actor recipient : mention.recipients()) {
          lines.add("  to whom", who(recipient, coded));
        }
        lines.add("  cameo", mention.cameo());
        lines.add("  confidence", String.format(Locale.ROOT, "%.2f", mention.confidence()));
        for (String role : tree.roleScores().roles()) {
          String likely = likely(tree, mention.trigger(), role);
          if (!likely.isEmpty()) {
            lines.add("  by model", role + likely);
          }
        }
      }
    }
    for (Rejected rejected : coded.events().rejected()) {
      if (rejected.sentence() == sentence) {
        silent = false;
        String words = rejected.trigger().of(coded.report().text());
        lines.add("rejected", rejected.frame() + " [" + words + "]: " + rejected.reason());
      }
    }
    if (silent) {
      lines.add("no event", "no frame has a word of it");
    }
  }

  /** Whose words stand for somebody, and how they were understood. */
  private static String who(Actor actor, CodedReport coded) {
    return told(actor, coded) + ": " + actor(actor);
  }

  /** The words that the model holds likelier than not to fill a role of an event, and its odds. */
  private static String likely(Tree tree, Span trigger, String role) {
    StringBuilder likely = new StringBuilder();
    for (Word word : tree.words()) {
      double most = Double.NEGATIVE_INFINITY;
      for (Word event : tree.words()) {
        if (event.span().overlaps(trigger) && !word.span().overlaps(trigger)) {
          most = Math.max(most, tree.roleScores().of(event.index(), word.index(), role));
        }
      }
      if (most > 0) {
        likely.append(String.format(Locale.ROOT, " %s %.1f", word.text(), most));
      }
    }
    return likely.toString();
  }

  /** The words that name somebody, and which sentence has them where that is another. */
  private static String told(Actor actor, CodedReport coded) {
    String words = '"' + actor.text() + '"';
    if (actor.via() != Actor.Via.ELSEWHERE) {
      return words;
    }
    return coded.analysis().trees().stream()
        .filter(tree -> tree.sentence().span().overlaps(actor.span()))
        .findFirst()
        .map(tree -> words + " of sentence " + tree.sentence().index())
        .orElse(words);
  }

  private static String actor(Actor actor) {
    String via = actor.via().name().toLowerCase(Locale.ROOT);
    return actor.name() + " " + actor.code() + " by " + via + ", " + actor.id();
  }

  private static String place(PlaceMention mention) {
    Place place = mention.place();
    return String.format(
        Locale.ROOT,
        "%s, %s, %s (%s, %s), confidence %.2f",
        place.name(),
        place.feature(),
        orNone(place.country()),
        orNone(place.latitude()),
        orNone(place.longitude()),
        mention.confidence());
  }

  private static String orNone(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }

  /** Lines of text under headings. */
  private static final class Lines {
    private final StringBuilder text = new StringBuilder();
    private final Terminal terminal;

    Lines(Terminal terminal) {
      this.terminal = terminal;
    }

    void heading(String heading) {
      text.append(text.isEmpty() ? "" : "\n")
          .append(terminal.bold(Terminal.plain(heading)))
          .append('\n');
    }

    void add(String key, String value) {
      text.append(terminal.dim(String.format("  %-13s", key)))
          .append(Terminal.plain(value))
          .append('\n');
    }

    void event(String value) {
      text.append(String.format("  %-13s", "EVENT"))
          .append(terminal.bold(Terminal.plain(value)))
          .append('\n');
    }

    void word(Word word) {
      String line =
          String.format(
              "  %3d %-18s %-16s %-5s %-5s %3d %s",
              word.index(),
              word.text(),
              word.lemma(),
              word.upos(),
              word.xpos(),
              word.head(),
              word.deprel());
      text.append(Terminal.plain(line)).append('\n');
    }

    String text() {
      return text.toString();
    }
  }
}
