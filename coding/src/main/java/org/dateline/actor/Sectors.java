package org.dateline.actor;

import java.time.LocalDate;
import java.util.List;
import org.dateline.actor.Entry.Kind;
import org.dateline.actor.SectorTraits.Trait;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * The sectors that the words of a phrase say: by the longest agent or title that it ends in; for
 * who heads, leads or speaks for a body, by the body; for nouns of no sector, by what stands before
 * them. Bound to one report.
 */
final class Sectors {
  private static final int WORDS_BEFORE_HEAD = 3;
  private static final int WORDS_BEHIND_HEAD = 3;
  private static final int DEPTH = 3;
  private static final List<Kind> BODIES = List.of(Kind.ORGANISATION, Kind.METONYM);
  private static final List<Kind> KNOWN = List.of(Kind.STATE, Kind.TERRITORY, Kind.ORGANISATION);
  private static final List<String> ELITE = List.of("ELI");
  private static final List<String> GOVERNMENT = List.of("GOV");
  private static final List<String> REBELS = List.of("REB");
  private static final List<String> WORKERS = List.of("LAB");

  private static final List<String> CIVILIANS = List.of("CVL");

  private final Entities entities;
  private final Lexicon lexicon;
  private final ActorWords words;
  private final SectorTraits traits;
  private final Phrases phrases;
  private final Ranks ranks;

  Sectors(
      Entities entities,
      Lexicon lexicon,
      ActorWords words,
      SectorTraits traits,
      Phrases phrases,
      Ranks ranks) {
    this.entities = entities;
    this.lexicon = lexicon;
    this.words = words;
    this.traits = traits;
    this.phrases = phrases;
    this.ranks = ranks;
  }

  /** An entry with the first and the last of the words that name it. */
  private record Found(Entry entry, int first, int last) {
    int words() {
      return last - first + 1;
    }
  }

  /** Of a phrase; empty where its words say none. */
  List<String> of(Mention mention, @Nullable LocalDate day) {
    Tree tree = phrases.tree(mention);
    Word head = phrases.head(mention);
    List<String> said = ofSide(tree, head, said(tree, head, mention.first(), DEPTH, day));
    boolean governs = words.governs(head.lemma()) && head.deprel().equals("nsubj");
    if (governs && said.isEmpty() && mention.kind() == Mention.Kind.NOMINAL) {
      return GOVERNMENT; // "the city sued the contractor"
    }
    return phrases.isFormer(mention) && !said.isEmpty()
        ? afterwards(said, tree, head.index())
        : said;
  }

  /** Of a body's name; where its words say none, by the one that closes it: "Low & Hall LLC". */
  List<String> ofName(Mention name, @Nullable LocalDate day) {
    List<String> said = of(name, day);
    return said.isEmpty() ? ofClosing(phrases.tree(name), name) : said;
  }

  /**
   * What who was of these sectors is now, by the noun at the index {@code last}: one of the elite
   * who held an office, an ordinary person who followed a calling ("former soldiers").
   */
  List<String> afterwards(List<String> sectors, Tree tree, int last) {
    if (traits.ofFirst(sectors, Trait.OFFICIAL) && isOffice(tree, last)) {
      return ELITE;
    }
    if (traits.ofFirst(sectors, Trait.LASTING)) {
      return sectors;
    }
    return traits.ofFirst(sectors, Trait.CALLING) ? CIVILIANS : ELITE;
  }

  /** "Army chief", and not "army captain": whether a noun is the title of an office. */
  private boolean isOffice(Tree tree, int last) {
    for (int first = Math.max(0, last - WORDS_BEFORE_HEAD); first <= last; first++) {
      Entry title = lexicon.named(held(tree, first, last), List.of(Kind.TITLE), null);
      if (title != null) {
        return !lexicon.offices().isCalling(title.key());
      }
    }
    return false;
  }

  private List<String> said(Tree tree, Word head, int first, int depth, @Nullable LocalDate day) {
    if (depth == 0) {
      return List.of();
    }
    String noun = words.held(head.lemma());
    Found entry = longest(tree, head, first);
    boolean ofBody = words.ofBody(noun) || (entry != null && isOfBody(tree, entry));
    boolean plain = entry == null || isPlain(tree, head, entry);
    List<String> body = ofBody && plain ? ofBody(tree, head, depth, day) : List.of();
    if (!body.isEmpty()) {
      return body;
    }
    List<String> within =
        plain && ofBody && words.owned(noun) ? ofNameBefore(tree, head, first, day) : List.of();
    if (!within.isEmpty()) {
      return within;
    }
    List<String> allied = words.alliance(noun) ? ofMembers(tree, head, depth, day) : List.of();
    if (!allied.isEmpty()) {
      return allied;
    }
    List<String> before = (entry == null || ofBody) && plain ? before(tree, head) : List.of();
    if (!before.isEmpty()) {
      return before;
    }
    List<String> force = entry != null && isTrade(entry) ? before(tree, head) : List.of();
    if (isOfArmed(force)) {
      return force;
    }
    List<String> owners = words.owned(noun) ? ofOwner(tree, head, depth, day) : List.of();
    if (!owners.isEmpty()) {
      return owners;
    }
    if (entry != null) {
      List<String> known = entry.entry().sectors();
      boolean rank = plain && (entry.words() == 1 || isOfArmed(known)); // not "customs officers"
      return rank ? ranks.of(noun, known, tree.sentence().index()) : known;
    }
    List<String> owner = ofOwner(tree, head, depth, day);
    List<String> told = owner.isEmpty() ? ofMembers(tree, head, depth, day) : owner;
    if (!told.isEmpty() || !isAlone(tree, head)) {
      return told;
    }
    int sentence = tree.sentence().index();
    List<String> service =
        isOfState(tree, head) ? ranks.ofState(noun, sentence) : ranks.of(noun, told, sentence);
    return service.isEmpty() && head.isPlural() ? ranks.ofUntold(noun) : service;
  }

  /** "<i>Syrian</i> officers". */
  private boolean isOfState(Tree tree, Word head) {
    Word adjective = tree.child(head, "amod");
    return adjective != null && lexicon.isOfState(adjective.text());
  }

  /**
   * "President", "vice president", "general secretary", and not "council president": whether it
   * names no body.
   */
  private boolean isPlain(Tree tree, Word head, Found found) {
    boolean plain = found.last() == head.index();
    for (int i = found.first(); plain && !isOfBody(tree, found) && i < found.last(); i++) {
      String word = tree.word(i).text();
      boolean noBody =
          tree.word(i).upos().equals("ADJ")
              || said(word) == null
              || words.ofBody(tree.word(i).lemma()); // "deputy secretary"
      plain = words.sectorsOf(word).isEmpty() && noBody;
    }
    return plain;
  }

  /** "Clerk", "driver": who may work for anybody, for an army too. */
  private static boolean isTrade(Found found) {
    return found.words() == 1 && found.entry().sectors().equals(WORKERS);
  }

  /** "Secretary-general": whether who is called so in several words is of some body. */
  private boolean isOfBody(Tree tree, Found found) {
    return found.words() > 1 && words.ofBody(held(tree, found.first(), found.last()));
  }

  /** "Officers", "Leeds officers", and not "loan officers": a noun that no other tells more of. */
  private boolean isAlone(Tree tree, Word head) {
    for (Word child : tree.children(head)) {
      boolean tells = child.deprel().equals("compound") || child.deprel().equals("nmod");
      Mention name = tells ? entities.at(tree.sentence().index(), child) : null;
      if (tells && (name == null || name.type() != Mention.Type.GPE)) {
        return false;
      }
    }
    return true;
  }

  /** The longest known phrase that ends in a word, or in what belongs to it behind. */
  private @Nullable Found longest(Tree tree, Word head, int first) {
    int begin = Math.max(0, Math.min(first, head.index() - WORDS_BEFORE_HEAD));
    int end = Math.min(tree.words().size() - 1, head.index() + WORDS_BEHIND_HEAD);
    for (int last = end; last >= head.index(); last--) {
      boolean whole = last == head.index() || tree.under(tree.word(last), head);
      for (int at = begin; whole && at <= head.index(); at++) {
        String text = words.held(Phrases.text(tree, at, last, head.index()));
        Entry entry = isArticle(tree, at) ? null : said(text);
        if (entry != null && !isWithinName(tree, at)) {
          return new Found(entry, at, last);
        }
      }
    }
    return null;
  }

  /** "African <i>Union officials</i>", who are no union's: whether a known name goes on there. */
  private boolean isWithinName(Tree tree, int at) {
    Mention mention = entities.at(tree.sentence().index(), tree.word(at));
    return mention != null && mention.first() < at && isKnown(tree, tree.word(at), null);
  }

  /** "President of the Riigikogu", "spokesman for the rebels": of what follows. */
  private List<String> ofBody(Tree tree, Word head, int depth, @Nullable LocalDate day) {
    for (Word child : tree.children(head)) {
      boolean state = words.pairs(child.lemma()); // "leaders of both countries" are of no body
      if (child.deprel().equals("nmod") && isCased(tree, child) && !state) {
        List<String> found = ofName(tree, child, day);
        boolean known = isKnown(tree, child, day);
        if (found.isEmpty() && !known) {
          found = said(tree, child, tree.first(child), depth - 1, day);
        }
        if (found.isEmpty() && !known) {
          found = ofClosing(tree, child);
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
  List<String> ofSideBefore(Tree tree, Word head, @Nullable LocalDate day) {
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

  /** "The <i>Seimas</i> Committee on Energy": of whom the words right before a noun name. */
  private List<String> ofNameBefore(Tree tree, Word head, int first, @Nullable LocalDate day) {
    int last = head.index() - 1;
    for (int at = first; at <= last; at++) {
      Entry body = lexicon.named(Phrases.text(tree, at, last, last), BODIES, day);
      if (body != null && !body.sectors().isEmpty()) {
        return body.sectors();
      }
    }
    return List.of();
  }

  /**
   * "Commission <i>Chairman</i> Ada Low": of the body whose name or kind ends right before a title.
   * None for titles of armed bodies ("Company Commander").
   *
   * @param first the index of the title's first word
   * @param last that of its last
   */
  List<String> ofBodyBefore(Tree tree, int first, int last, @Nullable LocalDate day) {
    Word noun = first > 0 ? tree.word(first - 1) : null;
    Entry own = phrase(tree, first, last);
    if (noun == null
        || !words.ofBody(tree.word(last).lemma())
        || (own != null && isOfArmed(own.sectors()))) {
      return List.of();
    }
    List<String> named = ofName(tree, noun, day);
    List<String> told = named.isEmpty() ? ofClosing(tree, noun) : named;
    return told.isEmpty() && isKindOfBody(noun)
        ? said(tree, noun, first - WORDS_BEFORE_HEAD, DEPTH, day)
        : told;
  }

  /** Of the army or the police: a calling in a state's service. */
  private boolean isOfArmed(List<String> sectors) {
    return traits.ofFirst(sectors, Trait.CALLING) && traits.ofFirst(sectors, Trait.OFFICIAL);
  }

  /** Whether those of these sectors bear arms, or serve those who do: troops, police, rebels. */
  boolean areArmed(List<String> sectors) {
    return isOfArmed(sectors) || traits.ofFirst(sectors, Trait.LASTING);
  }

  /** "Commission", "union", and not "country" or the "general" of "general director". */
  private boolean isKindOfBody(Word noun) {
    return !words.pairs(noun.lemma())
        && lexicon.named(noun.lemma(), List.of(Kind.TITLE), null) == null
        && lexicon.named(noun.lemma(), List.of(Kind.AGENT), null) != null;
  }

  /** Of what closes the longer name that a word is of. */
  private List<String> ofClosing(Tree tree, Word word) {
    Mention name = entities.at(tree.sentence().index(), word);
    return name == null || name.kind() != Mention.Kind.NAME ? List.of() : ofClosing(tree, name);
  }

  private List<String> ofClosing(Tree tree, Mention name) {
    return name.last() > name.first() ? words.closing(tree.word(name.last()).text()) : List.of();
  }

  private static boolean isCased(Tree tree, Word child) {
    String mark = Phrases.preposition(tree, child);
    return mark.equals("of") || mark.equals("for");
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
    if (pronoun && told && named.isEmpty()) {
      return ofEntity(entities.at(tree.sentence().index(), owner), depth - 1, day);
    }
    Mention mention = entities.at(tree.sentence().index(), owner);
    boolean name = mention != null && mention.type() == Mention.Type.ORGANISATION;
    boolean body =
        (owner.upos().equals("NOUN") || name)
            && !words.ofBody(owner.lemma())
            && !isKnown(tree, owner, day)
            && !isKnownBefore(mention, day);
    return named.isEmpty() && body ? said(tree, owner, tree.first(owner), depth - 1, day) : named;
  }

  /** "<i>Its</i> leader", "<i>their</i> leaders": of what is said of whom a pronoun stands for. */
  private List<String> ofEntity(@Nullable Mention pronoun, int depth, @Nullable LocalDate day) {
    for (Mention member : pronoun == null ? List.<Mention>of() : entities.members(pronoun)) {
      boolean body =
          switch (member.type()) {
            case ORGANISATION -> true;
            case PERSON -> phrases.head(member).isPlural();
            default -> false;
          };
      if (body && member.kind() != Mention.Kind.PRONOUN) {
        return said(phrases.tree(member), phrases.head(member), member.first(), depth, day);
      }
    }
    return List.of();
  }

  /** "A group of diplomats", "a band of deserters": of those it is made of. */
  private List<String> ofMembers(Tree tree, Word head, int depth, @Nullable LocalDate day) {
    for (Word child : tree.children(head)) {
      boolean of = child.deprel().equals("nmod") && Phrases.preposition(tree, child).equals("of");
      if (of && child.xpos().equals("NNS")) {
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
    return entities.members(pronoun).stream()
        .filter(member -> member.kind() == Mention.Kind.NAME)
        .findFirst()
        .orElse(null);
  }

  /** "The <i>African Union</i>", which is no union of workers: a name that says what it is of. */
  private boolean isKnown(Tree tree, Word word, @Nullable LocalDate day) {
    Mention mention = entities.at(tree.sentence().index(), word);
    return mention != null
        && mention.kind() == Mention.Kind.NAME
        && lexicon.named(mention.text(), KNOWN, day) != null;
  }

  /** "<i>The bloc's</i> envoy": whether a noun takes up a name that says what it is of. */
  private boolean isKnownBefore(@Nullable Mention noun, @Nullable LocalDate day) {
    Mention name = noun == null ? null : name(noun);
    return name != null && lexicon.named(name.text(), KNOWN, day) != null;
  }

  /** "Muslim leaders", "army accountant": of the words before a noun, the nearest first. */
  private List<String> before(Tree tree, Word head) {
    List<Word> children = tree.children(head);
    for (int i = children.size() - 1; i >= 0; i--) {
      Word child = children.get(i);
      if (child.modifies() && child.index() < head.index() && !isKnown(tree, child, null)) {
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

  /** The title or agent that the words from {@code first} to {@code last} are, all of them. */
  @Nullable Entry phrase(Tree tree, int first, int last) {
    return said(held(tree, first, last));
  }

  private @Nullable Entry said(String text) {
    return lexicon.named(text, List.of(Kind.TITLE, Kind.AGENT), null);
  }

  private String held(Tree tree, int first, int last) {
    return words.held(Phrases.text(tree, first, last, last));
  }

  /**
   * Whether other words of a phrase than the title of so many words that it bears say what kind of
   * bearer it is: "rebel leader", "Muslim leaders", "the president of the parliament".
   */
  boolean tellOther(Mention mention, int title, @Nullable LocalDate day) {
    Tree tree = phrases.tree(mention);
    Word head = phrases.head(mention);
    if (title == 1 && words.ofBody(head.lemma()) && !ofBody(tree, head, DEPTH, day).isEmpty()) {
      return true;
    }
    Found agent = longest(tree, head, mention.first());
    return (agent != null && agent.words() > title) || !before(tree, head).isEmpty();
  }

  /** Whether a word before a phrase's noun says of what sector its bearer is: "Muslim leaders". */
  boolean tellsKind(Mention mention) {
    return !before(phrases.tree(mention), phrases.head(mention)).isEmpty();
  }

  private static boolean isArticle(Tree tree, int word) {
    return tree.word(word).upos().equals("DET");
  }

  /** Whether sectors are those of rebels or of an opposition. */
  boolean areAgainstGovernments(List<String> sectors) {
    return traits.ofFirst(sectors, Trait.AGAINST);
  }
}
