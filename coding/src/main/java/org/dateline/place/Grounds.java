package org.dateline.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.entity.NounClasses;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Whether a place is where an event happened, by its grammatical role beside the event's word.
 * Immutable.
 */
final class Grounds {
  /** How surely a role says where: the earlier, the surer. */
  enum Ground {
    /** The clause says it: "were killed in Homs", "the Paris attacks", "during a mass in Homs". */
    CLAUSE,
    /** The place is what the event does something to, or where it goes: "shelled Kharkiv". */
    OBJECT,
    /** Somebody or something of the clause is there: "gunmen in Mosul shot two soldiers". */
    ARGUMENT
  }

  /** The preposition before what somebody takes part in: where that is, he is. */
  private static final String OCCASION = "during";

  private static final Set<String> INDEFINITE = Set.of("a", "an", "another");

  static final String[] LOCATIVES = {"word", "kind", "strict", "example"};
  static final String[] PLACE_VERBS = {"lemma", "arguments", "example"};
  static final String[] SPEECH_VERBS = {"lemma", "example"};
  static final String[] NAME_PARTS = {"word", "example"};
  static final String[] COMPASS = {"word", "example"};
  static final String[] STREETS = {"word", "example"};
  static final String[] INHABITANTS = {"word", "example"};
  static final String[] FACILITIES = {"word", "alone", "example"};

  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, Set<String>> verbs = new HashMap<>();
  private final Set<String> strict = new HashSet<>();
  private final Set<String> speech = new HashSet<>();
  private final Set<String> nameParts = new HashSet<>();
  private final Set<String> facilities = new HashSet<>();
  private final Set<String> compass = new HashSet<>();
  private final Set<String> streets = new HashSet<>();
  private final Set<String> inhabitants = new HashSet<>();
  private final Set<String> landmarks = new HashSet<>();
  private final NounClasses nouns;

  private Grounds(NounClasses nouns) {
    this.nouns = nouns;
  }

  static Grounds load(Knowledge knowledge) {
    Grounds grounds = new Grounds(NounClasses.load(knowledge));
    for (Row row : knowledge.table("places/locatives.tsv", 1, LOCATIVES)) {
      grounds.kinds.put(row.cell(0), row.cell(1));
      if (row.cell(2).equals("yes")) {
        grounds.strict.add(row.cell(0));
      }
    }
    for (Row row : knowledge.table("places/place_verbs.tsv", 1, PLACE_VERBS)) {
      grounds.verbs.put(row.cell(0), Set.copyOf(row.list(1)));
    }
    for (Row row : knowledge.table("places/speech_verbs.tsv", 1, SPEECH_VERBS)) {
      grounds.speech.add(row.cell(0));
    }
    for (Row row : knowledge.table("places/name_parts.tsv", 1, NAME_PARTS)) {
      grounds.nameParts.add(row.cell(0));
    }
    for (Row row : knowledge.table("places/compass.tsv", 1, COMPASS)) {
      grounds.compass.add(row.cell(0));
    }
    for (Row row : knowledge.table("places/streets.tsv", 1, STREETS)) {
      grounds.streets.add(row.cell(0));
    }
    for (Row row : knowledge.table("places/inhabitants.tsv", 1, INHABITANTS)) {
      grounds.inhabitants.add(row.cell(0));
    }
    for (Row row : knowledge.table("places/facilities.tsv", 1, FACILITIES)) {
      grounds.facilities.add(row.cell(0));
      if (row.cell(1).equals("yes")) {
        grounds.landmarks.add(row.cell(0));
      }
    }
    return grounds;
  }

  boolean isSpeech(Word word) {
    return speech.contains(word.lemma());
  }

  /** Whether "in" or the like stands before the place, or before "the city of" and the place. */
  boolean isLocative(Tree tree, Word place) {
    Word top = place;
    Word above = tree.head(top);
    while (above != null && above.upos().equals("NOUN") && isPartOf(tree, top)) {
      top = above;
      above = tree.head(top);
    }
    return "at".equals(kind(tree, top));
  }

  private boolean isPartOf(Tree tree, Word word) {
    return switch (word.relation()) {
      case "compound", "appos" -> true;
      case "nmod" -> "of".equals(kind(tree, word));
      default -> false;
    };
  }

  /** Whether a preposition says that something happens at what follows it. */
  boolean isAt(Word preposition) {
    return "at".equals(kinds.get(preposition.lowerText()));
  }

  /** Whether the place stands behind a preposition that only places and times stand behind. */
  boolean isStrictlyIn(Tree tree, Word place) {
    for (Word child : tree.children(place)) {
      if (child.relation().equals("case") && strict.contains(child.lowerText())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether something of places is done to it or to a part of it: "shelled Kharkiv", "the siege of
   * Kharkiv", "shelled the outskirts of Kharkiv".
   */
  boolean isDoneTo(Tree tree, Word place) {
    Word top = place;
    Word above = tree.head(top);
    while (above != null && isOfPlaces(above) && isPartOf(tree, top)) {
      top = above;
      above = tree.head(top);
    }
    return above != null
        && takes(above, "object")
        && switch (top.deprel()) {
          case "obj", "nsubj:pass" -> true;
          case "nmod" -> "of".equals(kind(tree, top));
          default -> false;
        };
  }

  /**
   * The ground on which the place that {@code place} names is where {@code event} happened; null
   * where it stands outside its clause, or in a role that says nothing of where, as a country does
   * in "a U.S. vehicle" and "in Israel's attempt".
   *
   * @param country whether it is a country
   */
  @Nullable Ground of(Tree tree, Word event, Word place, boolean country) {
    boolean modifier = place.relation().equals("compound") || place.deprel().equals("nmod:poss");
    if (country && modifier && !isOfPlace(tree, place)) {
      return null;
    }
    Word top = place;
    boolean inside = false;
    for (Word above = tree.head(top); above != null; above = tree.head(top)) {
      if (above.index() == event.index()) {
        return of(tree, event, top, place, inside);
      }
      if (!staysInPhrase(top)) {
        return null;
      }
      if (isBacker(above)) {
        return null;
      }
      inside |= isThere(tree, top);
      top = above;
    }
    return null;
  }

  /** "Lagos's port", "India's capital": whose place it is says where it is. */
  boolean isOfPlace(Tree tree, Word owner) {
    Word owned = tree.head(owner);
    boolean modifier = owner.relation().equals("compound") || owner.deprel().equals("nmod:poss");
    return modifier && owned != null && isOfPlaces(owned);
  }

  /** "A <i>Hausa</i> village": whose village it is, of which the name is not told. */
  boolean isOfPeople(Tree tree, Word name) {
    Word above = tree.head(name);
    Word article = above == null ? null : tree.child(above, "det");
    return above != null
        && article != null
        && name.relation().equals("compound")
        && INDEFINITE.contains(article.lowerText())
        && isOfPlaces(above);
  }

  /** The class of what a noun names, or {@code none}. */
  String classOf(Word noun) {
    List<String> classes = nouns.classesOf(noun);
    return classes.isEmpty() ? "none" : classes.get(0);
  }

  private boolean isOfPlaces(Word noun) {
    List<String> classes = nouns.classesOf(noun);
    return classes.contains("place") || classes.contains("facility");
  }

  /** Whether a name that ends so is one of a building, a street or the like. */
  boolean isFacility(Word noun) {
    return facilities.contains(noun.lowerText());
  }

  /** Whether a name that ends so is a place wherever it stands, as "Royal Street". */
  boolean isLandmark(Word noun) {
    return landmarks.contains(noun.lowerText());
  }

  /** Whether a word only says which part of what stands behind it: "West" of "West Surrey". */
  boolean isCompass(String word) {
    return compass.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "Bavaria Avenue": a street, which may be named after a place far off. */
  boolean isStreet(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return streets.contains(last.endsWith(".") ? last.substring(0, last.length() - 1) : last);
  }

  /** Whether a noun behind a place's name says whose home it is: "a Leeds man". */
  boolean isInhabitant(Word noun) {
    return inhabitants.contains(noun.lemma());
  }

  /** Whether a name that begins with this word is one of a place: "Jabal", "Rue". */
  boolean isNamePart(Word word) {
    return nameParts.contains(word.text());
  }

  /** Whether what is done to it is done to places only: "entered Slemani", "stormed Slemani". */
  boolean isTaken(Tree tree, Word place) {
    Word above = tree.head(place);
    boolean object = place.deprel().equals("obj") || place.deprel().equals("nsubj:pass");
    return object && above != null && takes(above, "only");
  }

  /** Whether a step up from this word stays in one noun phrase. */
  private static boolean staysInPhrase(Word word) {
    return switch (word.relation()) {
      case "nmod", "compound", "appos", "amod", "flat", "conj", "obl", "acl", "dep", "advmod" ->
          true;
      default -> false;
    };
  }

  /** "Gulf-backed rebels": who is behind them says nothing of where they are. */
  private static boolean isBacker(Word above) {
    return above.relation().equals("amod") && above.xpos().equals("VBN");
  }

  /** Whether this step says that what stands above is at the place: "gunmen in Mosul". */
  private boolean isThere(Tree tree, Word step) {
    boolean phrase = step.relation().equals("nmod") || step.relation().equals("obl");
    return phrase && "at".equals(kind(tree, step));
  }

  /** The ground by the role of {@code top}, the phrase under the event that holds the place. */
  private @Nullable Ground of(Tree tree, Word event, Word top, Word place, boolean inside) {
    return switch (top.relation()) {
      case "obl", "nmod", "advmod" -> oblique(tree, event, top, place, inside);
      case "obj" -> object(tree, event, top, place, inside);
      case "nsubj" -> subject(event, top, place, inside, tree);
      case "compound", "amod" -> event.upos().equals("VERB") ? null : Ground.CLAUSE;
      case "conj", "appos" -> inside ? Ground.ARGUMENT : null;
      default -> null;
    };
  }

  private @Nullable Ground oblique(Tree tree, Word event, Word top, Word place, boolean inside) {
    String kind = kind(tree, top);
    if ("at".equals(kind) || (inside && OCCASION.equals(preposition(tree, top)))) {
      return Ground.CLAUSE;
    }
    boolean noun = !event.isVerb();
    boolean fits =
        switch (kind) {
          case "to", "from" -> takes(event, kind) || (noun && kind.equals("to"));
          case "of" -> noun;
          default -> false;
        };
    if (fits && namesIt(tree, top, place)) {
      return Ground.OBJECT;
    }
    return inside ? Ground.ARGUMENT : null;
  }

  private @Nullable Ground object(Tree tree, Word event, Word top, Word place, boolean inside) {
    if (takes(event, "object") && namesIt(tree, top, place)) {
      return Ground.OBJECT;
    }
    return inside ? Ground.ARGUMENT : null;
  }

  private @Nullable Ground subject(Word event, Word top, Word place, boolean inside, Tree tree) {
    String role = top.deprel().equals("nsubj:pass") ? "object" : "subject";
    if (takes(event, role) && namesIt(tree, top, place)) {
      return Ground.OBJECT;
    }
    return inside ? Ground.ARGUMENT : null;
  }

  /**
   * Whether the phrase is the place itself, or "the town of Troy", "parts of Troy", "Troy airport".
   */
  private boolean namesIt(Tree tree, Word top, Word place) {
    Word at = place;
    while (at.index() != top.index()) {
      boolean part =
          switch (at.relation()) {
            case "compound", "appos", "conj", "flat" -> true;
            case "nmod" ->
                at.deprel().equals("nmod:poss")
                    ? isOfPlace(tree, at)
                    : !"none".equals(kind(tree, at));
            default -> false;
          };
      Word above = tree.head(at);
      if (!part || above == null) {
        return false;
      }
      at = above;
    }
    return true;
  }

  /** Whether a verb or an event's noun makes a place of such an argument. */
  boolean takes(Word event, String argument) {
    Set<String> arguments = verbs.get(event.lemma());
    return arguments != null && arguments.contains(argument);
  }

  /** The preposition before this one's phrase, in small letters, or {@code none}. */
  String preposition(Tree tree, Word word) {
    for (Word child : tree.children(word)) {
      if (child.relation().equals("case")) {
        Word before = child.index() == 0 ? child : tree.word(child.index() - 1);
        return (isAt(before) ? before : child).lowerText();
      }
    }
    Word above = tree.head(word);
    return word.relation().equals("conj") && above != null ? preposition(tree, above) : "none";
  }

  /** "<i>South</i> of Kherson": an adverb that is one with the preposition behind it. */
  boolean isBearing(Word word) {
    return word.relation().equals("advmod") && isAt(word);
  }

  /**
   * The kind of the word before this one's phrase: at, to, from, of or none; a bearing says by
   * itself that something is there.
   */
  String kind(Tree tree, Word word) {
    if (isBearing(word)) {
      return "at";
    }
    for (Word child : tree.children(word)) {
      if (child.relation().equals("case")) {
        Word before = child.index() == 0 ? child : tree.word(child.index() - 1);
        String kind = isAt(before) ? "at" : kinds.get(child.lowerText());
        if (kind != null) {
          return kind;
        }
      }
    }
    Word above = tree.head(word);
    return word.relation().equals("conj") && above != null ? kind(tree, above) : "none";
  }
}
