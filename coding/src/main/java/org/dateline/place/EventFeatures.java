package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.syntax.Name;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen of a place beside an event's word in one sentence, as names of features that
 * {@code places/event_weights.tsv} weighs. Each is a template and its value, such as {@code
 * up=obj>of}; the table says what they mean. One a question; not for several threads.
 */
final class EventFeatures {
  /** Steps of a path that are told apart; what lies beyond is one mark. */
  private static final int UP = 4;

  private static final int DOWN = 3;

  /** Of a place that stands with a verb of saying above the event, behind it. */
  static final String WHERE_SAID = "said=behind";

  /** How features begin and end that say that the verb makes a place of this very argument. */
  private static final String TAKES = "takes=";

  private static final String ITSELF = " true itself";

  /** Behind nothing but words such as "in", and inside an event's phrase. */
  private static final String AT_ONLY = "path=at|";

  private static final String AT_EVENT = "of=event at";

  private final Grounds grounds;
  private final Tree tree;
  private final Word trigger;
  private final List<PlaceMention> here;

  EventFeatures(Grounds grounds, Tree tree, Word trigger, List<PlaceMention> here) {
    this.grounds = grounds;
    this.tree = tree;
    this.trigger = trigger;
    this.here = here;
  }

  /**
   * Whether the event's verb makes a place of it by {@code place_verbs.tsv}, as of what was shelled
   * or withdrawn from, or another event at which it happens has it ("killed in attacks in Mali");
   * then one such place is the event's, if no other is.
   */
  static boolean isTaken(List<String> features) {
    boolean atEvent =
        features.contains(AT_ONLY) && features.stream().anyMatch(f -> f.startsWith(AT_EVENT));
    return atEvent
        || features.stream()
            .anyMatch(f -> f.startsWith(TAKES) && f.endsWith(ITSELF) && !f.contains(" up "));
  }

  /** Of one of the sentence's places. */
  List<String> of(PlaceMention place) {
    List<String> found = new ArrayList<>();
    Word head = head(place);
    List<Word> up = new ArrayList<>();
    List<Word> down = new ArrayList<>();
    Word meeting = paths(head, up, down);
    path(found, up, down);
    role(found, up, down, meeting == null ? trigger : meeting);
    boundaries(found, up, down, meeting);
    found.add("before=" + grounds.preposition(tree, head));
    kind(found, place, up);
    others(found, place, head);
    distance(found, place, head);
    words(found, place, head, up, down, meeting);
    return found;
  }

  /** The same ways with the words that stand on them, as far as these have been learned. */
  private void words(
      List<String> found,
      PlaceMention place,
      Word head,
      List<Word> up,
      List<Word> down,
      @Nullable Word meeting) {
    List<String> rising = steps(up);
    List<String> falling = steps(down);
    String before = grounds.preposition(tree, head);
    String own = rising.isEmpty() ? "" : rising.get(0);
    String kind = place.place().precision().toString().toLowerCase(Locale.ROOT);
    Name name = tree.nameAt(head.index());
    found.add("path=" + joined(rising, UP) + "|" + joined(falling, DOWN));
    found.add("lemma=" + trigger.lemma());
    found.add(
        "before+rise="
            + before
            + " "
            + Math.min(3, rising.size())
            + "/"
            + Math.min(2, falling.size()));
    found.add("before+kind=" + before + " " + kind);
    found.add("own+kind=" + own + " " + kind);
    found.add("name=" + (name == null ? "none" : name.type()));
    if (!up.isEmpty()) {
      String top = step(up.get(up.size() - 1));
      found.add("lemma+top=" + trigger.lemma() + " " + top + " " + down.size());
      found.add("top=" + top + " " + Math.min(2, down.size()));
    }
    if (up.size() > 1) {
      found.add("noun=" + up.get(1).lemma());
      found.add("noun+own=" + up.get(1).lemma() + " " + own);
    }
    if (!down.isEmpty() && meeting != null) {
      found.add("meet=" + meeting.lemma());
    }
    if (up.size() > 1) {
      found.add("of=" + grounds.classOf(up.get(1)) + " " + own + " " + kind);
    }
    neighbours(found, place);
  }

  /** Whether another place stands right before or behind it, as in "Lahore, Pakistan". */
  private void neighbours(List<String> found, PlaceMention place) {
    for (PlaceMention other : here) {
      if (other.first() > place.last() && other.first() - place.last() <= 2) {
        found.add("followed");
      }
      if (place.first() > other.last() && place.first() - other.last() <= 2) {
        found.add("follows");
      }
    }
  }

  private Word head(PlaceMention place) {
    return tree.top(place.first(), place.last());
  }

  /** The words from the place up to below where the paths meet, and from the event's word. */
  private @Nullable Word paths(Word place, List<Word> up, List<Word> down) {
    for (Word at = trigger; at != null; at = tree.head(at)) {
      up.clear();
      for (Word from = place; from != null; from = tree.head(from)) {
        if (from.index() == at.index()) {
          return at;
        }
        if (!grounds.isBearing(from)) {
          up.add(from);
        }
      }
      down.add(at);
    }
    return null;
  }

  private void path(List<String> found, List<Word> up, List<Word> down) {
    List<String> rising = steps(up);
    List<String> falling = steps(down);
    String above = joined(rising, UP);
    String below = joined(falling, DOWN);
    found.add("up=" + above);
    found.add("down=" + below);
    found.add("rise=" + Math.min(5, rising.size()) + "/" + Math.min(3, falling.size()));
    if (!rising.isEmpty()) {
      found.add("own=" + rising.get(0));
    }
  }

  /** Relations of the words, those that repeat and parts of one name taken as one. */
  private List<String> steps(List<Word> words) {
    List<String> steps = new ArrayList<>();
    for (Word word : words) {
      String step = step(word);
      boolean same = !steps.isEmpty() && steps.get(steps.size() - 1).equals(step);
      if (!step.equals("flat") && !same) {
        steps.add(step);
      }
    }
    return steps;
  }

  /** A relation; of phrases behind a preposition what the preposition says of where. */
  private String step(Word word) {
    return switch (word.relation()) {
      case "obl", "nmod", "advcl", "acl" -> {
        if (word.deprel().equals("nmod:poss")) {
          yield "poss";
        }
        String kind = grounds.kind(tree, word);
        String relation = word.relation().startsWith("a") ? word.relation() : "";
        yield kind.equals("none") ? word.deprel() : relation + kind;
      }
      case "nsubj" -> word.deprel();
      case "conj" -> word.isVerb() ? "conj-verb" : "conj";
      default -> word.relation();
    };
  }

  private static String joined(List<String> steps, int most) {
    String path = String.join(">", steps.subList(0, Math.min(most, steps.size())));
    return steps.size() > most ? path + ">…" : path;
  }

  /** What the verb above the place makes of such an argument. */
  private void role(List<String> found, List<Word> up, List<Word> down, Word above) {
    if (up.isEmpty()) {
      if (isRelativeObject()) {
        found.add(TAKES + "object " + grounds.takes(trigger, "object") + " itself");
      }
      return;
    }
    Word top = up.get(up.size() - 1);
    String kind = grounds.kind(tree, top);
    String role =
        switch (top.deprel()) {
          case "obj", "nsubj:pass" -> "object";
          case "nsubj" -> "subject";
          default -> kind.equals("to") || kind.equals("from") ? kind : "";
        };
    if (!role.isEmpty()) {
      String whose = down.isEmpty() ? "" : Math.min(2, down.size()) + " up ";
      boolean itself = up.size() == 1;
      found.add(
          "takes=" + whose + role + " " + grounds.takes(above, role) + (itself ? " itself" : ""));
    }
  }

  /** Of "Mosul, which was recaptured", "the town that rebels took": the place is the object. */
  private boolean isRelativeObject() {
    if (!trigger.deprel().equals("acl:relcl")) {
      return false;
    }
    Word object = tree.child(trigger, "obj");
    Word passive = tree.child(trigger, "nsubj:pass");
    return (passive != null && passive.upos().equals("PRON"))
        || (object != null && object.upos().equals("PRON") && object.index() < trigger.index());
  }

  private void boundaries(
      List<String> found, List<Word> up, List<Word> down, @Nullable Word meeting) {
    int clauses = 0;
    boolean said = meeting != null && !down.isEmpty() && grounds.isSpeech(meeting);
    boolean subject = false;
    for (int i = 0; i < up.size(); i++) {
      Word word = up.get(i);
      clauses += isClause(word) ? 1 : 0;
      said |= i > 0 && grounds.isSpeech(word);
      subject |= word.deprel().equals("nsubj");
    }
    found.add("clauses=" + Math.min(3, clauses));
    if (said) {
      found.add("said");
    }
    if (meeting != null && !down.isEmpty() && !up.isEmpty() && grounds.isSpeech(meeting)) {
      found.add(up.get(0).index() > meeting.index() ? WHERE_SAID : "said=before");
    }
    if (subject) {
      found.add("in-subject");
    }
  }

  private static boolean isClause(Word word) {
    return word.isVerb()
        && switch (word.relation()) {
          case "advcl", "xcomp", "ccomp", "conj", "acl", "csubj", "parataxis", "root" -> true;
          default -> false;
        };
  }

  private void kind(List<String> found, PlaceMention place, List<Word> up) {
    String precision =
        place.place().isUnlisted()
            ? "unlisted"
            : place.place().precision().toString().toLowerCase(Locale.ROOT);
    found.add("kind=" + precision);
    if (!up.isEmpty() && EventPlaces.width(place) >= 2) {
      found.add("wide=" + step(up.get(0)));
    }
    if (up.size() > 1) {
      found.add("beside=" + up.get(1).upos());
    }
  }

  private void others(List<String> found, PlaceMention place, Word head) {
    int nearer = 0;
    int earlier = 0;
    int between = 0;
    int low = Math.min(head.index(), trigger.index());
    int high = Math.max(head.index(), trigger.index());
    for (PlaceMention other : here) {
      if (other.equals(place)) {
        continue;
      }
      int at = head(other).index();
      nearer += Math.abs(at - trigger.index()) < Math.abs(head.index() - trigger.index()) ? 1 : 0;
      earlier += other.first() < place.first() ? 1 : 0;
      between += at > low && at < high ? 1 : 0;
    }
    found.add("nearer=" + Math.min(3, nearer));
    found.add("earlier=" + Math.min(3, earlier));
    found.add("between=" + Math.min(2, between));
    found.add("places=" + Math.min(4, here.size()));
    found.add("holds=" + EventPlaces.holdsAny(place, here));
    found.add("held=" + here.stream().anyMatch(o -> EventPlaces.holdsAny(o, List.of(place))));
  }

  private void distance(List<String> found, PlaceMention place, Word head) {
    int away = head.index() - trigger.index();
    int[] limits = {2, 4, 7, 12, 20};
    int step = 0;
    while (step < limits.length && Math.abs(away) > limits[step]) {
      step++;
    }
    found.add("away=" + (away > 0 ? "+" : "-") + step);
    int verbs = 0;
    for (int i = Math.min(head.index(), trigger.index()) + 1;
        i < Math.max(head.index(), trigger.index());
        i++) {
      verbs += tree.word(i).upos().equals("VERB") ? 1 : 0;
    }
    found.add("verbs=" + Math.min(3, verbs));
    if (place.first() <= 1) {
      found.add("opens");
    }
  }
}
