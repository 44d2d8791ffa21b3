package org.dateline.app;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.event.Ontology;
import org.dateline.knowledge.Country;
import org.dateline.knowledge.Knowledge;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * What filters may say. A filter that nothing could ever pass is refused, and what could is named.
 *
 * @param spec of the command that is being used
 */
record FilterWords(CommandSpec spec) {
  /** Words of {@code --auxiliary}: an event's own, none of them, and whatever they are. */
  private static final List<String> AUXILIARIES =
      List.of("historical", "future", "hypothetical", "negation", "none", "any");

  /** Types as they are typed, in capitals; refuses those that are none. */
  Set<String> types(Set<String> typed) {
    Set<String> types = new TreeSet<>();
    typed.forEach(type -> types.add(type.toUpperCase(Locale.ROOT)));
    if (!types.isEmpty()) {
      Set<String> known = new TreeSet<>(Ontology.load(Knowledge.shipped()).types());
      types.stream()
          .filter(type -> !known.contains(type))
          .forEach(type -> fail("no type " + type + "; the types are " + String.join(", ", known)));
    }
    return types;
  }

  void checkAuxiliary(String auxiliary) {
    if (!AUXILIARIES.contains(auxiliary)) {
      fail("no auxiliary " + auxiliary + "; these are known: " + String.join(", ", AUXILIARIES));
    }
  }

  void checkCountry(String country) {
    String code = country.toUpperCase(Locale.ROOT);
    if (Country.all(Knowledge.shipped()).stream().noneMatch(one -> one.code().equals(code))) {
      fail("no country code " + country + "; write the three letters of ISO 3166, as AFG");
    }
  }

  void checkConfidence(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      fail("--min-confidence " + confidence + " is not between 0 and 1");
    }
  }

  private void fail(String message) {
    throw new ParameterException(spec.commandLine(), message);
  }
}
