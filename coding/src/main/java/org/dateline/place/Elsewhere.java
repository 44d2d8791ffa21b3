package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.syntax.Name;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Places of an event's sentence that say where somebody or something else is than the event:
 *
 * <ul>
 *   <li>where one of its people lives or works: "Ed Kay, 29, of <i>Leeds</i>, was arrested", "Ed
 *       Kay, who teaches in <i>Leeds</i>";
 *   <li>what one of its people has left: "took in refugees who fled <i>Ituri</i>";
 *   <li>where somebody went or was brought afterwards: "was arrested and brought to <i>Leeds</i>";
 *   <li>where the deed was for which somebody is arrested or judged, and which has its own noun:
 *       "arrested over the killing of a clerk in <i>Leeds</i>";
 *   <li>where others meet meanwhile: "shells hit the town as envoys met in <i>Leeds</i>".
 * </ul>
 */
final class Elsewhere {
  private static final Set<String> HOME = Set.of("of", "from");
  private static final Set<String> AFTER = Set.of("after", "before");
  private static final Set<String> MEANWHILE = Set.of("as", "while");
  private static final Set<String> OVER = Set.of("in", "for", "over", "on", "after", "with");
  private static final String DEED = "event";

  private final Grounds grounds;

  Elsewhere(Grounds grounds) {
    this.grounds = grounds;
  }

  /** Whether the place is where the event that {@code trigger} tells was not. */
  boolean is(Tree tree, Word trigger, PlaceMention mention) {
    Word place = tree.top(mention.first(), mention.last());
    return isHome(tree, place)
        || isInLife(tree, trigger, place)
        || isLeft(tree, trigger, place)
        || isDestination(tree, trigger, place)
        || isOfMeeting(tree, trigger, place)
        || isOfDeed(tree, trigger, place);
  }

  /** Whether a person's name, or the age behind it, stands above "of" and the place. */
  private boolean isHome(Tree tree, Word place) {
    for (Word at = place; at != null; at = isWithin(at) ? tree.head(at) : null) {
      Word above = at.relation().equals("nmod") ? tree.head(at) : null;
      boolean person = above != null && (isPerson(tree, above) || isAge(above));
      if (HOME.contains(grounds.preposition(tree, at)) && (person || isBehindAge(tree, at))) {
        return true;
      }
    }
    return false;
  }

  /** "Ed Kay, <i>29, of</i> the north of Leeds": whatever stands above the phrase. */
  private static boolean isBehindAge(Tree tree, Word head) {
    Word preposition = tree.child(head, "case");
    int at = preposition == null ? -1 : preposition.index();
    return at > 2
        && tree.word(at - 1).text().equals(",")
        && tree.word(at - 2).upos().equals("NUM")
        && tree.word(at - 3).text().equals(",");
  }

  /**
   * Whether the place only says whose home it is, as in "a <i>Leeds</i> man": most such things
   * happen at home, unless the sentence names another place.
   */
  boolean isOfNeighbour(Tree tree, PlaceMention mention) {
    Word place = tree.top(mention.first(), mention.last());
    Word above = tree.head(place);
    return place.relation().equals("compound") && above != null && grounds.isInhabitant(above);
  }

  /** The words above a place, the nearest first, up to below the event's. */
  private static List<Word> above(Tree tree, Word place, Word trigger) {
    List<Word> above = new ArrayList<>();
    Word at = tree.head(place);
    while (at != null && at.index() != trigger.index()) {
      above.add(at);
      at = tree.head(at);
    }
    return above;
  }

  /** Of one "who works in <i>Leeds</i>" or "was born in <i>Leeds</i>". */
  private boolean isInLife(Tree tree, Word trigger, Word place) {
    for (Word at : above(tree, place, trigger)) {
      if (at.deprel().equals("acl:relcl")) {
        Word person = tree.head(at);
        return grounds.takes(at, "home") && person != null && isOne(tree, person);
      }
    }
    return false;
  }

  /** What somebody has left behind: "took in refugees who fled the fighting in <i>Ituri</i>". */
  private boolean isLeft(Tree tree, Word trigger, Word place) {
    Word below = place;
    for (Word at : above(tree, place, trigger)) {
      if (at.relation().equals("acl") && grounds.takes(at, "left")) {
        boolean object = tree.child(at, "obj") != null; // "fled their homes in Kharkiv"
        return switch (grounds.kind(tree, below)) {
          case "from" -> true;
          case "to" -> false;
          default -> object;
        };
      }
      below = at;
    }
    return false;
  }

  /** "Shells hit the town as envoys met in <i>Leeds</i>". */
  private boolean isOfMeeting(Tree tree, Word trigger, Word place) {
    for (Word at : above(tree, place, trigger)) {
      Word mark = at.relation().equals("advcl") ? tree.child(at, "mark") : null;
      if (mark != null && MEANWHILE.contains(mark.lemma()) && grounds.takes(at, "meeting")) {
        return tree.child(at, "nsubj") != null;
      }
    }
    return false;
  }

  private static boolean isOne(Tree tree, Word word) {
    return isPerson(tree, word) || word.xpos().equals("NN");
  }

  /** Whether a word belongs to the phrase of what stands above it. */
  private static boolean isWithin(Word word) {
    return switch (word.relation()) {
      case "nmod", "appos", "compound", "flat", "conj", "nummod" -> true;
      default -> false;
    };
  }

  private static boolean isPerson(Tree tree, Word word) {
    Name name = tree.nameAt(word.index());
    return name != null && name.type().equals("PERSON");
  }

  private static boolean isAge(Word word) {
    return word.upos().equals("NUM")
        && (word.relation().equals("appos") || word.relation().equals("nummod"));
  }

  /** "Arrested and <i>brought to</i> Leeds", "after the arrest he was <i>taken to</i> Leeds". */
  private boolean isDestination(Tree tree, Word trigger, Word place) {
    Word verb = tree.head(place);
    if (verb == null
        || verb.index() == trigger.index()
        || !place.relation().equals("obl")
        || !grounds.kind(tree, place).equals("to")) {
      return false;
    }
    boolean later =
        verb.relation().equals("conj")
            && verb.head() == trigger.index()
            && verb.index() > trigger.index();
    Word mark = trigger.head() == verb.index() ? tree.child(trigger, "mark") : null;
    boolean earlier =
        mark != null && trigger.relation().equals("advcl") && AFTER.contains(mark.lowerText());
    return later || earlier;
  }

  /** Whether the place is that of a deed for which the trigger says what befell its doer. */
  private boolean isOfDeed(Tree tree, Word trigger, Word place) {
    if (!grounds.takes(trigger, "elsewhere")) {
      return false;
    }
    Word deed = deed(tree, place);
    return deed != null && OVER.contains(grounds.preposition(tree, deed));
  }

  /** The event's noun that is an argument of such a verb, with the place in its phrase. */
  private @Nullable Word deed(Tree tree, Word place) {
    boolean noun = false;
    for (Word at = tree.head(place); at != null; at = tree.head(at)) {
      Word above = tree.head(at);
      noun |= grounds.classOf(at).equals(DEED);
      if (above != null && at.relation().equals("obl")) {
        return noun && grounds.takes(above, "elsewhere") ? at : null;
      }
    }
    return null;
  }
}
