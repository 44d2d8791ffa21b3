package org.dateline.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/**
 * One event a clause: a result clause ("…, killing 130") and an event noun that only says how
 * ("killed in an air strike") belong to the event of the same type that they hang on, and so does
 * the purpose of some events ("marched to demand …").
 */
final class Grouper {
  private record Pair(String act, String purpose) {}

  private final Set<Pair> purposes = new HashSet<>();
  private final Set<Pair> aims = new HashSet<>();
  private final Set<Pair> reasons = new HashSet<>();
  private final Set<String> occasions = new HashSet<>();
  private final Set<String> joined = new HashSet<>();

  /**
   * Reads which of an event and its purpose both tell, from {@code events/purposes.tsv}, and the
   * words of {@code events/occasions.tsv} and the types of {@code events/joined-types.tsv}.
   */
  static Grouper load(Knowledge knowledge) {
    Grouper grouper = new Grouper();
    for (Row row : knowledge.table("events/purposes.tsv", 2, "act", "purpose", "told", "note")) {
      Pair pair = new Pair(row.cell(0), row.cell(1));
      switch (row.cell(2)) {
        case "act" -> grouper.purposes.add(pair);
        case "purpose" -> grouper.aims.add(pair);
        case "reason" -> grouper.reasons.add(pair);
        default -> throw row.fault("no such choice: " + row.cell(2), "use act, purpose or reason");
      }
    }
    grouper.occasions.addAll(knowledge.words("events/occasions.tsv", "word"));
    grouper.joined.addAll(knowledge.words("events/joined-types.tsv", "type"));
    return grouper;
  }

  /** A reading and those that say more of the same event. */
  record Group(Reading main, List<Reading> parts) {
    /** The main one and then the others. */
    List<Reading> readings() {
      return Stream.concat(Stream.of(main), parts.stream()).toList();
    }

    /** The same, still to come. */
    Group toCome() {
      return new Group(main.standing(main.standing().toCome()), parts);
    }
  }

  /** The words of {@code events/occasions.tsv}: "after", "when". */
  Set<String> occasions() {
    return Set.copyOf(occasions);
  }

  List<Group> group(List<Reading> readings) {
    int[] main = new int[readings.size()];
    for (int i = 0; i < main.length; i++) {
      main[i] = main(i, readings, main);
    }
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < main.length; i++) {
      if (main[i] == i) {
        List<Reading> parts = parts(i, readings, main);
        groups.add(new Group(asReal(readings.get(i), parts), parts));
      }
    }
    return groups;
  }

  /** A purpose that tells the event is as real as what was done for it. */
  private Reading asReal(Reading main, List<Reading> parts) {
    for (Reading part : parts) {
      if (aims.contains(pair(part, main)) && isPurpose(main, part)) {
        return main.standing(part.standing());
      }
    }
    return main;
  }

  private static Pair pair(Reading act, Reading purpose) {
    return new Pair(act.type(), purpose.type());
  }

  /** The reading that the one at {@code index} belongs to; itself where it stands alone. */
  private int main(int index, List<Reading> readings, int[] known) {
    for (int other = 0; other < readings.size(); other++) {
      boolean taken = other < index && known[other] == index;
      if (other != index && !taken && belongs(readings.get(index), readings.get(other))) {
        return other;
      }
    }
    return index;
  }

  private static List<Reading> parts(int main, List<Reading> readings, int[] mainOf) {
    List<Reading> parts = new ArrayList<>();
    for (int i = 0; i < mainOf.length; i++) {
      if (i != main && root(i, mainOf) == main) {
        parts.add(readings.get(i));
      }
    }
    return parts;
  }

  private static int root(int index, int[] mainOf) {
    int at = index;
    for (int i = 0; i < mainOf.length && mainOf[at] != at; i++) {
      at = mainOf[at];
    }
    return at;
  }

  private boolean belongs(Reading part, Reading main) {
    if (aims.contains(pair(main, part)) || aims.contains(pair(part, main))) {
      return aims.contains(pair(part, main)) && isPurpose(main, part);
    }
    boolean only = part.standing().hypothetical() && isInfinitive(part);
    if (only && part.type().equals(main.type()) && isPurpose(part, main)) {
      return true; // "gave a grant to finance schools"
    }
    if (!part.type().equals(main.type())) {
      boolean told = only || purposes.contains(pair(main, part)) || isReason(part, main);
      return told && isPurpose(part, main);
    }
    LightVerbs.Use carried = part.match().light();
    if (isHarm(part) && isOccasion(main, part)) {
      return true;
    }
    if (isHarmer(part, main) || isResult(part, main) || isOfMeans(part, main)) {
      return true;
    }
    if (new Coordination(main, part).tellsOne(joined.contains(part.type()))) {
      return true;
    }
    if (carried != null && main.match().has(carried.verb())) {
      return true; // "visited Oman for talks"
    }
    Tree tree = part.match().tree();
    Word anchor = part.match().anchor();
    Word above = tree.head(anchor);
    if (above != null && isBesideResult(anchor, above) && governs(main, tree.word(above.head()))) {
      return !isDoneByVictim(part, main);
    }
    if (above == null || !governs(main, above)) {
      return false;
    }
    if (part.match().part() == Frame.Part.NOUN && part.match().light() == null) {
      return switch (anchor.relation()) {
        case "obl", "nmod", "nsubj", "compound" -> true;
        default -> false;
      };
    }
    boolean result = anchor.deprel().equals("advcl") || isBesideResult(anchor, above);
    return anchor.xpos().equals("VBG") && result && !isDoneByVictim(part, main);
  }

  /** "…, killing 12 <i>and wounding 30</i>", "…, going from door to door <i>and killing 12</i>". */
  private static boolean isBesideResult(Word verb, Word first) {
    return verb.deprel().equals("conj")
        && verb.xpos().equals("VBG")
        && first.deprel().equals("advcl")
        && first.xpos().equals("VBG");
  }

  /** "attacked rebels <i>fighting the army</i>": what they did who suffered it. */
  private static boolean isDoneByVictim(Reading part, Reading main) {
    List<Word> doers = part.fillers().actors();
    return !doers.isEmpty() && main.fillers().recipients().containsAll(doers);
  }

  /** A passive without a doer: "four people were killed". */
  static boolean isHarm(Reading reading) {
    return reading.fillers().actors().isEmpty()
        && reading.match().part() == Frame.Part.VERB
        && Clause.of(reading.match().tree(), reading.match().head()).passive();
  }

  /** "… were killed <i>when police opened fire</i>". */
  private boolean isOccasion(Reading occasion, Reading harm) {
    Tree tree = harm.match().tree();
    Word last = occasion.match().anchor();
    Word above = tree.head(last);
    // "… when police came and opened fire"
    Word anchor = above != null && last.deprel().equals("conj") ? above : last;
    if (!anchor.deprel().equals("advcl") || !tells(harm, anchor.head())) {
      return false;
    }
    for (Word child : tree.children(anchor)) {
      boolean opens = child.deprel().equals("mark") || child.deprel().equals("advmod");
      if (opens && occasions.contains(child.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb at an index is the harm's, or coordinated with it. */
  private static boolean tells(Reading harm, int index) {
    Word verb = harm.match().tree().word(index);
    return harm.match().has(verb)
        || (verb.deprel().equals("conj")
            && harm.match().has(harm.match().tree().word(verb.head())));
  }

  /** "Shot <i>dead</i>": how the deed ended, whatever frame knows the word. */
  private static boolean isResult(Reading part, Reading main) {
    Word above = part.match().tree().head(part.match().anchor());
    return part.match().part() == Frame.Part.ADJECTIVE && above != null && governs(main, above);
  }

  /**
   * "<i>A blast</i> which injured ten": the event that did the harm that a clause behind it tells.
   */
  private static boolean isHarmer(Reading event, Reading harm) {
    Tree tree = harm.match().tree();
    Word verb = harm.match().anchor();
    Word subject = tree.child(verb, "nsubj");
    return harm.match().frame().harm()
        && event.match().part() == Frame.Part.NOUN
        && verb.deprel().equals("acl:relcl")
        && event.match().has(tree.word(verb.head()))
        && subject != null
        && subject.xpos().startsWith("W");
  }

  /** "Shells <i>fired by rebels</i> hit a market": what was done with the means that did it. */
  private static boolean isOfMeans(Reading part, Reading main) {
    Tree tree = part.match().tree();
    Word verb = part.match().anchor();
    Word means = tree.head(verb);
    Word above = means == null ? null : tree.head(means);
    return means != null
        && above != null
        && verb.deprel().equals("acl")
        && means.deprel().equals("nsubj")
        && part.match().has(means)
        && governs(main, above);
  }

  /** "Students marched to demand …": what for, not a second event. */
  private static boolean isPurpose(Reading purpose, Reading act) {
    Tree tree = purpose.match().tree();
    Word anchor = purpose.match().anchor();
    Word above = tree.head(anchor);
    boolean clausal =
        anchor.relation().equals("advcl")
            || anchor.relation().equals("acl")
            || anchor.relation().equals("xcomp")
            || anchor.relation().equals("obl");
    return above != null && clausal && !isFinite(tree, anchor) && governs(act, above);
  }

  /** "Ten died <i>while hundreds were arrested</i>": beside it, and not for it. */
  private static boolean isFinite(Tree tree, Word verb) {
    boolean own = tree.children(verb).stream().anyMatch(word -> word.relation().equals("nsubj"));
    return verb.relation().equals("advcl") && own && !new Clause(tree, verb).infinitive();
  }

  /**
   * "Jailed <i>for insulting</i> the king", but not "expelled him, <i>accusing</i> him of spying".
   */
  private boolean isReason(Reading reason, Reading act) {
    Tree tree = reason.match().tree();
    return reasons.contains(pair(act, reason))
        && tree.children(reason.match().anchor()).stream()
            .anyMatch(word -> word.deprel().equals("mark") || word.deprel().equals("case"));
  }

  /** "sent troops <i>to guard the bridge</i>": a purpose that may or may not come about. */
  private static boolean isInfinitive(Reading reading) {
    Word anchor = reading.match().anchor();
    return anchor.relation().equals("advcl")
        && new Clause(reading.match().tree(), anchor).infinitive();
  }

  private static boolean governs(Reading main, Word word) {
    return main.match().has(word) || main.match().anchor().index() == word.index();
  }
}
