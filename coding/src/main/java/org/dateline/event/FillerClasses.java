package org.dateline.event;

import java.util.Locale;
import java.util.Set;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.entity.NounClasses;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Whether a filler is of the kind that a frame asks for. */
final class FillerClasses {
  private final Entities entities;
  private final NounClasses nouns;

  FillerClasses(Entities entities, NounClasses nouns) {
    this.entities = entities;
    this.nouns = nouns;
  }

  /** Whether a word is what a frame asks for. */
  enum Fit {
    YES,
    /** Its class is unknown and the frame does not insist. */
    OPEN,
    NO
  }

  /**
   * Whether a word may fill a role: its lemma is listed as {@code =lemma}, or its class is allowed.
   * A word of unknown class is left open, but for {@code strict} lists and lists of lemmas alone.
   */
  Fit fit(int sentence, Word word, Set<String> allowed) {
    if (allowed.contains("=" + word.lemma().toLowerCase(Locale.ROOT))) {
      return Fit.YES;
    }
    String known = classOf(sentence, word);
    if (known != null) {
      return allowed.contains(known) ? Fit.YES : Fit.NO;
    }
    boolean lemmasAlone = allowed.stream().allMatch(a -> a.startsWith("="));
    return lemmasAlone || allowed.contains("strict") ? Fit.NO : Fit.OPEN;
  }

  /** The semantic class of a word as used here, null where unknown. */
  @Nullable String classOf(int sentence, Word word) {
    Mention mention = entities.at(sentence, word);
    if (mention != null && mention.kind() != Mention.Kind.NOMINAL) {
      return switch (mention.type()) {
        case PERSON -> "person";
        case GROUP -> "group";
        case ORGANISATION -> "organisation";
        case GPE -> "gpe";
        case LOCATION -> "place";
        case FACILITY -> "facility";
        case VEHICLE -> "vehicle";
        case WEAPON -> "weapon";
        case EVENT -> "event";
        case OTHER -> null;
      };
    }
    return nouns.classOf(word);
  }
}
