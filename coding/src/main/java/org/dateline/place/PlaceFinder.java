package org.dateline.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.entity.Entities;
import org.dateline.knowledge.Knowledge;
import org.dateline.place.NameSpotter.Spot;
import org.dateline.report.Report;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Tree;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds names of places and resolves them by the whole report. Thread-safe. */
public final class PlaceFinder {
  private final NameSpotter spotter;
  private final Resolver resolver;
  private final Gazetteer gazetteer;
  private final Grounds grounds;
  private final EventWeights weights;

  private PlaceFinder(
      NameSpotter spotter,
      Resolver resolver,
      Gazetteer gazetteer,
      Grounds grounds,
      EventWeights weights) {
    this.spotter = spotter;
    this.gazetteer = gazetteer;
    this.resolver = resolver;
    this.grounds = grounds;
    this.weights = weights;
  }

  /**
   * Loads the gazetteer (17 MB of memory) and the rules. Takes about 0.2 s from a folder and 0.3 s
   * from a jar in a new process.
   */
  public static PlaceFinder load(Knowledge knowledge) {
    Features features = Features.load(knowledge);
    Gazetteer gazetteer = Gazetteer.load(knowledge, features);
    Grounds grounds = Grounds.load(knowledge);
    return new PlaceFinder(
        new NameSpotter(gazetteer, features, grounds),
        Resolver.load(knowledge, gazetteer, features),
        gazetteer,
        grounds,
        EventWeights.load(knowledge));
  }

  /** The places that the report names, in the order of its text, each resolved. */
  public Places find(Analysis analysis, Entities entities) {
    String text = analysis.report().text();
    List<Integer> sentences = new ArrayList<>();
    List<Spot> spots = new ArrayList<>();
    List<Span> names = new ArrayList<>();
    for (Tree tree : analysis.trees()) {
      for (Spot spot : spotter.find(text, tree)) {
        sentences.add(tree.sentence().index());
        spots.add(spot);
        names.add(tree.span(spot.first(), spot.last()));
      }
    }
    List<PlaceMention> mentions = mentions(analysis.report(), sentences, spots, names);
    mentions.sort(Comparator.comparingInt(mention -> mention.span().begin()));
    return new Places(mentions, grounds, weights, analysis.trees());
  }

  /** The mentions of these names: those that the gazetteer lacks after the others. */
  List<PlaceMention> mentions(
      Report report, List<Integer> sentences, List<Spot> spots, List<Span> names) {
    List<@Nullable Resolution> places = resolver.resolve(report, names);
    List<PlaceMention> mentions = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Resolution place = places.get(i);
      if (place != null) {
        mentions.add(mention(report, sentences.get(i), spots.get(i), names.get(i), place));
      }
    }
    Unlisted unlisted = new Unlisted(gazetteer, mentions);
    for (int i = 0; i < names.size(); i++) {
      if (places.get(i) == null) {
        Span span = names.get(i);
        Place place = unlisted.place(span.of(report.text()), sentences.get(i), span);
        Resolution held = new Resolution(place, Unlisted.CONFIDENCE);
        mentions.add(mention(report, sentences.get(i), spots.get(i), span, held));
      }
    }
    return mentions;
  }

  private static PlaceMention mention(
      Report report, int sentence, Spot spot, Span span, Resolution place) {
    return new PlaceMention(
        sentence,
        spot.first(),
        spot.last(),
        span,
        span.of(report.text()),
        place.place(),
        place.confidence());
  }
}
