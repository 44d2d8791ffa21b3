package org.dateline.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.actor.Actor;
import org.dateline.actor.Actors;
import org.dateline.entity.Entities;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Who arrested, charged or judged somebody of whom a sentence says that this befell him: the
 * police, the prosecutors, the court that the report tells of nearby ("<i>Police</i> were called to
 * a club. Two men were arrested."). The frames and their authorities are those of {@code
 * events/authorities.tsv}. It stays open where such authorities of two countries stand nearby, or
 * where it happened in another country. Immutable.
 */
final class Authorities {
  private static final Set<String> OFFICES = Set.of("COP", "JUD");
  private static final Pattern RANKS = Pattern.compile(">");
  private static final Pattern BLANKS = Pattern.compile(" ");
  private static final Pattern NOUNS = Pattern.compile("\\|");

  private final Map<String, List<Set<String>>> ofFrame = new HashMap<>();
  private final Set<String> oldAsParticiple = new HashSet<>();
  private final int reach;

  private Authorities(int reach) {
    this.reach = reach;
  }

  static Authorities load(Knowledge knowledge, Policy policy) {
    Authorities found = new Authorities((int) policy.value("authority_sentences"));
    for (Row row :
        knowledge.table(
            "events/authorities.tsv", 1, "frame", "authorities", "participle", "note")) {
      List<Set<String>> ranks = new ArrayList<>();
      for (String rank : RANKS.split(row.cell(1), -1)) {
        ranks.add(Set.copyOf(Arrays.asList(NOUNS.split(rank, -1))));
      }
      found.ofFrame.put(row.cell(0), ranks);
      if (row.cell(2).equals("old")) {
        found.oldAsParticiple.add(row.cell(0));
      }
    }
    return found;
  }

  /**
   * An authority that the report tells of.
   *
   * @param nouns the words that may say which one it is
   */
  private record Office(int sentence, Set<String> nouns, Actor actor) {}

  /**
   * The mentions of a report, with who did what the law does.
   *
   * @param open those in which nobody is said to have done it
   */
  List<EventMention> complete(
      List<EventMention> mentions,
      Set<EventMention> open,
      Analysis analysis,
      Entities entities,
      Actors actors) {
    if (mentions.stream().noneMatch(m -> open.contains(m) && ofFrame.containsKey(m.frame()))) {
      return mentions;
    }
    List<Office> offices = offices(analysis, entities, actors);
    List<EventMention> told = new ArrayList<>(mentions.size());
    for (EventMention mention : mentions) {
      boolean looked =
          open.contains(mention) && !isOld(analysis.trees().get(mention.sentence()), mention);
      Office office = looked ? of(mention, offices) : null;
      told.add(office == null ? mention : mention.doneBy(List.of(said(office, mention))));
    }
    return told;
  }

  /** "A man <i>convicted</i> of theft told police …": what others did to him before. */
  private boolean isOld(Tree tree, EventMention mention) {
    List<Word> words =
        tree.words().stream().filter(word -> mention.trigger().contains(word.span())).toList();
    if (words.isEmpty() || !oldAsParticiple.contains(mention.frame())) {
      return false;
    }
    Word verb = tree.top(words.get(0).index(), words.get(words.size() - 1).index());
    Word whom = verb.deprel().equals("acl") ? tree.head(verb) : null;
    return whom != null && whom.head() >= 0;
  }

  private static Actor said(Office office, EventMention mention) {
    return office.sentence() == mention.sentence()
        ? office.actor()
        : office.actor().foundBy(Actor.Via.ELSEWHERE);
  }

  private static List<Office> offices(Analysis analysis, Entities entities, Actors actors) {
    List<Office> offices = new ArrayList<>();
    for (Entity entity : entities.all()) {
      for (Mention mention : entity.mentions()) {
        Tree tree = analysis.trees().get(mention.sentence());
        Set<String> nouns = nouns(tree, mention);
        for (Actor actor : nouns.isEmpty() ? List.<Actor>of() : actors.of(mention, null)) {
          if (!actor.sectors().isEmpty() && OFFICES.contains(actor.sectors().get(0))) {
            offices.add(new Office(mention.sentence(), withName(nouns, actor), actor));
          }
        }
      }
    }
    return offices;
  }

  /** With the words of a body's full name, whatever the text calls it: "the NYPD" is police. */
  private static Set<String> withName(Set<String> nouns, Actor actor) {
    Set<String> all = new HashSet<>(nouns);
    if (actor.isOrganisation()) {
      all.addAll(Arrays.asList(BLANKS.split(actor.name().toLowerCase(Locale.ROOT), -1)));
    }
    return all;
  }

  /** The words that say what a body or an office is; none for pronouns and for people's names. */
  private static Set<String> nouns(Tree tree, Mention mention) {
    Word head = tree.word(mention.head());
    if (mention.kind() == Mention.Kind.NOMINAL) {
      boolean part = head.relation().equals("compound") || head.relation().equals("amod");
      return part ? Set.of() : words(tree, mention.head(), mention.last());
    }
    boolean body = mention.kind() == Mention.Kind.NAME && mention.type() != Mention.Type.PERSON;
    return body ? words(tree, mention.first(), mention.last()) : Set.of();
  }

  /** The words from {@code first} to {@code last}, and pairs with the word before each. */
  private static Set<String> words(Tree tree, int first, int last) {
    Set<String> words = new HashSet<>();
    for (int i = first; i <= last; i++) {
      String word = tree.word(i).lemma().toLowerCase(Locale.ROOT);
      words.add(word);
      for (int before = Math.max(0, i - 2); before < i; before++) {
        words.add(tree.word(before).text().toLowerCase(Locale.ROOT) + ' ' + word);
      }
    }
    return words;
  }

  private @Nullable Office of(EventMention mention, List<Office> offices) {
    List<Set<String>> ranks = ofFrame.get(mention.frame());
    if (ranks == null || mention.recipients().isEmpty() || !mention.isCertain()) {
      return null;
    }
    for (Set<String> rank : ranks) {
      List<Office> near =
          offices.stream()
              .filter(o -> Math.abs(o.sentence() - mention.sentence()) <= reach)
              .filter(o -> o.nouns().stream().anyMatch(rank::contains))
              .toList();
      if (!near.isEmpty()) {
        return isOfOneCountry(near, mention) ? nearest(near, mention) : null;
      }
    }
    return null;
  }

  /** The one in the same sentence, or the nearest, rather before it than behind. */
  private static @Nullable Office nearest(List<Office> offices, EventMention mention) {
    Office nearest = null;
    int least = Integer.MAX_VALUE;
    for (Office office : offices) {
      int away = 2 * (office.sentence() - mention.sentence());
      int distance = away > 0 ? away + 1 : -away;
      if (distance < least && !isParty(office, mention)) {
        nearest = office;
        least = distance;
      }
    }
    return nearest;
  }

  private static boolean isParty(Office office, EventMention mention) {
    return mention.recipients().stream()
        .anyMatch(
            r -> r.id().equals(office.actor().id()) || r.span().equals(office.actor().span()));
  }

  private static boolean isOfOneCountry(List<Office> offices, EventMention mention) {
    String country = mention.country();
    for (Actor victim : mention.recipients()) {
      country = country == null ? victim.country() : country;
    }
    for (Office office : offices) {
      String own = office.actor().country();
      if (country == null) {
        country = own;
      }
      if (own != null && !Objects.equals(own, country)) {
        return false;
      }
    }
    return true;
  }
}
