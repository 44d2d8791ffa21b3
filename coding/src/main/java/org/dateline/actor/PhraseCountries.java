package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.place.PlaceMention;
import org.dateline.place.Places;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * The countries that a phrase says: adjectives and names before its head, a possessor, "of" and
 * "in"; for a person's name, what stands before it. Bound to one report.
 */
final class PhraseCountries {
  private static final int WORDS_BEFORE_NAME = 6;

  /** Who a name or pronoun inside a phrase is, by what the knowledge alone says. */
  interface Known {
    List<Actor> of(Mention mention, @Nullable LocalDate day);
  }

  private final Entities entities;
  private final Places places;
  private final Phrases phrases;
  private final ActorWords words;
  private final CountryNames countryNames;
  private final Pairs pairs;
  private final Known known;

  PhraseCountries(
      Entities entities,
      Places places,
      Phrases phrases,
      ActorWords words,
      CountryNames countryNames,
      Pairs pairs,
      Known known) {
    this.entities = entities;
    this.places = places;
    this.phrases = phrases;
    this.words = words;
    this.countryNames = countryNames;
    this.pairs = pairs;
    this.known = known;
  }

  /**
   * Each once, in the order of the text; the country in which a people lives that the phrase names
   * ("Kurdish forces") is not said by it.
   */
  List<String> of(Mention mention, @Nullable LocalDate day) {
    List<String> found = ofOwners(mention, day);
    Tree tree = phrases.tree(mention);
    Word head = phrases.head(mention);
    boolean abroad = found.isEmpty() || isPeopleAlone(mention, day);
    if (!abroad || words.related(head.lemma()) || isForeign(mention)) {
      return found;
    }
    List<String> there = new ArrayList<>();
    addOwners(mention, owner -> isIn(tree, owner), day, there); // not "a CIA chief in Cairo"
    return there.isEmpty() ? found : there;
  }

  /** The same without where they are: "the CIA in Cairo". */
  List<String> ofOwners(Mention mention, @Nullable LocalDate day) {
    Tree tree = phrases.tree(mention);
    Word head = phrases.head(mention);
    List<String> found = new ArrayList<>();
    boolean name = mention.kind() == Mention.Kind.NAME;
    Word whose = !name && words.related(head.lemma()) ? tree.child(head, "nmod:poss") : null;
    int begin = name ? Math.max(0, mention.first() - WORDS_BEFORE_NAME) : mention.first();
    int end = name ? mention.first() : mention.head();
    for (int i = begin; i < end; i++) {
      Word word = tree.word(i);
      boolean within = tree.under(word, head) || (!name && i == end - 1);
      if (within
          && !(whose != null && tree.under(word, whose))
          && !phrases.backs(tree, word)
          && !phrases.isMinority(tree, word)
          && (!isHomed(mention, word, day) || isListed(tree, word))
          && !(isPeopleOfBefore(tree, word) && !found.isEmpty())) {
        add(mention, word, day, found);
      }
    }
    if (found.isEmpty() && !words.related(head.lemma())) {
      addOwners(mention, owner -> !isIn(tree, owner), day, found);
    }
    return found;
  }

  /** "Foreign fighters in Iraq", "the embassy in Oslo": who are not of where they are. */
  private boolean isForeign(Mention mention) {
    return words.mission(phrases.head(mention).lemma())
        || phrases.isModified(mention, word -> words.ofAnyCountry(word) || words.global(word));
  }

  /** "<i>Sikh</i> leaders in Leeds": whether only a people's name tells a country. */
  private boolean isPeopleAlone(Mention mention, @Nullable LocalDate day) {
    boolean people = false;
    for (Word child : phrases.tree(mention).children(phrases.head(mention))) {
      Mention inner = child.modifies() ? entities.at(mention.sentence(), child) : null;
      if (inner != null && inner.kind() == Mention.Kind.NAME) {
        if (!countryNames.isPeople(inner.text(), day)) {
          return false;
        }
        people = true;
      }
    }
    return people;
  }

  /** Adds the countries of those behind a phrase's head, or before "'s", whose it is. */
  private void addOwners(
      Mention mention, Predicate<Word> which, @Nullable LocalDate day, List<String> found) {
    Tree tree = phrases.tree(mention);
    for (Word child : tree.children(phrases.head(mention))) {
      if (phrases.belongsTo(tree, child) && which.test(child)) {
        add(mention, owner(tree, child), day, found);
        for (Word other : tree.children(child)) {
          if (other.deprel().equals("conj")) {
            add(mention, other, day, found); // "the armies of Brazil and Argentina"
          }
        }
      }
    }
  }

  /**
   * "Hackers linked to <i>China</i>", "<i>Iran</i>-linked spies": for which country those work who
   * seldom work for themselves.
   */
  List<String> ofService(Mention mention, @Nullable LocalDate day) {
    Tree tree = phrases.tree(mention);
    Word head = phrases.head(mention);
    List<String> found = new ArrayList<>();
    for (Word link : words.serves(head.lemma()) ? links(tree, head) : List.<Word>of()) {
      for (Word child : tree.children(link)) {
        switch (child.relation()) {
          case "obl", "nmod", "compound", "obj" -> add(mention, child, day, found);
          default -> {
            // says not for whom
          }
        }
      }
    }
    return found;
  }

  /** "Linked", "believed to be linked": words below a noun that say for whom somebody works. */
  private List<Word> links(Tree tree, Word head) {
    List<Word> found = new ArrayList<>();
    for (Word child : tree.children(head)) {
      if (words.links(child.lemma())) {
        found.add(child);
      } else if (child.relation().equals("acl")) {
        found.addAll(linked(tree, child));
      }
    }
    Word verb = tree.head(head); // for which a tree may take "believed"
    if (verb != null && verb.index() == head.index() + 1 && words.deems(verb.lemma())) {
      found.addAll(linked(tree, verb));
    }
    return found;
  }

  private List<Word> linked(Tree tree, Word said) {
    return tree.children(said).stream()
        .filter(below -> below.deprel().equals("xcomp") && words.links(below.lemma()))
        .toList();
  }

  /** "<i>Kurdish</i> and Iraqi forces". */
  private static boolean isListed(Tree tree, Word word) {
    return word.deprel().equals("conj") || tree.child(word, "conj") != null;
  }

  /** Where the people before a phrase's noun live of whom the report speaks. */
  List<String> ofPeople(Mention mention, @Nullable LocalDate day) {
    Tree tree = phrases.tree(mention);
    List<String> found = new ArrayList<>();
    for (int i = mention.first(); i < mention.head(); i++) {
      Word word = tree.word(i);
      if (isHomed(mention, word, day)
          && !phrases.backs(tree, word)
          && !phrases.isMinority(tree, word)) {
        add(mention, word, day, found);
      }
    }
    return found;
  }

  /** Whether a word names a people whose country the report tells, and not the name. */
  private boolean isHomed(Mention mention, Word word, @Nullable LocalDate day) {
    Mention inner = entities.at(mention.sentence(), word);
    return inner != null
        && inner.kind() == Mention.Kind.NAME
        && countryNames.isStateless(inner.text(), day);
  }

  /** "Foreign fighters <i>in</i> Iraq" are not at home there; "the foreign minister of Iraq" is. */
  private static boolean isIn(Tree tree, Word child) {
    return Phrases.preposition(tree, child).equals("in");
  }

  /** Who "whose" stands for: what its relative clause describes; the word itself elsewhere. */
  private static Word owner(Tree tree, Word word) {
    Word at = word.xpos().equals("WP$") ? word : null;
    while (at != null && !at.deprel().equals("acl:relcl")) {
      at = tree.head(at);
    }
    Word described = at == null ? null : tree.head(at);
    return described == null ? word : described;
  }

  /** The "Serb" of "Bosnian Serb police": of whose people somebody is who lives in Bosnia. */
  private static boolean isPeopleOfBefore(Tree tree, Word word) {
    Word before = word.index() > 0 ? tree.word(word.index() - 1) : null;
    return before != null
        && before.upos().equals("ADJ")
        && word.upos().equals("ADJ")
        && (before.head() == word.head() || before.head() == word.index())
        && Character.isUpperCase(before.text().codePointAt(0))
        && Character.isUpperCase(word.text().codePointAt(0));
  }

  /** Adds the countries that a word of the phrase says. */
  void add(Mention mention, Word word, @Nullable LocalDate day, List<String> found) {
    Mention inner = entities.at(mention.sentence(), word);
    if (inner == null || inner.equals(mention)) {
      return;
    }
    if (inner.kind() == Mention.Kind.NOMINAL) {
      List<String> said = pairs.isPair(inner) ? pairs.countries(inner) : of(inner, day);
      boolean body = said.isEmpty() && inner.type() == Mention.Type.ORGANISATION;
      addNew(body ? countries(known.of(inner, day)) : said, found); // "the bloc's envoy"
      return;
    }
    List<String> codes = countries(known.of(inner, day));
    PlaceMention place = codes.isEmpty() ? places.at(mention.sentence(), word) : null;
    if (place != null && place.place().country() != null) {
      codes.add(place.place().country());
    }
    boolean body = codes.isEmpty() && inner.type() == Mention.Type.ORGANISATION;
    addNew(body ? countryNames.anywhere(inner, day) : codes, found); // "Omani Coast Guard boats"
  }

  private static List<String> countries(List<Actor> actors) {
    List<String> codes = new ArrayList<>();
    for (Actor actor : actors) {
      if (actor.country() != null) {
        codes.add(actor.country());
      }
    }
    return codes;
  }

  private static void addNew(List<String> codes, List<String> found) {
    for (String code : codes) {
      if (!found.contains(code)) {
        found.add(code);
      }
    }
  }
}
