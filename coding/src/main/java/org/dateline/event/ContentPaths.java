package org.dateline.event;

import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/** Where the content of a speech act may stand below its words. */
final class ContentPaths {
  private ContentPaths() {}

  /** Whether {@code below}, a dependent of one of the act's words, stands where its content may. */
  static boolean admit(Match act, Word below) {
    return switch (below.relation()) {
      case "xcomp", "ccomp", "csubj" -> act.frame().content().contains("clause");
      case "acl" ->
          !below.deprel().equals("acl:relcl")
              && (act.frame().content().contains("clause")
                  || act.frame().content().contains(marker(act.tree(), below)));
      case "obj" -> act.frame().content().contains("object");
      case "nsubj" -> act.frame().content().contains("object") && passive(act, below);
      case "advcl", "obl", "nmod" -> act.frame().content().contains(marker(act.tree(), below));
      default -> false;
    };
  }

  private static boolean passive(Match act, Word below) {
    return below.deprel().equals("nsubj:pass") && act.part() == Frame.Part.VERB;
  }

  /**
   * The preposition of a phrase or of a gerund: "to" in "agreed to a truce", "of" in "accused of".
   */
  private static String marker(Tree tree, Word below) {
    StringBuilder marker = new StringBuilder();
    for (Word child : tree.children(below)) {
      if (child.deprel().equals("case") || child.deprel().equals("mark")) {
        if (marker.length() > 0) {
          marker.append(' ');
        }
        marker.append(child.lemma());
      }
    }
    return marker.toString();
  }
}
