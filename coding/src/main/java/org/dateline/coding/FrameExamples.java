package org.dateline.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.actor.Actor;
import org.dateline.event.EventMention;
import org.dateline.event.Frame;
import org.dateline.event.Rejected;
import org.dateline.knowledge.Fault;
import org.dateline.report.Layout;
import org.dateline.report.Layout.Block;
import org.dateline.report.Layout.Kind;
import org.dateline.report.Published;
import org.dateline.report.Report;

/**
 * Holds every frame against its own examples, coded as a report of 23 November 2015: the frame must
 * fire with the parties named, and must not fire in the sentences under {@code not}.
 */
public final class FrameExamples {
  private static final Published PUBLISHED = Published.on(LocalDate.of(2015, 11, 23));

  private final Coder coder;

  public FrameExamples(Coder coder) {
    this.coder = coder;
  }

  /** The examples of a frame that do not hold, each with what was found instead. */
  public List<Fault> check(Frame frame) {
    List<Fault> faults = new ArrayList<>();
    String file = frame.source().file();
    int line = frame.source().line();
    if (frame.examples().isEmpty() || frame.negatives().isEmpty()) {
      String message = frame.id() + " lacks an example, or one under 'not'";
      faults.add(new Fault(file, line, message, "give it one of each"));
    }
    for (Frame.Example example : frame.examples()) {
      CodedReport coded = coder.code(report(example.text()));
      if (coded.events().mentions().stream().noneMatch(found -> holds(found, frame, example))) {
        String message = frame.id() + " does not hold in: " + example.text();
        faults.add(new Fault(file, example.line(), message, found(coded, frame)));
      }
    }
    for (String negative : frame.negatives()) {
      CodedReport coded = coder.code(report(negative));
      if (coded.events().mentions().stream().anyMatch(found -> isOf(found, frame))) {
        String message = frame.id() + " fires, but should not, in: " + negative;
        faults.add(new Fault(file, line, message, found(coded, frame)));
      }
    }
    return faults;
  }

  private static boolean isOf(EventMention mention, Frame frame) {
    return mention.frame().equals(frame.id());
  }

  private static boolean holds(EventMention mention, Frame frame, Frame.Example example) {
    return isOf(mention, frame)
        && example.actors().stream().allMatch(words -> named(mention.actors(), words))
        && example.recipients().stream().allMatch(words -> named(mention.recipients(), words));
  }

  private static boolean named(List<Actor> actors, String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return actors.stream()
        .anyMatch(
            actor ->
                actor.text().toLowerCase(Locale.ROOT).contains(wanted)
                    || actor.name().toLowerCase(Locale.ROOT).contains(wanted));
  }

  private static String found(CodedReport coded, Frame frame) {
    List<String> found = new ArrayList<>();
    for (EventMention mention : coded.events().mentions()) {
      found.add(
          mention.frame() + " " + texts(mention.actors()) + " > " + texts(mention.recipients()));
    }
    for (Rejected rejected : coded.events().rejected()) {
      if (rejected.frame().equals(frame.id())) {
        found.add("rejected: " + rejected.reason());
      }
    }
    return found.isEmpty() ? "found nothing" : "found " + String.join("; ", found);
  }

  private static String texts(List<Actor> actors) {
    return String.join(", ", actors.stream().map(Actor::text).toList());
  }

  private static Report report(String text) {
    Layout layout = new Layout(List.of(new Block(Kind.BODY, 0, text.length())));
    return new Report("example", null, null, null, PUBLISHED, "en", text, layout);
  }
}
