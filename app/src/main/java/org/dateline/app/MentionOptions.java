package org.dateline.app;

import java.util.Set;
import org.dateline.event.EventMention;
import org.dateline.place.PlaceMention;
import org.dateline.store.query.EventFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say which mentions are printed, named as {@link FilterOptions} names its. */
final class MentionOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "Only these PLOVER types: --type ASSAULT,COERCE.")
  private Set<String> types = Set.of();

  @Option(
      names = "--auxiliary",
      paramLabel = "WORD",
      description =
          "Only what is historical, future, hypothetical or negation; none for what happened, as"
              + " you want it when you count; any (default).")
  private String auxiliary = EventFilter.ANY_AUXILIARY;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "Only what happened there, as AFG.")
  private @Nullable String country;

  @Option(
      names = "--min-confidence",
      paramLabel = "C",
      description =
          "Only mentions at least so sure, 0 to 1 (default: all, which are .33 and more).")
  private double leastConfidence;

  /**
   * Holds them against what is known, before anything is coded; to be called first.
   *
   * @throws ParameterException where nothing could ever pass
   */
  void check() {
    FilterWords words = new FilterWords(spec);
    words.checkConfidence(leastConfidence);
    types = words.types(types);
    words.checkAuxiliary(auxiliary);
    if (country != null) {
      words.checkCountry(country);
    }
  }

  /** Whether a mention is wanted. */
  boolean wants(EventMention mention) {
    return mention.confidence() >= leastConfidence
        && (types.isEmpty() || types.contains(mention.type()))
        && isOfAuxiliary(mention)
        && (country == null || isIn(country, mention.place()));
  }

  private boolean isOfAuxiliary(EventMention mention) {
    return switch (auxiliary) {
      case EventFilter.ANY_AUXILIARY -> true;
      case EventFilter.NO_AUXILIARY -> mention.auxiliaries().isEmpty();
      default -> mention.auxiliaries().contains(auxiliary);
    };
  }

  private static boolean isIn(String country, @Nullable PlaceMention mention) {
    return mention != null && country.equalsIgnoreCase(mention.place().country());
  }
}
