package org.dateline.store.ingest;

import java.util.List;
import java.util.function.Predicate;
import org.dateline.event.Ontology;
import org.dateline.store.review.EditValues;

/** Whether a field can be edited to a value. */
final class EditCheck {
  private static final List<String> AUXILIARIES =
      List.of("historical", "future", "hypothetical", "negation");
  private final Ontology ontology;

  EditCheck(Ontology ontology) {
    this.ontology = ontology;
  }

  /**
   * Checks.
   *
   * @throws IllegalArgumentException where it cannot
   */
  void check(String field, String value) {
    var json = EditValues.json(value);
    switch (field) {
      case "type" -> known(field, List.of(EditValues.text(json)), ontology::hasType);
      case "modes" -> EditValues.words(json);
      case "contexts" -> known(field, EditValues.words(json), ontology::hasContext);
      case "auxiliary" -> known(field, EditValues.words(json), AUXILIARIES::contains);
      case "actors", "recipients" -> EditValues.parties(json);
      case "date" -> EditValues.date(json);
      case "place" -> EditValues.place(json);
      default -> {
        if (EditValues.kind(field) == null) {
          throw new IllegalArgumentException("there is no field " + field + " to edit");
        }
        EditValues.figure(json);
      }
    }
  }

  private static void known(String field, List<String> words, Predicate<String> known) {
    for (String word : words) {
      if (!known.test(word)) {
        throw new IllegalArgumentException("no " + field + ": " + word);
      }
    }
  }
}
