package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.syntax.Name;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a sentence that name a place, each name as long as the gazetteer knows it:
 *
 * <ol>
 *   <li>the language model's names of places, known or not;
 *   <li>what the model took for a person, an organisation or nothing, where it is a well-known
 *       place in a place's role ("shelled Kharkiv"), or a name in none but a place's role ("in the
 *       village of Kafr Oweid").
 * </ol>
 *
 * A name of a person, an organisation, a people or a product is none otherwise. Thread-safe.
 */
final class NameSpotter {
  /** Words of a name that the gazetteer is asked for at once. */
  private static final int LONGEST = 8;

  /** A place in another's clothes must be known for so many people. */
  private static final double KNOWN = 100_000;

  private final Gazetteer gazetteer;
  private final Features features;
  private final Grounds grounds;

  NameSpotter(Gazetteer gazetteer, Features features, Grounds grounds) {
    this.gazetteer = gazetteer;
    this.features = features;
    this.grounds = grounds;
  }

  /** The words of a name of a place, first and last inclusive. */
  record Spot(int first, int last) {}

  List<Spot> find(String text, Tree tree) {
    return new Scan(text, tree).find();
  }

  /** One sentence's search. */
  private final class Scan {
    private final String text;
    private final Tree tree;
    private final boolean capitals;
    private final NameShape shape;
    private final List<Spot> spots = new ArrayList<>();

    Scan(String text, Tree tree) {
      this.text = text;
      this.tree = tree;
      this.capitals = isInCapitals(tree);
      this.shape = new NameShape(gazetteer, features, grounds, text, tree);
    }

    List<Spot> find() {
      int at = 0;
      while (at < tree.words().size()) {
        Spot seen = isCapital(at) ? spot(at) : null;
        Spot spot = seen == null ? null : shape.whole(seen, free());
        if (spot == null) {
          at++;
        } else {
          spots.add(spot);
          at = spot.last() + 1;
        }
      }
      return shape.withCoordinated(spots);
    }

    /** The first word behind the names found so far. */
    private int free() {
      return spots.isEmpty() ? 0 : spots.get(spots.size() - 1).last() + 1;
    }

    private @Nullable Spot spot(int at) {
      Name name = tree.nameAt(at);
      int end = end(at);
      Name other = name == null || isPlace(name) ? null : name;
      if (name != null && other == null && facility(at) > lastWord(name)) {
        return new Spot(withFront(at), facility(at));
      }
      for (int last = coordinated(at, end); last >= at; last--) {
        boolean within = other != null && last <= other.last();
        if (!within && isCapital(last) && hasPlace(at, last) && gazetteer.has(words(at, last))) {
          return isTypeWord(at) && last == at ? null : checked(extended(at, last, end));
        }
      }
      if (other != null) {
        return canBeMistaken(other) && at == firstWord(other) ? inDisguise(at, other) : null;
      }
      if (name != null) {
        return isTypeWord(at) ? null : checked(extended(at, Math.max(at, lastWord(name)), end));
      }
      int joined = joined(at, end);
      return joined > at ? checked(new Spot(at, joined)) : inDisguise(at, null);
    }

    /** The end of "Trinidad and Tobago", where the gazetteer knows both as one; else the end. */
    private int coordinated(int at, int end) {
      int second = end + 2;
      boolean joined =
          second < tree.words().size()
              && tree.word(end + 1).text().equals("and")
              && isCapital(second)
              && gazetteer.has(words(at, second));
      return joined ? second : end;
    }

    /** A name goes on to the end that the model saw, and over a type word: "Homs Governorate". */
    private Spot extended(int first, int last, int end) {
      Name name = tree.nameAt(last);
      int to = name == null ? last : Math.max(last, lastWord(name));
      if (to > last && (to > end || words(last, to).indexOf(',') >= 0 || isTyped(last, to))) {
        to = last;
      }
      boolean known = gazetteer.has(words(first, to));
      while (to + 1 < tree.words().size() && goesOn(first, to, end, known)) {
        to++;
      }
      return new Spot(withFront(first), to);
    }

    /** Over a type word, and over what the tree makes one name with it: "Kon Tum". */
    private boolean goesOn(int first, int last, int end, boolean known) {
      Word next = tree.word(last + 1);
      if (!isCapitalised(next)) {
        return false;
      }
      boolean flat = next.relation().equals("flat") && next.head() >= first && next.head() <= last;
      boolean compound =
          !known
              && next.upos().equals("PROPN")
              && tree.word(last).relation().equals("compound")
              && tree.word(last).head() == next.index();
      return (last + 1 <= end && isTypeWord(last + 1)) || flat || compound;
    }

    /** Takes in a small article or an ayn tied to the front: "al-Thawra", "‘Anadan". */
    private int withFront(int first) {
      if (first > 0 && isAyn(first - 1)) {
        return first - 1;
      }
      if (first < 2 || !tree.word(first - 1).text().equals("-")) {
        return first;
      }
      Word particle = tree.word(first - 2);
      boolean tied =
          particle.span().end() == tree.word(first - 1).span().begin()
              && particle.text().length() <= 3
              && Character.isLetter(particle.text().charAt(0));
      return tied ? first - 2 : first;
    }

    /** A single quotation mark tied to the name, which no other one closes. */
    private boolean isAyn(int mark) {
      Word quote = tree.word(mark);
      boolean tied = quote.span().end() == tree.word(mark + 1).span().begin();
      if (!tied || !quote.text().equals("‘")) {
        return false;
      }
      for (int i = mark + 1; i < tree.words().size(); i++) {
        if (tree.word(i).text().equals("’")) {
          return false;
        }
      }
      return true;
    }

    /** Whether only a type word in small letters follows: "Anbar province" is Anbar. */
    private boolean isTyped(int last, int to) {
      return to == last + 1 && !isCapitalised(tree.word(to)) && isTypeWord(to);
    }

    /**
     * The end of a name whose front the model missed, as "Shebaa" of "Shebaa Farms"; else the
     * start. Of "Politics Ukraine" the end is a name of its own.
     */
    private int joined(int at, int end) {
      for (int i = at + 1; i <= end; i++) {
        Name name = tree.nameAt(i);
        if (name != null) {
          return gazetteer.has(words(i, lastWord(name))) ? at : lastWord(name);
        }
        if (!isCapital(i) && !isHyphened(i)) {
          return at;
        }
      }
      return at;
    }

    private boolean isTypeWord(int word) {
      String text = tree.word(word).lowerText();
      return features.announcedBy(text) != null;
    }

    private @Nullable Spot checked(Spot spot) {
      return gazetteer.isAdjectiveOnly(words(spot.first(), spot.last())) ? null : spot;
    }

    /** Whether one of the words stands in a name of a place, or the words in no name at all. */
    private boolean hasPlace(int first, int last) {
      for (int i = first; i <= last; i++) {
        Name name = tree.nameAt(i);
        if (name != null && isPlace(name)) {
          return true;
        }
      }
      return false;
    }

    /** The last word that may belong to a name that begins here. */
    private int end(int at) {
      int end = at;
      for (int i = at + 1; i < tree.words().size() && i < at + LONGEST; i++) {
        Name name = tree.nameAt(i);
        boolean other = name != null && !isPlace(name) && !isHyphened(i);
        if (other || !continues(i)) {
          break;
        }
        if (isCapital(i)) {
          end = i;
        }
      }
      return end;
    }

    /** Whether a hyphen ties the word to the one before it: "Mazar-e-Sharif". */
    private boolean isHyphened(int i) {
      return tree.word(i).text().equals("-") || tree.word(i - 1).text().equals("-");
    }

    /** Whether a word may stand at the front or end of a name, whatever its tag inside of one. */
    private boolean isCapital(int i) {
      Word word = tree.word(i);
      Name name = tree.nameAt(i);
      boolean inside = name != null && isPlace(name) && !word.upos().equals("DET");
      return isCapitalised(word) || (inside && Character.isUpperCase(word.text().charAt(0)));
    }

    /**
     * A capital goes on with a name; so does a small word, hyphen or apostrophe before a capital.
     */
    private boolean continues(int i) {
      Word word = tree.word(i);
      if (isCapitalised(word)) {
        return true;
      }
      boolean joins = word.text().equals("-") || word.text().equals("'") || word.text().equals("’");
      boolean small = word.text().length() <= 3 && Character.isLetter(word.text().charAt(0));
      return joins || (small && !word.text().equals("and") && !isLocative(word));
    }

    private boolean isLocative(Word word) {
      return word.upos().equals("ADP") && !word.text().equals("of") && grounds.isAt(word);
    }

    private @Nullable Spot inDisguise(int at, @Nullable Name name) {
      int end = name == null ? unnamedEnd(at) : lastWord(name);
      Name rest = end + 1 < tree.words().size() ? tree.nameAt(end + 1) : null;
      if (rest != null && end == at && grounds.isNamePart(tree.word(at))) {
        return new Spot(withFront(at), lastWord(rest)); // "Qal'at" and "Zahrani" as two names
      }
      int facility = facility(at);
      if (facility >= end) {
        return new Spot(withFront(at), facility);
      }
      for (int last = end; last >= at; last--) {
        if (isKnown(at, last)) {
          return new Spot(withFront(at), last);
        }
      }
      boolean unknown =
          !capitals && (startsAsPlace(at, end) || (canBeUnknown(name) && isOnlyAPlace(at, end)));
      return unknown ? new Spot(withFront(at), end) : null;
    }

    /** "Jabal", "Tell", "Barangay": what begins so is a place, known or not. */
    private boolean startsAsPlace(int at, int end) {
      return end > at && grounds.isNamePart(tree.word(at)) && tree.word(end).upos().equals("PROPN");
    }

    /**
     * The last word of "Marriott Hotel" or "Royal Street" in a place's role; -1 where none begins
     * here.
     */
    private int facility(int at) {
      int last = -1;
      for (int i = at; i < tree.words().size() && i < at + LONGEST && runsOn(i); i++) {
        if (i > at && grounds.isFacility(tree.word(i))) {
          last = i;
        }
      }
      if (last < 0 || capitals) {
        return -1;
      }
      Word head = tree.top(at, last);
      boolean stands =
          grounds.isLocative(tree, head)
              || grounds.isDoneTo(tree, head)
              || grounds.isLandmark(tree.word(last));
      return stands && head.index() >= at && head.index() <= last ? last : -1;
    }

    private boolean runsOn(int i) {
      return isCapitalised(tree.word(i)) || tree.word(i).text().equals("-");
    }

    private int unnamedEnd(int at) {
      int end = at;
      for (int i = at + 1; i <= end(at) && tree.nameAt(i) == null; i++) {
        if (isCapitalised(tree.word(i))) {
          end = i;
        }
      }
      return end;
    }

    private boolean isKnown(int first, int last) {
      Word head = tree.top(first, last);
      String name = words(first, last);
      boolean inNews = gazetteer.isInTheNews(name);
      boolean unnamed = tree.nameAt(first) == null;
      boolean stands =
          grounds.isLocative(tree, head)
              || grounds.isDoneTo(tree, head)
              || grounds.isOfPlace(tree, head)
              || (unnamed && inNews);
      boolean proper = capitals || head.upos().equals("PROPN");
      if (!stands || !proper || name.length() < 3 || gazetteer.isAdjectiveOnly(name)) {
        return false;
      }
      for (Candidate candidate : gazetteer.candidates(name)) {
        if ((inNews || candidate.people() >= KNOWN) && !candidate.alternate()) {
          return true;
        }
      }
      return false;
    }

    /** Behind "in" or "near", or beside a word such as "village": a place, though unknown. */
    private boolean isOnlyAPlace(int first, int last) {
      Word head = tree.top(first, last);
      boolean proper = head.upos().equals("PROPN") && !isAcronym(head);
      return proper
          && !gazetteer.isAdjectiveOnly(words(first, last))
          && ((grounds.isStrictlyIn(tree, head) && !hasArticle(head))
              || grounds.isTaken(tree, head)
              || isAnnounced(first, last));
    }

    /** "In the Olympics": what has an article is seldom an unknown village. */
    private boolean hasArticle(Word head) {
      return tree.children(head).stream().anyMatch(child -> child.relation().equals("det"));
    }

    private boolean isAnnounced(int first, int last) {
      String after = last + 1 < tree.words().size() ? tree.word(last + 1).text() : "";
      boolean of = first > 1 && tree.word(first - 1).text().equals("of");
      return features.announcedBy(after) != null
          || (of && features.announcedBy(tree.word(first - 2).lemma()) != null);
    }

    private int firstWord(Name name) {
      int first = name.first();
      while (first < name.last() && !isCapitalised(tree.word(first))) {
        first++;
      }
      return first;
    }

    private int lastWord(Name name) {
      int last = name.last();
      while (last > name.first()
          && (tree.word(last).xpos().equals("POS")
              || !Character.isLetterOrDigit(tree.word(last).text().charAt(0)))) {
        last--;
      }
      return last;
    }

    private String words(int first, int last) {
      return tree.span(first, last).of(text);
    }
  }

  /** Whether a name that the gazetteer lacks may be a place's, whatever the model calls it. */
  static boolean canBeUnknown(@Nullable Name name) {
    return name == null || name.type().equals("PERSON");
  }

  private static boolean isPlace(Name name) {
    return name.type().equals("GPE") || name.type().equals("LOC") || name.type().equals("FAC");
  }

  private static boolean canBeMistaken(Name name) {
    return switch (name.type()) {
      case "PERSON", "ORG", "PRODUCT", "WORK_OF_ART" -> true;
      default -> false;
    };
  }

  static boolean isCapitalised(Word word) {
    boolean capital = Character.isUpperCase(word.text().charAt(0));
    return capital
        && switch (word.upos()) {
          case "PROPN", "NOUN", "ADJ", "X", "NUM" -> true;
          default -> false;
        };
  }

  static boolean isAcronym(Word word) {
    return word.text().length() < 6 && word.text().equals(word.text().toUpperCase(Locale.ROOT));
  }

  /** Headlines in capitals: there a capital says nothing. */
  static boolean isInCapitals(Tree tree) {
    int small = 0;
    int large = 0;
    for (Word word : tree.words()) {
      boolean letters = word.text().chars().allMatch(Character::isLetter);
      if (letters && word.text().length() > 3) {
        if (word.text().equals(word.text().toUpperCase(Locale.ROOT))) {
          large++;
        } else {
          small++;
        }
      }
    }
    return large > small;
  }
}
