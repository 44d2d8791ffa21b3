package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import org.dateline.syntax.Name;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/**
 * What can be seen of an event's verb alone that speaks for none of the places of its sentence, as
 * names of features that {@code places/event_weights.tsv} weighs.
 */
final class VerbFeatures {
  private VerbFeatures() {}

  static List<String> of(Grounds grounds, Tree tree, Word verb, List<PlaceMention> here) {
    List<String> found = new ArrayList<>();
    found.add("none");
    found.add("none:relation=" + verb.relation());
    found.add("none:form=" + verb.xpos());
    found.add("none:relation+form=" + verb.relation() + " " + verb.xpos());
    found.add("none:lemma=" + verb.lemma());
    found.add("none:places=" + Math.min(4, here.size()));
    found.add("none:takes=" + grounds.takes(verb, "object"));
    found.add("none:at=" + Math.min(5, verb.index() / 5));
    found.add(
        "none:verbs="
            + Math.min(6, tree.words().stream().filter(w -> w.upos().equals("VERB")).count()));
    here.stream()
        .mapToInt(EventPlaces::width)
        .min()
        .ifPresent(finest -> found.add("none:finest=" + finest));
    Word above = tree.head(verb);
    if (above != null) {
      found.add("none:above=" + above.lemma());
    }
    tree.children(verb).forEach(child -> child(found, grounds, tree, child, here));
    return found;
  }

  private static void child(
      List<String> found, Grounds grounds, Tree tree, Word child, List<PlaceMention> here) {
    String what = child.upos().equals("NOUN") ? child.lemma() : child.upos();
    switch (child.relation()) {
      case "nsubj", "obj" -> {
        Name name = tree.nameAt(child.index());
        found.add("none:" + child.deprel() + "=" + child.upos());
        found.add("none:" + child.deprel() + " noun=" + what);
        found.add("none:" + child.deprel() + " name=" + (name == null ? "none" : name.type()));
      }
      case "obl" -> {
        found.add("none:obl noun=" + what);
        if (here.stream().noneMatch(p -> tree.top(p.first(), p.last()).index() == child.index())) {
          found.add("none:obl=" + grounds.kind(tree, child));
        }
      }
      case "aux", "mark", "advmod" -> found.add("none:" + child.relation() + "=" + child.lemma());
      case "ccomp", "xcomp" -> found.add("none:" + child.relation());
      default -> {}
    }
  }
}
