package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.Entry.Kind;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * The titles that phrases bear and that stand before names: what office and sectors they say, and
 * whose. Bound to one report.
 */
final class Titles {
  private static final List<String> CIVILIANS = List.of("CVL");
  private static final int WORDS_BEFORE_NAME = 6;
  private static final int WORDS_AFTER_TITLE = 5;

  private final Entities entities;
  private final Lexicon lexicon;
  private final ActorWords words;
  private final Phrases phrases;
  private final Sectors says;
  private final Ranks ranks;

  Titles(
      Entities entities,
      Lexicon lexicon,
      ActorWords words,
      Phrases phrases,
      Sectors says,
      Ranks ranks) {
    this.entities = entities;
    this.lexicon = lexicon;
    this.words = words;
    this.phrases = phrases;
    this.says = says;
    this.ranks = ranks;
  }

  /** A title with the number of words that name it. */
  private record Found(Entry title, int words) {}

  /**
   * The longest title that a phrase bears, of those that a country has: "minister of defence". Null
   * where other words say what kind of bearer it is ("rebel leader", "Muslim leaders").
   */
  @Nullable Entry of(Mention mention, String country, @Nullable LocalDate day) {
    Found longest = phrases.head(mention).isPlural() ? null : longest(mention, country);
    return longest == null || says.tellOther(mention, longest.words(), day)
        ? null
        : longest.title();
  }

  private @Nullable Found longest(Mention mention, String country) {
    Tree tree = phrases.tree(mention);
    int end = Math.min(tree.words().size() - 1, mention.head() + WORDS_AFTER_TITLE);
    Word head = phrases.head(mention);
    for (int last = end; last >= mention.head(); last--) {
      boolean whole = last == mention.head() || tree.under(tree.word(last), head);
      int begin =
          tree.word(mention.first()).upos().equals("DET") ? mention.first() + 1 : mention.first();
      for (int first = begin; whole && first <= mention.head(); first++) {
        for (Entry entry : lexicon.named(Phrases.text(tree, first, last, mention.head()))) {
          boolean here = entry.countries().isEmpty() || entry.countries().contains(country);
          if (entry.kind() == Kind.TITLE && here) {
            return new Found(entry, last - first + 1);
          }
        }
      }
    }
    return null;
  }

  /** The sectors of the title that stands before a name, or of the noun that heads the phrase. */
  List<String> sectors(Mention mention, @Nullable LocalDate day) {
    Tree tree = phrases.tree(mention);
    if (mention.kind() == Mention.Kind.NOMINAL) {
      return says.of(mention, day);
    }
    boolean former = false;
    int own = begin(mention);
    Word before = own > 0 ? tree.word(own - 1) : null;
    List<String> sectors =
        before != null && words.ofBody(before.lemma())
            ? says.ofSideBefore(tree, before, day)
            : List.of();
    for (int first = Math.max(0, own - WORDS_BEFORE_NAME); first < own; first++) {
      former |= phrases.isFormer(tree.word(first));
      if (sectors.isEmpty()) {
        Entry entry = says.phrase(tree, first, own - 1);
        List<String> known = entry == null ? List.of() : beforeName(entry, tree, first, own - 1);
        boolean right = first == own - 1 && entry != null;
        sectors =
            right ? ranks.of(tree.word(first).lemma(), known, tree.sentence().index()) : known;
        List<String> body =
            entry == null && first < own - 1
                ? List.of()
                : says.ofBodyBefore(tree, first, own - 1, day);
        sectors = body.isEmpty() ? sectors : body;
      }
    }
    if (sectors.isEmpty()) {
      return ofSeveral(mention);
    }
    return former ? says.afterwards(sectors, tree, own - 1) : sectors;
  }

  /** Of people before a name; "<i>Father</i> Ruiz" is nobody's father. */
  private List<String> beforeName(Entry people, Tree tree, int first, int last) {
    boolean capital = Character.isUpperCase(tree.word(first).text().codePointAt(0));
    Entry title = capital ? title(tree, first, last) : null;
    boolean other = title != null && people.sectors().equals(CIVILIANS);
    return title != null && other ? title.sectors() : people.sectors();
  }

  /** "Senators Ada Low and <i>Jan Hall</i>": of the title in the plural before a list of names. */
  private List<String> ofSeveral(Mention name) {
    Tree tree = phrases.tree(name);
    Word head = phrases.head(name);
    Word listed = head.deprel().equals("conj") ? tree.head(head) : null;
    Mention first = listed == null ? null : entities.at(name.sentence(), listed);
    if (first == null || first.equals(name) || first.kind() != Mention.Kind.NAME) {
      return List.of();
    }
    int last = begin(first) - 1;
    for (int at = Math.max(0, last + 1 - WORDS_BEFORE_NAME); at <= last; at++) {
      Entry title = plural(tree, at, last);
      if (title != null) {
        return title.sectors();
      }
    }
    return List.of();
  }

  /** "Senators": the agents that the words from {@code first} to {@code last} are in the plural. */
  private @Nullable Entry plural(Tree tree, int first, int last) {
    String text = Phrases.text(tree, first, last, -1);
    Entry agent = lexicon.named(text, List.of(Kind.AGENT), null);
    return agent == null || agent.name().equalsIgnoreCase(text) ? null : agent;
  }

  /** Where a name begins, behind a title that is taken for a part of it: "Gen. <i>Low</i>". */
  private int begin(Mention name) {
    Tree tree = phrases.tree(name);
    boolean person = name.kind() == Mention.Kind.NAME && name.type() == Mention.Type.PERSON;
    boolean given = !person || lexicon.isGivenName(tree.word(name.first()).text());
    for (int last = name.last() - 1; !given && last >= name.first(); last--) {
      if (title(tree, name.first(), last) != null || plural(tree, name.first(), last) != null) {
        return last + 1;
      }
    }
    return name.first();
  }

  /** The office that the title right before a name says; null where none stands there. */
  @Nullable String office(Mention name) {
    Tree tree = phrases.tree(name);
    int last = begin(name) - 1;
    for (int first = Math.max(0, last + 1 - WORDS_BEFORE_NAME); first <= last; first++) {
      Entry title = title(tree, first, last);
      if (title != null) {
        return title.key();
      }
    }
    return null;
  }

  /**
   * The countries that alone have the title that a phrase bears, or that stands right before a
   * name: "the home secretary". Empty where others have it too, or there is none.
   */
  List<String> countries(Mention mention) {
    Tree tree = phrases.tree(mention);
    boolean name = mention.kind() == Mention.Kind.NAME;
    int last = name ? begin(mention) - 1 : mention.head();
    int begin = name ? last + 1 - WORDS_BEFORE_NAME : mention.first();
    for (int first = Math.max(0, begin); first <= last; first++) {
      if (!name && first == last && words.ofBody(tree.word(last).lemma())) {
        return List.of(); // "the party's representative" is of no country's parliament
      }
      List<Entry> titles =
          lexicon.named(Phrases.text(tree, first, last, last)).stream()
              .filter(entry -> entry.kind() == Kind.TITLE)
              .toList();
      if (!titles.isEmpty()) {
        return countriesOf(titles);
      }
    }
    return List.of();
  }

  private static List<String> countriesOf(List<Entry> titles) {
    List<String> countries = new ArrayList<>();
    for (Entry title : titles) {
      if (title.countries().isEmpty()) {
        return List.of();
      }
      countries.addAll(title.countries());
    }
    return countries;
  }

  /** The office that the title before a name says to be held no more; null where none is. */
  @Nullable String formerOffice(Mention mention) {
    Tree tree = phrases.tree(mention);
    boolean former = false;
    int last = begin(mention) - 1;
    for (int at = Math.max(0, last + 1 - WORDS_BEFORE_NAME); at <= last; at++) {
      former |= phrases.isFormer(tree.word(at));
      Entry title = former ? title(tree, at, last) : null;
      if (title != null) {
        return title.key();
      }
    }
    return null;
  }

  /** The title that the words from {@code first} to {@code last} are, all of them. */
  private @Nullable Entry title(Tree tree, int first, int last) {
    String text = words.held(Phrases.text(tree, first, last, last));
    return lexicon.named(text, List.of(Kind.TITLE), null);
  }
}
