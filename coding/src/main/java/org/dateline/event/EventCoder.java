package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.Actors;
import org.dateline.entity.Entities;
import org.dateline.entity.NounClasses;
import org.dateline.knowledge.Knowledge;
import org.dateline.place.Places;
import org.dateline.quantity.Quantities;
import org.dateline.report.Layout;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Tree;
import org.dateline.time.Times;

/**
 * Finds frames in trees and makes event mentions of them. Immutable; one serves all threads.
 *
 * <p>A sentence goes through: words of frames ({@code FrameMatcher}), roles and classes ({@code
 * SentenceReader}), how real it is and what is the content of what ({@code StandingFinder}), one
 * event a clause ({@code Grouper}), and PLOVER's rules ({@code MentionMaker}). Then whoever did
 * what a sentence leaves open is looked for in others ({@code Doers}; {@code Authorities} for what
 * the law does, {@code Assailants} for violence told again), and so is when and where it was
 * ({@code Repeats}, {@code LeadDays} for the headline, {@code Sequels} for violence told on, {@code
 * Scenes} for crimes and arrests, {@code ToldScenes} for other deeds). Last, those of whom nobody
 * says whose they are get a country ({@code Natives}).
 */
public final class EventCoder {
  private final Frames frames;
  private final NounClasses nouns;
  private final OfficeClasses offices;
  private final FrameMatcher matcher;
  private final Accidents accidents;
  private final Operators operators;
  private final RoleWords roleWords;
  private final PeopleWords people;
  private final Rules rules;
  private final Crosswalk crosswalk;

  private EventCoder(Knowledge knowledge, Crosswalk.Source crosswalk) {
    Ontology ontology = Ontology.load(knowledge);
    this.frames = Frames.load(knowledge, ontology);
    this.nouns = NounClasses.load(knowledge);
    this.offices = OfficeClasses.load(knowledge);
    this.roleWords = RoleWords.load(knowledge);
    this.matcher = FrameMatcher.load(knowledge, frames, LightVerbs.load(knowledge, roleWords));
    this.operators = Operators.load(knowledge);
    this.people = PeopleWords.load(knowledge);
    this.rules = Rules.load(knowledge, ontology, operators, roleWords);
    this.accidents = Accidents.load(knowledge, nouns, frames, rules.types());
    this.crosswalk = Crosswalk.load(knowledge, crosswalk);
  }

  /** Loads the frames; events have the types and modes of PLOVER's manual. */
  public static EventCoder load(Knowledge knowledge) {
    return load(knowledge, Crosswalk.Source.MANUAL_2_0);
  }

  /** Loads the frames, and whose types and modes events are to have. */
  public static EventCoder load(Knowledge knowledge, Crosswalk.Source crosswalk) {
    return new EventCoder(knowledge, crosswalk);
  }

  /** The frames in use, for showing and for checking their examples. */
  public Frames frames() {
    return frames;
  }

  public Events code(
      Analysis analysis,
      Entities entities,
      Times times,
      Places places,
      Actors actors,
      Quantities quantities) {
    RoleFinder roles = new RoleFinder(entities, places, roleWords);
    FillerClasses classes = new FillerClasses(analysis.trees(), entities, nouns, actors, offices);
    StandingFinder standings = new StandingFinder(operators, rules.types(), rules.determiners());
    Parties parties = new Parties(entities, actors, places, people);
    LearnedRoles learned = new LearnedRoles(rules.policy());
    DirectSpeech speech = DirectSpeech.of(analysis.trees());
    MentionMaker maker =
        new MentionMaker(
            rules,
            times,
            places,
            parties,
            roles,
            learned,
            actors,
            speech,
            quantities,
            rules.realms().of(analysis.trees()));
    Accidents ofReport = accidents.in(analysis.trees());
    List<EventMention> told = new ArrayList<>();
    List<Rejected> rejected = new ArrayList<>();
    for (Tree tree : analysis.trees()) {
      SentenceReader reader =
          new SentenceReader(
              tree, rules.types(), roles, learned, classes, ofReport, standings, rejected);
      List<Reading> readings = reader.read(matcher.matches(tree, rejected));
      told.addAll(maker.make(tree, readings, rejected));
    }
    List<EventMention> done = rules.doers().complete(told, maker.open());
    List<EventMention> judged =
        rules.authorities().complete(done, maker.open(), analysis, entities, actors);
    List<EventMention> repeated = rules.repeats().complete(judged, maker.manners(), times);
    List<EventMention> dated = rules.leadDays().complete(repeated, maker.manners(), times);
    List<EventMention> followed = rules.sequels().complete(dated);
    List<EventMention> local = rules.scenes().complete(followed, places, lead(analysis));
    List<EventMention> mentions =
        rules.toldScenes().complete(local, analysis.trees(), places, times.reference());
    List<EventMention> settled = rules.natives().complete(mentions, actors);
    return new Events(settled.stream().map(crosswalk::of).toList(), rejected);
  }

  /** The number of the first sentence behind the dateline, -1 where there is none. */
  private static int lead(Analysis analysis) {
    List<Layout.Block> blocks = analysis.report().layout().blocks();
    for (Tree tree : analysis.trees()) {
      int before = tree.sentence().paragraph() - 1;
      if (before >= 0 && blocks.get(before).kind() == Layout.Kind.DATELINE) {
        return tree.sentence().index();
      }
    }
    return -1;
  }
}
