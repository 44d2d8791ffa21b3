package org.dateline.time;

import java.util.List;
import java.util.Set;

/**
 * A row of {@code time/rules.tsv}.
 *
 * @param id its name
 * @param variants the element sequences it matches, one for each choice of its optional elements
 * @param gives the kind of item it makes
 * @param operation how it makes the item's meaning
 * @param arguments what the operation needs besides the matched items
 * @param over the rules that it wins against over the same words
 */
record Rule(
    String id,
    List<List<Element>> variants,
    String gives,
    Operation operation,
    List<String> arguments,
    Set<String> over) {
  /** Stands for the vocabulary where a rule is asked for. */
  static final Rule WORD = new Rule("word", List.of(), "", Operation.SAME, List.of(), Set.of());

  /** One step of a pattern. */
  sealed interface Element {}

  /** Any of these pieces. */
  record Literal(Set<String> pieces) implements Element {}

  /** Any item of one of these kinds. */
  record Kind(Set<String> names) implements Element {}
}
