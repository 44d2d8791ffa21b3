package org.dateline.app;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.store.query.EventFilter;
import org.dateline.store.query.Status;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which events of a store are wanted. */
final class FilterOptions {
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
   */
  EventFilter filterWithAuxiliary(@Nullable String otherwise) {
    Set<String> upper = new TreeSet<>();
    types.forEach(type -> upper.add(type.toUpperCase(Locale.ROOT)));
    return new EventFilter(
        upper,
        actor,
        recipient,
        country,
        from,
        to,
        auxiliary == null ? otherwise : auxiliary,
        minKilled,
        text,
        status);
  }
}
