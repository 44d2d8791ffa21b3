package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.Entry.Kind;
import org.dateline.actor.SectorTraits.Trait;
import org.dateline.entity.Entities;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * The sectors that the words of a phrase say: by the longest agent or title that it ends in; for
 * who heads, leads or speaks for a body, by the body; for nouns of no sector, by what stands before
 * them. Bound to one report.
 */
final class Sectors {
  private static final int WORDS_BEFORE_NAME = 6;
  private static final int WORDS_AFTER_TITLE = 5;
  private static final int WORDS_BEFORE_HEAD = 3;
  private static final int DEPTH = 3;
  private static final List<String> ELITE = List.of("ELI");
  private static final List<String> REBELS = List.of("REB");

  private static final List<String> CIVILIANS = List.of("CVL");

  private final Analysis analysis;
  private final Entities entities;
  private final Lexicon lexicon;
  private final ActorWords words;
  private final SectorTraits traits;
  private final Ranks ranks;

  Sectors(
      Analysis analysis,
      Entities entities,
      Lexicon lexicon,
      ActorWords words,
      SectorTraits traits) {
    this.analysis = analysis;
    this.entities = entities;
    this.lexicon = lexicon;
    this.words = words;
    this.traits = traits;
    this.ranks = new Ranks(analysis, words);
  }

  /** An entry with the number of words that name it. */
  private record Found(Entry entry, int words) {}

  private Tree tree(Mention mention) {
    return analysis.trees().get(mention.sentence());
  }

  /** Of a phrase; empty where its words say none. */
  List<String> of(Mention mention, @Nullable LocalDate day) {
    Tree tree = tree(mention);
    Word head = tree.word(mention.head());
    List<String> said = ofSide(tree, head, said(tree, head, mention.first(), DEPTH, day));
    return isFormer(mention) && !said.isEmpty() ? afterwards(said) : said;
  }

  /** What who was of these sectors is now. */
  private List<String> afterwards(List<String> sectors) {
    return traits.ofFirst(sectors, Trait.CALLING) ? CIVILIANS : ELITE;
  }

  private List<String> said(Tree tree, Word head, int first, int depth, @Nullable LocalDate day) {
    if (depth == 0) {
      return List.of();
    }
    boolean ofBody = words.ofBody(head.lemma());
    Found entry = longest(tree, head, first);
    boolean plain = entry == null || entry.words() == 1;
    List<String> body = ofBody && plain ? ofBody(tree, head, depth, day) : List.of();
    if (!body.isEmpty()) {
      return body;
    }
    List<String> allied =
        words.alliance(head.lemma()) ? ofMembers(tree, head, depth, day) : List.of();
    if (!allied.isEmpty()) {
      return allied;
    }
    List<String> before = (entry == null || ofBody) && plain ? before(tree, head) : List.of();
    if (!before.isEmpty()) {
      return before;
    }
    List<String> owners = words.owned(head.lemma()) ? ofOwner(tree, head, depth, day) : List.of();
    if (!owners.isEmpty()) {
      return owners;
    }
    if (entry != null) {
      List<String> known = entry.entry().sectors();
      return plain ? ranks.of(head.lemma(), known) : known;
    }
    List<String> owner = ofOwner(tree, head, depth, day);
    List<String> told = owner.isEmpty() ? ofMembers(tree, head, depth, day) : owner;
    return told.isEmpty() && isAlone(tree, head) ? ranks.of(head.lemma(), told) : told;
  }

  /** "Officers", and not "loan officers": a noun that no other tells more of. */
  private static boolean isAlone(Tree tree, Word head) {
    return tree.child(head, "compound") == null && tree.child(head, "nmod") == null;
  }

  /** The longest known phrase that ends in a word. */
  private @Nullable Found longest(Tree tree, Word head, int first) {
    int begin = Math.max(0, Math.min(first, head.index() - WORDS_BEFORE_HEAD));
    for (int at = begin; at <= head.index(); at++) {
      Entry entry = isArticle(tree, at) ? null : phrase(tree, at, head.index());
      if (entry != null) {
        return new Found(entry, head.index() - at + 1);
      }
    }
    return null;
  }

  /** "President of the Riigikogu", "spokesman for the rebels": of what follows. */
  private List<String> ofBody(Tree tree, Word head, int depth, @Nullable LocalDate day) {
    for (Word child : tree.children(head)) {
      if (child.deprel().equals("nmod") && isCased(tree, child)) {
        List<String> found = ofName(tree, child, day);
        boolean state = names(tree, child, List.of(Kind.STATE, Kind.TERRITORY), day) != null;
        if (found.isEmpty() && !state) {
          found = said(tree, child, tree.first(child), depth - 1, day);
        }
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    List<String> owner = ofOwner(tree, head, depth, day);
    return owner.isEmpty() ? ofSideBefore(tree, head, day) : owner;
  }

  /** "Islamic State member", "PKK leader": of the armed group or the opposition named before. */
  private List<String> ofSideBefore(Tree tree, Word head, @Nullable LocalDate day) {
    for (Word child : tree.children(head)) {
      if (child.index() < head.index() && child.modifies()) {
        List<String> named = ofName(tree, child, day);
        if (areAgainstGovernments(named)) {
          return named;
        }
      }
    }
    return List.of();
  }

  private static boolean isCased(Tree tree, Word child) {
    Word mark = tree.child(child, "case");
    return mark != null && (mark.lemma().equals("of") || mark.lemma().equals("for"));
  }

  /** "The fleet's northern group": of who owns it. */
  private List<String> ofOwner(Tree tree, Word head, int depth, @Nullable LocalDate day) {
    Word owner = tree.child(head, "nmod:poss");
    if (owner == null || words.related(head.lemma())) {
      return List.of();
    }
    boolean pronoun = owner.upos().equals("PRON");
    boolean told = words.owned(head.lemma()) || words.ofBody(head.lemma());
    List<String> named = pronoun && !told ? List.<String>of() : ofName(tree, owner, day);
    Mention mention = entities.at(tree.sentence().index(), owner);
    boolean name = mention != null && mention.type() == Mention.Type.ORGANISATION;
    boolean body = (owner.upos().equals("NOUN") || name) && !words.ofBody(owner.lemma());
    return named.isEmpty() && body ? said(tree, owner, tree.first(owner), depth - 1, day) : named;
  }

  /** "A group of diplomats", "a band of deserters": of those it is made of. */
  private List<String> ofMembers(Tree tree, Word head, int depth, @Nullable LocalDate day) {
    for (Word child : tree.children(head)) {
      Word mark = child.deprel().equals("nmod") ? tree.child(child, "case") : null;
      if (mark != null && mark.lemma().equals("of") && child.xpos().equals("NNS")) {
        return said(tree, child, tree.first(child), depth - 1, day);
      }
    }
    return List.of();
  }

  private List<String> ofName(Tree tree, Word word, @Nullable LocalDate day) {
    Mention mention = entities.at(tree.sentence().index(), word);
    Mention name = mention == null || mention.kind() == Mention.Kind.NAME ? mention : name(mention);
    Entry entry =
        name == null || name.kind() != Mention.Kind.NAME
            ? null
            : lexicon.named(name.text(), List.of(Kind.ORGANISATION), day);
    return entry == null ? List.of() : entry.sectors();
  }

  /** The first name of what a pronoun stands for. */
  private @Nullable Mention name(Mention pronoun) {
    Entity entity = entities.of(pronoun);
    return entity == null
        ? null
        : entity.mentions().stream()
            .filter(member -> member.kind() == Mention.Kind.NAME)
            .findFirst()
            .orElse(null);
  }

  private @Nullable Entry names(Tree tree, Word word, List<Kind> kinds, @Nullable LocalDate day) {
    Mention mention = entities.at(tree.sentence().index(), word);
    return mention == null || mention.kind() != Mention.Kind.NAME
        ? null
        : lexicon.named(mention.text(), kinds, day);
  }

  /** "Muslim leaders", "army accountant": of the words before a noun, the nearest first. */
  private List<String> before(Tree tree, Word head) {
    List<Word> children = tree.children(head);
    for (int i = children.size() - 1; i >= 0; i--) {
      Word child = children.get(i);
      if (child.modifies() && child.index() < head.index()) {
        List<String> told = words.sectorsOf(child.text());
        Entry agent =
            told.isEmpty() && child.deprel().equals("compound")
                ? lexicon.named(child.lemma(), List.of(Kind.AGENT), null)
                : null;
        if (!told.isEmpty() || agent != null) {
          return agent == null ? told : agent.sectors();
        }
      }
    }
    return List.of();
  }

  /**
   * "Opposition forces", "a rebel-run council", "rebel officials": troops and officials are of the
   * side that a word before them says.
   */
  private List<String> ofSide(Tree tree, Word head, List<String> own) {
    boolean army = own.equals(List.of("MIL"));
    for (Word child : army || own.equals(List.of("GOV")) ? tree.children(head) : List.<Word>of()) {
      boolean before = child.index() < head.index() && child.modifies();
      Word leader = before && words.leads(child.lemma()) ? tree.child(child, "compound") : null;
      Word side = leader == null ? child : leader;
      if (before && words.sides(side.lemma())) {
        return army ? REBELS : words.sectorsOf(side.lemma());
      }
    }
    return own;
  }

  /** The sectors of the title that stands before a name, or of the noun that heads the phrase. */
  List<String> ofTitle(Mention mention, @Nullable LocalDate day) {
    Tree tree = tree(mention);
    if (mention.kind() == Mention.Kind.NOMINAL) {
      return of(mention, day);
    }
    boolean former = false;
    int own = begin(mention);
    Word before = own > 0 ? tree.word(own - 1) : null;
    List<String> sectors =
        before != null && words.ofBody(before.lemma())
            ? ofSideBefore(tree, before, day)
            : List.of();
    for (int first = Math.max(0, own - WORDS_BEFORE_NAME); first < own; first++) {
      former |= isFormer(tree.word(first));
      if (sectors.isEmpty()) {
        Entry entry = phrase(tree, first, own - 1);
        List<String> known = entry == null ? List.of() : entry.sectors();
        boolean right = first == own - 1 && entry != null;
        sectors = right ? ranks.of(tree.word(first).lemma(), known) : known;
      }
    }
    return former && !sectors.isEmpty() ? afterwards(sectors) : sectors;
  }

  /** Where a name begins, behind a title that is taken for a part of it: "Gen. <i>Low</i>". */
  private int begin(Mention name) {
    Tree tree = tree(name);
    boolean person = name.kind() == Mention.Kind.NAME && name.type() == Mention.Type.PERSON;
    boolean given = !person || lexicon.isGivenName(tree.word(name.first()).text());
    for (int last = name.last() - 1; !given && last >= name.first(); last--) {
      String words = text(tree, name.first(), last, last);
      if (lexicon.named(words, List.of(Kind.TITLE), null) != null) {
        return last + 1;
      }
    }
    return name.first();
  }

  /** The office that the title right before a name says; null where none stands there. */
  @Nullable String office(Mention name) {
    Tree tree = tree(name);
    int last = begin(name) - 1;
    for (int first = Math.max(0, last + 1 - WORDS_BEFORE_NAME); first <= last; first++) {
      Entry title = lexicon.named(text(tree, first, last, last), List.of(Kind.TITLE), null);
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
  List<String> havingTitle(Mention mention) {
    Tree tree = tree(mention);
    boolean name = mention.kind() == Mention.Kind.NAME;
    int last = name ? begin(mention) - 1 : mention.head();
    int begin = name ? last + 1 - WORDS_BEFORE_NAME : mention.first();
    for (int first = Math.max(0, begin); first <= last; first++) {
      if (!name && first == last && words.ofBody(tree.word(last).lemma())) {
        return List.of(); // "the party's representative" is of no country's parliament
      }
      List<Entry> titles =
          lexicon.named(text(tree, first, last, last)).stream()
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
    Tree tree = tree(mention);
    boolean former = false;
    int last = begin(mention) - 1;
    for (int at = Math.max(0, last + 1 - WORDS_BEFORE_NAME); at <= last; at++) {
      Entry title =
          former ? lexicon.named(text(tree, at, last, last), List.of(Kind.TITLE), null) : null;
      if (title != null) {
        return title.key();
      }
      former |= isFormer(tree.word(at));
    }
    return null;
  }

  /** The title or agent that the words from {@code first} to {@code last} are, all of them. */
  private @Nullable Entry phrase(Tree tree, int first, int last) {
    return lexicon.named(text(tree, first, last, last), List.of(Kind.TITLE, Kind.AGENT), null);
  }

  /** Words as a dictionary has them: the head's lemma, hyphens without blanks. */
  private static String text(Tree tree, int first, int last, int head) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      Word word = tree.word(i);
      if (text.length() > 0 && !word.text().equals("-") && text.charAt(text.length() - 1) != '-') {
        text.append(' ');
      }
      text.append(i == head ? word.lemma() : word.text());
    }
    return text.toString();
  }

  /**
   * The longest title that a phrase bears, of those that a country has: "minister of defence". Null
   * where other words say what kind of bearer it is ("rebel leader", "Muslim leaders").
   */
  @Nullable Entry title(Mention mention, String country, @Nullable LocalDate day) {
    Tree tree = tree(mention);
    Word head = tree.word(mention.head());
    Found title = longestTitle(tree, mention, country);
    Found agent = longest(tree, head, mention.first());
    if (title == null || head.isPlural()) {
      return null;
    }
    if (title.words() == 1
        && words.ofBody(head.lemma())
        && !ofBody(tree, head, DEPTH, day).isEmpty()) {
      return null; // "the president of the parliament"
    }
    boolean other = agent != null && agent.words() > title.words();
    return other || !before(tree, head).isEmpty() ? null : title.entry();
  }

  private static boolean isArticle(Tree tree, int word) {
    return tree.word(word).upos().equals("DET");
  }

  private @Nullable Found longestTitle(Tree tree, Mention mention, String country) {
    int end = Math.min(tree.words().size() - 1, mention.head() + WORDS_AFTER_TITLE);
    Word head = tree.word(mention.head());
    for (int last = end; last >= mention.head(); last--) {
      boolean whole = last == mention.head() || tree.under(tree.word(last), head);
      int begin = isArticle(tree, mention.first()) ? mention.first() + 1 : mention.first();
      for (int first = begin; whole && first <= mention.head(); first++) {
        for (Entry entry : lexicon.named(text(tree, first, last, mention.head()))) {
          boolean here = entry.countries().isEmpty() || entry.countries().contains(country);
          if (entry.kind() == Kind.TITLE && here) {
            return new Found(entry, last - first + 1);
          }
        }
      }
    }
    return null;
  }

  /** Whether the words before the head say that a role is held no more. */
  boolean isFormer(Mention mention) {
    Tree tree = tree(mention);
    if (mention.type() != Mention.Type.PERSON && mention.type() != Mention.Type.GROUP) {
      return false; // "a former stronghold"
    }
    for (int i = mention.first(); i < mention.head(); i++) {
      if (isFormer(tree.word(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFormer(Word word) {
    return words.former(word.lemma()) || words.former(word.text());
  }

  /** Whether sectors are those of rebels or of an opposition. */
  boolean areAgainstGovernments(List<String> sectors) {
    return traits.ofFirst(sectors, Trait.AGAINST);
  }
}
