package org.dateline.event;

import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Two readings of one type whose verbs are coordinated, and whether they tell one event.
 *
 * @param main the first
 * @param part the second, which may hang on the first by "and"
 */
record Coordination(Reading main, Reading part) {
  /**
   * Whether both tell one event.
   *
   * @param joined whether deeds of their type that the same people do in a row are one
   */
  boolean tellsOne(boolean joined) {
    return isBeside()
        && (isHarmBeside() || isHarmOf() || isSameHarm() || isSameJudgment() || isSequel(joined));
  }

  private boolean isBeside() {
    Word verb = part.match().anchor();
    return verb.deprel().equals("conj") && main.match().has(tree().word(verb.head()));
  }

  /** "four were killed <i>and five injured</i>". */
  private boolean isHarmBeside() {
    return Grouper.isHarm(part) && Grouper.isHarm(main);
  }

  /** "Police fired tear gas, <i>and four people were injured</i>": what the deed did. */
  private boolean isHarmOf() {
    return Grouper.isHarm(part)
        && part.match().frame().harm()
        && isVerb(main)
        && !isTimed(part)
        && !isPlaced(part);
  }

  /**
   * "Shot <i>and wounded</i> a guard", "killed six soldiers <i>and wounded ten more</i>": what else
   * one deed did, to the same people or to some of whom only the number is told.
   */
  private boolean isSameHarm() {
    Word object = object();
    return part.match().frame().harm()
        && isSharing()
        && !Grouper.isHarm(main)
        && !Clause.of(tree(), verb()).passive()
        && !(isTimed(main) && isTimed(part))
        && (object == null
            || isOnlyNumber(object)
            || tree().child(main.match().head(), "obj") == null);
  }

  /** "Convicted a mayor of fraud <i>and jailed him</i>": one judgment on the same man. */
  private boolean isSameJudgment() {
    Word object = object();
    return isConviction(part)
        && isConviction(main)
        && isSharing()
        && (object == null || object.upos().equals("PRON"));
  }

  /**
   * "Dispersed the marchers <i>and detained six</i>": one deed of the same people; "raided the firm
   * <i>and detained two bankers</i>" names others.
   */
  private boolean isSequel(boolean joined) {
    Word object = object();
    boolean others =
        object != null && part.fillers().recipients().contains(object) && !isOnlyNumber(object);
    return joined
        && !others
        && isSharing()
        && main.standing().equals(part.standing())
        && !isTimed(part)
        && Clause.of(tree(), main.match().head()).passive() == Clause.of(tree(), verb()).passive();
  }

  /** Whether both are verbs, of which the second has no subject of its own. */
  private boolean isSharing() {
    return isVerb(main)
        && isVerb(part)
        && tree().children(verb()).stream().noneMatch(child -> child.relation().equals("nsubj"));
  }

  /** "Killed two <i>on Monday</i> and wounded six <i>on Tuesday</i>": of two days, two deeds. */
  private boolean isTimed(Reading reading) {
    return tree().children(reading.match().head()).stream().anyMatch(tree()::isTime);
  }

  /** "Police fired tear gas, and ten were killed <i>in Homs</i>": elsewhere. */
  private boolean isPlaced(Reading reading) {
    return tree().children(reading.match().head()).stream()
        .anyMatch(child -> child.relation().equals("obl") && child.upos().equals("PROPN"));
  }

  /** "Ten", "more than ten", "others", "him". */
  private static boolean isOnlyNumber(Word object) {
    return switch (object.upos()) {
      case "NUM", "ADJ", "PRON", "ADV" -> true;
      default -> object.lemma().equals("other");
    };
  }

  private static boolean isConviction(Reading reading) {
    return reading.match().frame().modes().contains("convict");
  }

  private static boolean isVerb(Reading reading) {
    return reading.match().part() == Frame.Part.VERB;
  }

  private @Nullable Word object() {
    return tree().child(verb(), "obj");
  }

  private Word verb() {
    return part.match().anchor();
  }

  private Tree tree() {
    return part.match().tree();
  }
}
