package org.dateline.app;

import java.time.LocalDate;
import java.util.Set;
import org.dateline.store.query.EventFilter;
import org.dateline.store.query.Status;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say which events of a store are wanted. */
final class FilterOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "PLOVER types: --type ASSAULT,COERCE.")
  private Set<String> types = Set.of();

  @Option(
      names = "--actor",
      paramLabel = "WHO",
      description = "Who did it: a country, a code, a sector, an id or part of a name.")
  private @Nullable String actor;

  @Option(names = "--recipient", paramLabel = "WHO", description = "Whom it was done to.")
  private @Nullable String recipient;

  @Option(names = "--country", paramLabel = "CODE", description = "Where, as AFG.")
  private @Nullable String country;

  @Option(names = "--from", paramLabel = "DATE", description = "First day, as 2021-03-05.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "Last day.")
  private @Nullable LocalDate to;

  @Option(
      names = "--auxiliary",
      paramLabel = "WORD",
      description =
          "historical, future, hypothetical, negation; none for what has just happened; any.")
  private @Nullable String auxiliary;

  @Option(names = "--min-killed", paramLabel = "N", description = "At least so many dead.")
  private @Nullable Integer minKilled;

  @Option(
      names = "--min-confidence",
      paramLabel = "C",
      description = "Some report tells it at least so surely, 0 to 1.")
  private @Nullable Double minConfidence;

  @Option(names = "--text", paramLabel = "WORDS", description = "Words of a sentence of it.")
  private @Nullable String text;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "What people decided: ${COMPLETION-CANDIDATES}.")
  private @Nullable Status status;

  EventFilter filter() {
    return filterWithAuxiliary(null);
  }

  /**
   * The filter.
   *
   * @param otherwise the auxiliary to ask for where the user asks for none
   * @throws ParameterException where no event could ever be found by it, as by a type that is none
   */
  EventFilter filterWithAuxiliary(@Nullable String otherwise) {
    return new EventFilter(
        checkedTypes(),
        actor,
        recipient,
        country,
        from,
        to,
        auxiliary == null ? otherwise : auxiliary,
        minKilled,
        minConfidence,
        text,
        status);
  }

  private Set<String> checkedTypes() {
    FilterWords words = new FilterWords(spec);
    Set<String> wanted = words.types(types);
    if (auxiliary != null) {
      words.checkAuxiliary(auxiliary);
    }
    if (country != null) {
      words.checkCountry(country);
    }
    if (minConfidence != null) {
      words.checkConfidence(minConfidence);
    }
    return wanted;
  }
}
