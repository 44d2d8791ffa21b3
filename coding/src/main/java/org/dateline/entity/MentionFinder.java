package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.entity.Mention.Kind;
import org.dateline.syntax.Name;
import org.dateline.syntax.Referent;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds mentions: the model's names, common nouns whose class can refer to somebody or something,
 * and personal pronouns. One mention a head word; a name wins over a noun.
 */
final class MentionFinder {
  private static final Set<String> NAMED =
      Set.of("PERSON", "ORG", "GPE", "NORP", "LOC", "FAC", "EVENT", "PRODUCT");
  private static final Set<String> BEFORE =
      Set.of("det", "amod", "compound", "nummod", "nmod:poss", "det:predet", "flat");
  private final NounClasses nouns;
  private final KnownNames known;
  private final Genders genders;
  private final PronounForms pronouns;

  MentionFinder(NounClasses nouns, KnownNames known, Genders genders, PronounForms pronouns) {
    this.nouns = nouns;
    this.known = known;
    this.genders = genders;
    this.pronouns = pronouns;
  }

  /** The mentions of one sentence, by their first words. */
  List<Mention> find(Tree tree, String text) {
    List<Mention> mentions = new ArrayList<>();
    boolean[] named = new boolean[tree.words().size()];
    for (Name name : names(tree, text)) {
      boolean somebody =
          NAMED.contains(name.type())
              && !isOfMoney(tree, tree.word(name.last()))
              && !nouns.isForce(tree, tree.word(name.last()))
              && !isKind(tree.word(name.last()));
      if (somebody) {
        addName(tree, name, text, mentions, named);
      }
    }
    for (Word word : tree.words()) {
      boolean other =
          isTitleOfName(tree, word)
              || isWhen(tree, word)
              || isOfMoney(tree, word)
              || isOfVehicle(tree, word)
              || nouns.isForce(tree, word);
      boolean told = named[word.index()] || other;
      Mention mention = told ? null : unnamed(tree, word, text);
      if (mention != null) {
        mentions.add(mention);
      }
    }
    mentions.sort(
        java.util.Comparator.comparingInt(Mention::first).thenComparingInt(Mention::head));
    return mentions;
  }

  /** "Gulf <i>states</i>": several of a kind, of which a name says where. */
  private boolean isKind(Word word) {
    return word.xpos().equals("NNS")
        && Character.isLowerCase(word.text().codePointAt(0))
        && typeOf(nouns.classOf(word)) == Mention.Type.GROUP;
  }

  /** "<i>US</i>$5 million": whose dollars, which is nobody. */
  private static boolean isOfMoney(Tree tree, Word word) {
    int next = word.index() + 1;
    return next < tree.words().size()
        && tree.word(next).text().equals("$")
        && tree.word(next).span().begin() == word.span().end();
  }

  /** The model's names; a listed name takes the place of those it overlaps, unless one holds it. */
  private List<Name> names(Tree tree, String text) {
    List<Name> names = joined(tree);
    names.replaceAll(name -> isState(tree, text, name) ? asState(name) : name);
    for (int first = 0; first < tree.words().size(); first++) {
      Name listed = known.at(tree, text, first);
      if (listed == null) {
        continue;
      }
      if (names.stream().noneMatch(name -> holds(name, listed))) {
        names.removeIf(name -> name.first() <= listed.last() && name.last() >= listed.first());
        names.add(listed);
      }
      first = listed.last();
    }
    return names;
  }

  /** "<i>Djibouti</i>, <i>Harare</i> condemned": what the model takes for somebody's name. */
  private boolean isState(Tree tree, String text, Name name) {
    String written = tree.span(name.first(), name.last()).of(text);
    return name.type().equals("PERSON")
        && (known.isState(written) || known.isCapital(written))
        && genders.ofName(written) == Genders.Gender.UNKNOWN
        && !isCalled(tree, name);
  }

  /** "Patricia <i>Ireland</i>": whether a name or a form of address stands right before. */
  private boolean isCalled(Tree tree, Name name) {
    Word before = name.first() == 0 ? null : tree.word(name.first() - 1);
    return before != null
        && (before.upos().equals("PROPN")
            || genders.ofNoun(before.text()) != Genders.Gender.UNKNOWN);
  }

  private static Name asState(Name name) {
    return new Name("GPE", name.first(), name.last());
  }

  /** The model's names, the parts of a person's that it cut apart joined as the tree has them. */
  private static List<Name> joined(Tree tree) {
    List<Name> names = new ArrayList<>();
    for (Name cut : tree.names()) {
      Name name = cut.type().equals("PERSON") ? withHyphenated(tree, cut) : cut;
      Name before = names.isEmpty() ? null : names.get(names.size() - 1);
      if (before != null && isOnePerson(tree, before, name)) {
        names.set(names.size() - 1, new Name("PERSON", before.first(), name.last()));
      } else {
        names.add(name);
      }
    }
    return names;
  }

  private static boolean isOnePerson(Tree tree, Name before, Name name) {
    if (!before.type().equals("PERSON") || !name.type().equals("PERSON")) {
      return false;
    }
    if (before.last() >= name.first()) {
      return true; // "Calmy-Rey", of which the model made two
    }
    if (before.last() + 1 != name.first()) {
      return false;
    }
    Word one = tree.top(before.first(), before.last());
    Word other = tree.top(name.first(), name.last());
    boolean flat = other.head() >= before.first() && other.head() <= before.last();
    boolean compound = one.head() >= name.first() && one.head() <= name.last();
    return (flat && other.relation().equals("flat"))
        || (compound && one.relation().equals("compound"));
  }

  /** "Calmy-Rey": with the proper noun that only a hyphen divides from its end. */
  private static Name withHyphenated(Tree tree, Name name) {
    int next = name.last() + 2;
    boolean hyphen =
        next < tree.words().size()
            && tree.word(next - 1).text().equals("-")
            && tree.word(next).upos().equals("PROPN")
            && tree.word(next).span().begin() - tree.word(name.last()).span().end() == 1;
    return hyphen ? new Name(name.type(), name.first(), next) : name;
  }

  private static boolean holds(Name outer, Name inner) {
    return NAMED.contains(outer.type())
        && outer.first() <= inner.first()
        && outer.last() >= inner.last();
  }

  private void addName(Tree tree, Name name, String text, List<Mention> mentions, boolean[] named) {
    int first = name.first();
    int last = name.last();
    while (first < last && !isContent(tree.word(first))) {
      first++;
    }
    while (last > first && !isContent(tree.word(last))) {
      last--;
    }
    for (int i = first; i <= last; i++) {
      named[i] = true;
    }
    Word head = tree.top(first, last);
    Span span = tree.span(first, last);
    mentions.add(
        new Mention(
            tree.sentence().index(),
            first,
            last,
            head.index(),
            Kind.NAME,
            type(name.type(), head),
            span,
            span.of(text)));
  }

  private static boolean isContent(Word word) {
    return !word.upos().equals("DET") && !word.upos().equals("PUNCT") && !word.xpos().equals("POS");
  }

  private Mention.Type type(String name, Word head) {
    return switch (name) {
      case "PERSON" -> Mention.Type.PERSON;
      case "ORG" -> Mention.Type.ORGANISATION;
      case "GPE" -> Mention.Type.GPE;
      case "NORP" -> Mention.Type.GROUP;
      case "LOC" -> Mention.Type.LOCATION;
      case "FAC" -> Mention.Type.FACILITY;
      case "EVENT" -> Mention.Type.EVENT;
      default -> {
        Mention.Type known = typeOf(nouns.classOf(head));
        yield known == null ? Mention.Type.OTHER : known;
      }
    };
  }

  private @Nullable Mention unnamed(Tree tree, Word word, String text) {
    if (word.xpos().startsWith("PRP")) {
      return refers(word)
          ? mention(tree, word, word.index(), Kind.PRONOUN, pronouns.type(word.text()), text)
          : null;
    }
    if (isTitle(tree, word)) {
      Mention.Type type = typeOf(nouns.classOf(word));
      return type == null
          ? null
          : mention(tree, word, firstOf(tree, word), Kind.NOMINAL, type, text);
    }
    boolean kind = isKind(word);
    boolean name = word.upos().equals("PROPN") && !kind;
    if (name && !word.relation().equals("flat") && !partOfName(tree, word)) {
      return unnamedName(tree, word, text);
    }
    boolean noun = word.upos().equals("NOUN") || kind || standsAlone(tree, word);
    String known =
        noun && word.index() > 0 ? nouns.classOf(tree.word(word.index() - 1), word) : null;
    known = noun && known == null ? nouns.classOf(word) : known;
    boolean unlisted = known == null && word.upos().equals("NOUN") && !nouns.isMeasure(word);
    Mention.Type type = unlisted ? typeOf(word.referent()) : typeOf(known);
    return type == null ? null : mention(tree, word, firstOf(tree, word), Kind.NOMINAL, type, text);
  }

  /** "Prime Minister Theresa May": its title is no mention beside the name. */
  private static boolean isTitleOfName(Tree tree, Word word) {
    Word head = tree.head(word);
    return head != null && word.deprel().equals("nmod:desc") && head.upos().equals("PROPN");
  }

  /** "<i>Fighter</i> jets", "<i>bomber</i> planes": what kind of thing it is, and nobody. */
  private boolean isOfVehicle(Tree tree, Word word) {
    int next = word.index() + 1;
    return word.deprel().equals("compound")
        && word.head() == next
        && "person".equals(nouns.classOf(word))
        && "vehicle".equals(nouns.classOf(word, tree.word(next)));
  }

  /** "On Friday": of a date, and not "May said". */
  private static boolean isWhen(Tree tree, Word word) {
    boolean date =
        tree.names().stream()
            .anyMatch(
                name ->
                    name.type().equals("DATE")
                        && name.first() <= word.index()
                        && name.last() >= word.index());
    return date
        && switch (word.relation()) {
          case "obl", "nmod", "compound", "nummod", "flat", "appos" -> true;
          default -> false;
        };
  }

  /** "The President", "the country's Prime Minister": a common noun in spite of its capital. */
  private boolean isTitle(Tree tree, Word word) {
    return word.upos().equals("PROPN")
        && "person".equals(nouns.classOf(word))
        && !word.relation().equals("flat")
        && !partOfName(tree, word)
        && tree.child(word, "flat") == null;
  }

  /** A proper noun that is no name to the model, with the rest of its name. */
  private static Mention unnamedName(Tree tree, Word word, String text) {
    int first = firstOf(tree, word);
    while (first < word.index() && tree.word(first).upos().equals("DET")) {
      first++;
    }
    int last = word.index();
    for (Word child : tree.children(word)) {
      boolean joined = child.relation().equals("flat") && child.index() == last + 1;
      last = joined ? child.index() : last;
    }
    Span span = tree.span(first, last);
    Mention.Type type = typeOf(word.referent());
    boolean takesPart = word.relation().equals("nsubj") || word.relation().equals("obj");
    return new Mention(
        tree.sentence().index(),
        first,
        last,
        word.index(),
        Kind.NAME,
        type == null || !takesPart ? Mention.Type.OTHER : type,
        span,
        span.of(text));
  }

  private static boolean partOfName(Tree tree, Word word) {
    Word head = tree.head(word);
    return head != null && word.deprel().equals("compound") && head.upos().equals("PROPN");
  }

  /** "The displaced", "the region's poor": an adjective or participle that stands for people. */
  private static boolean standsAlone(Tree tree, Word word) {
    boolean adjective = word.upos().equals("ADJ") || word.xpos().equals("VBN");
    boolean phrase = tree.child(word, "det") != null || tree.child(word, "nmod:poss") != null;
    return adjective
        && phrase
        && switch (word.relation()) {
          case "nsubj", "obj", "obl", "nmod", "root" -> true;
          default -> false;
        };
  }

  private static boolean refers(Word word) {
    return !word.deprel().equals("expl");
  }

  /** Of a noun that no table lists, by what the language model takes it to speak of. */
  private static Mention.@Nullable Type typeOf(Referent referent) {
    return switch (referent) {
      case PERSON -> Mention.Type.PERSON;
      case ORGANIZATION -> Mention.Type.ORGANISATION;
      case PLACE -> Mention.Type.LOCATION;
      default -> null;
    };
  }

  private static Mention.@Nullable Type typeOf(@Nullable String known) {
    if (known == null) {
      return null;
    }
    return switch (known) {
      case "person" -> Mention.Type.PERSON;
      case "group", "armed_force" -> Mention.Type.GROUP;
      case "organisation", "government" -> Mention.Type.ORGANISATION;
      case "place" -> Mention.Type.LOCATION;
      case "facility" -> Mention.Type.FACILITY;
      case "vehicle" -> Mention.Type.VEHICLE;
      case "weapon" -> Mention.Type.WEAPON;
      default -> null;
    };
  }

  /**
   * The first word of the noun phrase that ends in its head: determiners and modifiers before it. A
   * tree may hang a word on a noun behind the verb ("<i>Army</i> raids killed ten rebels"): that
   * one is no part of it.
   */
  private static int firstOf(Tree tree, Word head) {
    int first = head.index();
    for (Word child : tree.children(head)) {
      if (child.index() < head.index() && BEFORE.contains(child.deprel())) {
        first = Math.min(first, tree.first(child));
      }
    }
    for (int i = head.index() - 1; i >= first; i--) {
      if (isFinite(tree.word(i)) && !tree.under(tree.word(i), head)) {
        return i + 1;
      }
    }
    while (first > 0 && first == head.index() && isHungBehind(tree, tree.word(first - 1), head)) {
      first--;
    }
    return first;
  }

  /** "<i>NATO</i> planes bombed rebels": a name before a noun that a tree hangs on one behind. */
  private static boolean isHungBehind(Tree tree, Word name, Word head) {
    boolean hung = name.deprel().equals("compound") || name.deprel().equals("amod");
    boolean named = Character.isUpperCase(name.text().codePointAt(0));
    if (!hung || !named || name.head() <= head.index() || !head.relation().equals("nsubj")) {
      return false;
    }
    return tree.words().subList(head.index() + 1, name.head()).stream()
        .anyMatch(verb -> isFinite(verb) && verb.index() == head.head());
  }

  private static boolean isFinite(Word word) {
    return switch (word.xpos()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  private static Mention mention(
      Tree tree, Word head, int first, Kind kind, Mention.Type type, String text) {
    Span span = tree.span(first, head.index());
    return new Mention(
        tree.sentence().index(),
        first,
        head.index(),
        head.index(),
        kind,
        type,
        span,
        span.of(text));
  }
}
