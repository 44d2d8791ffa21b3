package org.dateline.actor;

import org.dateline.entity.Entities;
import org.dateline.knowledge.Knowledge;
import org.dateline.place.Places;
import org.dateline.syntax.Analysis;

/** Codes mentions as actors. Immutable; one serves all threads. */
public final class ActorCoder {
  private final Lexicon lexicon;
  private final ActorWords words;
  private final SectorTraits traits;
  private final Homelands homelands;
  private final CountryOdds countries;

  private ActorCoder(Knowledge knowledge) {
    this.lexicon = Lexicon.load(knowledge);
    this.words = ActorWords.load(knowledge);
    this.traits = SectorTraits.load(knowledge);
    this.homelands = Homelands.load(knowledge);
    this.countries = CountryOdds.load(knowledge);
  }

  public static ActorCoder load(Knowledge knowledge) {
    return new ActorCoder(knowledge);
  }

  /**
   * Who the mentions of one report are; a place that only the gazetteer knows gives its country.
   */
  public Actors code(Analysis analysis, Entities entities, Places places) {
    return new Actors(analysis, entities, places, lexicon, words, traits, homelands, countries);
  }
}
