package org.dateline.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.event.Frame;
import org.dateline.event.Frames;
import org.dateline.event.Ontology;
import org.dateline.knowledge.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline knowledge show}: the frames in use, or one of them whole. */
@Command(
    name = "show",
    description = "Lists the frames in use, the overlay's among them, or shows those named.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  private static final String ANY_WORD = "any word that the model holds to tell it, from ";

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private KnowledgeOption option = new KnowledgeOption();

  @Parameters(
      paramLabel = "FRAME",
      arity = "0..*",
      description = "Ids such as assault.shell, or types such as ASSAULT.")
  private List<String> wanted = List.of();

  @Override
  public Integer call() {
    Knowledge knowledge = option.load();
    Frames frames = Frames.load(knowledge, Ontology.load(knowledge));
    PrintWriter out = spec.commandLine().getOut();
    int shown = 0;
    for (Frame frame : frames.all()) {
      if (wanted.isEmpty() || wanted.contains(frame.type())) {
        out.printf("%-10s %-28s %s%n", frame.type(), frame.id(), words(frame));
        shown++;
      } else if (wanted.contains(frame.id())) {
        show(frame, out);
        shown++;
      }
    }
    out.flush();
    if (shown == 0) {
      spec.commandLine().getErr().println("dateline: no such frame; list them without a name");
    }
    return shown == 0 ? 1 : 0;
  }

  private static String words(Frame frame) {
    List<String> words =
        frame.triggers().stream().map(trigger -> String.join(" ", trigger.lemmas())).toList();
    return frame.isLearned() ? ANY_WORD + frame.learned() : String.join(", ", words);
  }

  private static void show(Frame frame, PrintWriter out) {
    out.println(frame.id() + " (" + frame.source().file() + ":" + frame.source().line() + ")");
    out.println("  type       " + frame.type() + " " + String.join(", ", frame.modes()));
    for (Frame.Trigger trigger : frame.triggers()) {
      String part = trigger.part().name().toLowerCase(Locale.ROOT);
      out.printf("  %-10s %s%n", part, String.join(" ", trigger.lemmas()));
    }
    if (frame.isLearned()) {
      out.println("  learned    " + ANY_WORD + frame.learned());
    }
    out.println("  actor      " + String.join(", ", frame.actor()));
    out.println("  recipient  " + String.join(", ", frame.recipient()));
    frame.where().forEach((path, classes) -> out.println("  where      " + path + ": " + classes));
    frame.examples().forEach(example -> out.println("  example    " + example.text()));
    frame.negatives().forEach(negative -> out.println("  not        " + negative));
  }
}
