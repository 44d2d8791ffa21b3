package org.dateline.entity;

import java.util.List;
import java.util.Set;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/**
 * Surnames that the language model takes for a body's or a town's name: "Laskin" after "Petra
 * Laskin, a nurse". Bound to one report.
 */
final class Surnames {
  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "inside", "across", "within", "throughout", "from", "to", "into");

  private final Analysis analysis;
  private final KnownNames known;

  Surnames(Analysis analysis, KnownNames known) {
    this.analysis = analysis;
    this.known = known;
  }

  /** The same mentions, with those as people's whose full names the report tells. */
  List<Mention> mended(List<Mention> mentions) {
    List<String> people =
        mentions.stream()
            .filter(
                mention ->
                    mention.kind() == Mention.Kind.NAME && mention.type() == Mention.Type.PERSON)
            .map(Mention::text)
            .distinct()
            .toList();
    return mentions.stream()
        .map(mention -> isSurname(mention, people) ? mention.as(Mention.Type.PERSON) : mention)
        .toList();
  }

  private boolean isSurname(Mention mention, List<String> people) {
    return mention.kind() == Mention.Kind.NAME
        && mention.first() == mention.last()
        && known.idOf(mention.text()) == null
        && mayBePerson(mention)
        && people.stream().anyMatch(name -> NameMatcher.isSurname(mention.text(), name));
  }

  /** Not "the Laskin", nor "in Laskin", nor "Laskin County". */
  private boolean mayBePerson(Mention mention) {
    Tree tree = analysis.trees().get(mention.sentence());
    Word word = tree.word(mention.head());
    Word mark = tree.child(word, "case");
    return switch (mention.type()) {
      case ORGANISATION, GPE, OTHER ->
          tree.child(word, "det") == null
              && !word.modifies()
              && (mark == null || !WHERE.contains(mark.lemma()));
      default -> false;
    };
  }
}
