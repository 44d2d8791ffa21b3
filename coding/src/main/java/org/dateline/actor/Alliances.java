package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.actor.Actor.Via;
import org.dateline.actor.Entry.Kind;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Which alliance "the coalition" and "coalition jets" mean: the one named last before, by who leads
 * it or by a name that the knowledge has, else the first named after. Bound to one report.
 */
final class Alliances {
  /** As many words as "US-led international military" has, hyphens counted. */
  private static final int WORDS_BEFORE = 5;

  private static final List<String> ARMED = List.of("MIL");

  private final Lexicon lexicon;
  private final ActorWords words;
  private final Phrases phrases;
  private final ActorMaker maker;
  private final PhraseCountries countries;

  /** Mentions that say which alliance they mean, in the order of the text. */
  private final List<Mention> telling = new ArrayList<>();

  /** Whether the report speaks of an alliance's troops or weapons. */
  private final boolean armed;

  Alliances(
      Entities entities,
      Lexicon lexicon,
      ActorWords words,
      Phrases phrases,
      ActorMaker maker,
      PhraseCountries countries) {
    this.lexicon = lexicon;
    this.words = words;
    this.phrases = phrases;
    this.maker = maker;
    this.countries = countries;
    boolean troops = false;
    for (Mention mention : entities.mentions()) {
      Word alliance = alliance(mention);
      if (alliance != null && named(mention, alliance, null) != null) {
        telling.add(mention);
      }
      troops |= alliance != null && alliance.index() != mention.head() && isArmed(mention);
    }
    this.armed = troops;
    telling.sort(Comparator.comparingInt(mention -> mention.span().begin()));
  }

  /**
   * The alliance that a mention means; null where it means none, or the report does not tell which.
   */
  @Nullable Actor of(Mention mention, @Nullable LocalDate day) {
    Word alliance = alliance(mention);
    if (alliance == null) {
      return null;
    }
    Actor own = named(mention, alliance, day);
    if (own != null) {
      return own;
    }
    Mention other = isBare(mention, alliance) ? nearest(mention) : null;
    Word named = other == null ? null : alliance(other);
    Actor actor = other == null || named == null ? null : named(other, named, day);
    if (actor != null) {
      return maker.as(mention, List.of(actor), Via.COREFERENCE).get(0);
    }
    boolean troops = armed && isBare(mention, alliance);
    return troops ? maker.local(mention, null, ARMED, Via.COREFERENCE) : null;
  }

  /** The word for an alliance that a phrase ends in, or that stands before its last word. */
  private @Nullable Word alliance(Mention mention) {
    if (mention.kind() == Mention.Kind.PRONOUN) {
      return null;
    }
    Tree tree = phrases.tree(mention);
    for (int i = mention.head(); i >= Math.max(mention.first(), mention.head() - 1); i--) {
      if (words.alliance(tree.word(i).lemma())) {
        return tree.word(i);
      }
    }
    return null;
  }

  private boolean isArmed(Mention mention) {
    Entry agent = lexicon.named(phrases.head(mention).lemma(), List.of(Kind.AGENT), null);
    return agent != null && agent.sectors().contains("MIL");
  }

  /** Whether nothing but an article stands before the word, and nothing says of whom it is. */
  private boolean isBare(Mention mention, Word alliance) {
    Tree tree = phrases.tree(mention);
    for (int i = mention.first(); i < alliance.index(); i++) {
      if (!tree.word(i).upos().equals("DET")) {
        return false;
      }
    }
    return tree.children(alliance).stream()
        .noneMatch(child -> child.deprel().equals("nmod") || child.deprel().equals("nmod:poss"));
  }

  private @Nullable Mention nearest(Mention mention) {
    Mention before = null;
    for (Mention other : telling) {
      if (before != null && other.span().begin() >= mention.span().begin()) {
        return before;
      }
      before = other;
    }
    return before;
  }

  /** The alliance that the words up to a noun name, or whose leader they say; else null. */
  private @Nullable Actor named(Mention mention, Word alliance, @Nullable LocalDate day) {
    Tree tree = phrases.tree(mention);
    for (int first = Math.max(0, alliance.index() - WORDS_BEFORE);
        first < alliance.index();
        first++) {
      String name = phrases.text(tree.span(first, alliance.index()));
      Entry entry = lexicon.named(name, List.of(Kind.ORGANISATION), day);
      if (entry != null) {
        return maker.of(mention, entry, entry.sectors(), Via.NAME);
      }
    }
    for (int at = alliance.index() - 1; at > Math.max(1, alliance.index() - WORDS_BEFORE); at--) {
      if (words.leads(tree.word(at).lemma()) && tree.word(at - 1).text().equals("-")) {
        List<String> leaders = new ArrayList<>();
        countries.add(mention, tree.word(at - 2), day, leaders);
        return leaders.isEmpty()
            ? null
            : maker.local(mention, leaders.get(0), ARMED, Via.NATIONALITY);
      }
    }
    return null;
  }
}
