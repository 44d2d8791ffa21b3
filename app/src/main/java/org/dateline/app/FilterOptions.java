package org.dateline.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.event.Ontology;
import org.dateline.knowledge.Country;
import org.dateline.knowledge.Knowledge;
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
  /** Words of {@code --auxiliary}: an event's own, none of them, and whatever they are. */
  private static final List<String> AUXILIARIES =
      List.of("historical", "future", "hypothetical", "negation", "none", "any");

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
    Set<String> upper = new TreeSet<>();
    types.forEach(type -> upper.add(type.toUpperCase(Locale.ROOT)));
    check(upper);
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

  private void check(Set<String> wanted) {
    Knowledge knowledge = Knowledge.shipped();
    if (!wanted.isEmpty()) {
      Set<String> known = new TreeSet<>(Ontology.load(knowledge).types());
      wanted.stream()
          .filter(type -> !known.contains(type))
          .forEach(type -> fail("no type " + type + "; the types are " + String.join(", ", known)));
    }
    if (auxiliary != null && !AUXILIARIES.contains(auxiliary)) {
      fail("no auxiliary " + auxiliary + "; these are known: " + String.join(", ", AUXILIARIES));
    }
    if (country != null && !isCountry(country.toUpperCase(Locale.ROOT), knowledge)) {
      fail("no country code " + country + "; write the three letters of ISO 3166, as AFG");
    }
  }

  private static boolean isCountry(String code, Knowledge knowledge) {
    return Country.all(knowledge).stream().anyMatch(country -> country.code().equals(code));
  }

  private void fail(String message) {
    throw new ParameterException(spec.commandLine(), message);
  }
}
