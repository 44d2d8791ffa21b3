package org.dateline.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Determiners;

/**
 * Words that change what a noun phrase stands for, from {@code actors/modifiers.tsv}, {@link
 * Determiners}, and words that say the sector of a noun behind them, from {@code
 * actors/sector_words.tsv}, or of the body whose name they close, from {@code
 * actors/name_words.tsv}.
 */
final class ActorWords {
  private final Map<String, List<String>> effects = new HashMap<>();
  private final Map<String, List<String>> sectors = new HashMap<>();
  private final Map<String, List<String>> closings = new HashMap<>();
  private final Determiners determiners;

  private ActorWords(Determiners determiners) {
    this.determiners = determiners;
  }

  static ActorWords load(Knowledge knowledge) {
    ActorWords words = new ActorWords(Determiners.load(knowledge));
    for (Row row : knowledge.table("actors/modifiers.tsv", 1, "word", "effect", "note")) {
      words.effects.put(row.cell(0), row.list(1));
    }
    for (Row row : knowledge.table("actors/sector_words.tsv", 1, "word", "sectors", "note")) {
      words.sectors.put(row.cell(0), row.list(1));
    }
    for (Row row : knowledge.table("actors/name_words.tsv", 1, "word", "sectors", "note")) {
      words.closings.put(row.cell(0), row.list(1));
    }
    return words;
  }

  /** The sectors of a body whose name closes with a word: "LLC", "Inc.". */
  List<String> closing(String word) {
    return closings.getOrDefault(NameKey.of(word).replace(".", ""), List.of());
  }

  /** The sectors that a word says of the noun behind it: "parliamentary", "Muslim". */
  List<String> sectorsOf(String word) {
    return sectors.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
  }

  /** "Leader", "spokesman": who is of the sector of the body behind the word. */
  boolean ofBody(String lemma) {
    return has(lemma, "body");
  }

  /** "Men": who is of the sector of whom they belong to ("the militia's men"). */
  boolean owned(String lemma) {
    return has(lemma, "owned");
  }

  /** "Coalition": what several states at war are together. */
  boolean alliance(String lemma) {
    return has(lemma, "alliance");
  }

  /** The beginning of a word for who is against somebody: "anti-". */
  boolean against(String prefix) {
    return has(prefix, "against");
  }

  /** The same for who is for somebody: "pro-". */
  boolean inFavour(String prefix) {
    return has(prefix, "favour");
  }

  /** "Movement", "group": what may close a name without being of it. */
  boolean closesName(String lemma) {
    return has(lemma, "closes");
  }

  /** "former", "late": who held a role and holds it no more. */
  boolean former(String word) {
    return has(word, "former");
  }

  /** "Soldiers" of "ex-soldiers": a word without what says that a role is held no more. */
  String held(String word) {
    int name = word.indexOf('-') + 1;
    return name > 0 && former(word.substring(0, name)) ? word.substring(name) : word;
  }

  /** "militants", "the group": who may stand for an armed group named before. */
  boolean standsForGroup(String lemma) {
    return has(lemma, "group");
  }

  /** "The 61-year-old": who is whoever was spoken of, and of whom the noun says nothing else. */
  boolean saysOnlyAge(String lemma) {
    return has(lemma, "age");
  }

  /** "the West", "Latin America": what is no actor. */
  boolean none(String name) {
    return has(NameKey.of(name), "none");
  }

  /** "Use of force", "in power": a word that alone, without an article, is nobody. */
  boolean mass(String text) {
    return has(text, "mass");
  }

  /** "countries", "leaders": whose plural may be of any country. */
  boolean ofAnyCountry(String lemma) {
    return has(lemma, "any");
  }

  /** "governments", "a regime": who may be of any country, but not who belongs to them. */
  boolean varied(String lemma) {
    return has(lemma, "varied");
  }

  /** "foreign": whose noun's plural is of no country that is told. */
  boolean foreign(String lemma) {
    return has(lemma, "foreign");
  }

  /** "Militants", "jihadists": what the press calls the fighters of some groups alone. */
  boolean extreme(String lemma) {
    return has(lemma, "extreme");
  }

  /** "Last", "remaining": what tells no fighters from others of their group. */
  boolean remaining(String lemma) {
    return has(lemma, "remaining");
  }

  /** "Citizenship", "passport": what says of which country somebody is. */
  boolean citizenship(String lemma) {
    return has(lemma, "citizenship");
  }

  /** "local": whose country is that of the place, and not the one that the report is about. */
  boolean local(String lemma) {
    return has(lemma, "local");
  }

  /** "City", "state": what stands for its government where it does something. */
  boolean governs(String lemma) {
    return has(lemma, "governs");
  }

  /** "the leader": of a state where one is said, and else of anything. */
  boolean vague(String lemma) {
    return has(lemma, "vague");
  }

  /** "international": who is of no one country. */
  boolean global(String lemma) {
    return has(lemma, "global");
  }

  /** "the two countries": what two states may be called. */
  boolean pairs(String lemma) {
    return has(lemma, "pair");
  }

  /** "both sides": what two parties may be called; "warring": of whom it says that they are two. */
  boolean opposed(String lemma) {
    return has(lemma, "opposed");
  }

  /** "the army": a state's, whatever the rebels of a report are called. */
  boolean regular(String lemma) {
    return has(lemma, "regular");
  }

  /** "believed": that what is said of somebody is held to be so. */
  boolean deems(String lemma) {
    return has(lemma, "deems");
  }

  /** "attacker": who is called by what he did. */
  boolean culprit(String lemma) {
    return has(lemma, "culprit");
  }

  /** "ethnic": whose nationality is not their country. */
  boolean minority(String word) {
    return has(word, "minority");
  }

  /** "Ally", "backer": who is not of the country of the one whose ally that is. */
  boolean related(String lemma) {
    return has(lemma, "related");
  }

  /** "Ambassador", "embassy": who is of another country than that in which they are. */
  boolean mission(String lemma) {
    return has(lemma, "mission");
  }

  /** "Counterpart": who is of the sector of the one whose they are, in another country. */
  boolean alike(String lemma) {
    return has(lemma, "alike");
  }

  /** "Fled", "displaced": what makes refugees of people. */
  boolean flees(String lemma) {
    return has(lemma, "flees");
  }

  /** "Asylum": whoever seeks it has fled. */
  boolean refuge(String lemma) {
    return has(lemma, "refuge");
  }

  /** "Officers": who are of the police where nothing tells of an army. */
  boolean policed(String lemma) {
    return has(lemma, "policed");
  }

  /** "Hacker": who is of the country for which the phrase says that they work. */
  boolean serves(String lemma) {
    return has(lemma, "serves");
  }

  /** "Linked", "tied": what says for whom somebody works. */
  boolean links(String lemma) {
    return has(lemma, "links");
  }

  /** "Rebel", "opposition": whose officials and troops are on that side, and no state's. */
  boolean sides(String word) {
    return has(word, "sides");
  }

  /** "Sergeant": a rank of soldiers and of police. */
  boolean ranked(String lemma) {
    return has(lemma, "rank");
  }

  /** "Deputy": who may belong to a sheriff, or sit in a parliament. */
  boolean deputised(String lemma) {
    return has(lemma, "deputised");
  }

  /** "Trooper": a rank of police, and of soldiers where a report speaks of these alone. */
  boolean armed(String lemma) {
    return has(lemma, "armed");
  }

  /** "Superintendent": who heads police, or schools. */
  boolean schooled(String lemma) {
    return has(lemma, "schooled");
  }

  /** "School": what has superintendents of its own. */
  boolean schools(String lemma) {
    return has(lemma, "schools");
  }

  /** "Sheriff": who has deputies. */
  boolean deputises(String lemma) {
    return has(lemma, "deputises");
  }

  /** "US-led": whose country is that of the whole. */
  boolean leads(String lemma) {
    return has(lemma, "leads");
  }

  /** "The", "these": whose noun is known. */
  boolean definite(String word) {
    return determiners.is(word, Determiners.Kind.DEFINITE);
  }

  /** "A": whose noun is new. */
  boolean indefinite(String word) {
    return determiners.is(word, Determiners.Kind.INDEFINITE);
  }

  /** "No", "every": of whose noun somebody may be of any country. */
  boolean whichever(String word) {
    return determiners.is(word, Determiners.Kind.ANY);
  }

  /** "The", "both", "all": whose noun is all of so many. */
  boolean counted(String word) {
    return determiners.is(word, Determiners.Kind.COUNTED);
  }

  /** "Each", "neither": whether it speaks of all of so many, one by one. */
  boolean distributes(String word) {
    return determiners.is(word, Determiners.Kind.EACH);
  }

  private boolean has(String word, String effect) {
    return effects.getOrDefault(word.toLowerCase(Locale.ROOT), List.of()).contains(effect);
  }
}
