package org.dateline.actor;

import java.time.LocalDate;
import java.util.List;
import org.dateline.actor.Entry.Kind;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * For or against whom somebody is, by a word before the noun: "<i>anti-Mugabe</i> forces" are
 * Zimbabwe's, and no army. Bound to one report.
 */
final class Stances {
  private static final List<String> REBELS = List.of("REB");
  private static final List<String> PARAMILITARIES = List.of("PRM");

  private final Entities entities;
  private final Lexicon lexicon;
  private final ActorWords words;
  private final Phrases phrases;
  private final Names names;

  Stances(Entities entities, Lexicon lexicon, ActorWords words, Phrases phrases, Names names) {
    this.entities = entities;
    this.lexicon = lexicon;
    this.words = words;
    this.phrases = phrases;
    this.names = names;
  }

  /**
   * What a phrase says.
   *
   * @param against or for
   * @param country of the person or group meant; null where it is a state's, whose people they need
   *     not be ("pro-Russian"), or of none
   * @param rulers whether those meant govern
   */
  record Stance(boolean against, @Nullable String country, boolean rulers) {
    /** Forces against those who govern are no army, and fighters for them no rebels. */
    List<String> sectors(List<String> own) {
      String first = rulers && !own.isEmpty() ? own.get(0) : "";
      return switch (first) {
        case "MIL" -> against ? REBELS : own;
        case "REB" -> against ? own : PARAMILITARIES;
        default -> own;
      };
    }
  }

  /** Null where no word of the phrase says it. */
  @Nullable Stance of(Mention mention, @Nullable LocalDate day) {
    Tree tree = phrases.tree(mention);
    for (int i = mention.first(); i < mention.head(); i++) {
      Word word = tree.word(i);
      int hyphen = word.text().indexOf('-');
      String prefix = hyphen < 0 ? "" : word.text().substring(0, hyphen + 1);
      if (words.against(prefix) || words.inFavour(prefix)) {
        return of(word.text().substring(hyphen + 1), words.against(prefix), day);
      }
    }
    return null;
  }

  private Stance of(String whom, boolean against, @Nullable LocalDate day) {
    Entry agent = lexicon.named(whom, List.of(Kind.AGENT), day);
    if (agent != null) {
      return new Stance(against, null, agent.sectors().contains("GOV"));
    }
    Entry group = lexicon.named(whom, List.of(Kind.ORGANISATION), day);
    if (group != null) {
      return new Stance(against, state(group.country()), group.sectors().contains("GOV"));
    }
    for (Mention name : entities.mentions()) {
      if (isPerson(name, whom)) {
        for (Actor actor : names.of(name, day)) {
          return new Stance(against, state(actor.country()), actor.sectors().contains("GOV"));
        }
      }
    }
    return new Stance(against, null, false);
  }

  private static boolean isPerson(Mention name, String whom) {
    return name.kind() == Mention.Kind.NAME
        && name.type() == Mention.Type.PERSON
        && (name.text().equals(whom)
            || name.text().endsWith(" " + whom)
            || name.text().endsWith("-" + whom));
  }

  private @Nullable String state(@Nullable String country) {
    return country != null && lexicon.isState(country) ? country : null;
  }
}
