package org.dateline.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.entity.Entities;
import org.dateline.knowledge.Knowledge;
import org.dateline.place.NameSpotter.Spot;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Tree;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds names of places and resolves them by the whole report. Thread-safe. */
public final class PlaceFinder {
  private final NameSpotter spotter;
  private final Resolver resolver;
  private final Grounds grounds;
  private final EventWeights weights;

  private PlaceFinder(
      NameSpotter spotter, Resolver resolver, Grounds grounds, EventWeights weights) {
    this.spotter = spotter;
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
    List<@Nullable Resolution> places = resolver.resolve(analysis.report(), names);
    List<PlaceMention> listed = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Resolution place = places.get(i);
      if (place != null) {
        listed.add(mention(text, sentences.get(i), spots.get(i), names.get(i), place));
      }
    }
    List<PlaceMention> mentions = new ArrayList<>(listed);
    for (int i = 0; i < names.size(); i++) {
      if (places.get(i) == null) {
        Resolution place = unlisted(names.get(i).of(text), sentences.get(i), listed);
        mentions.add(mention(text, sentences.get(i), spots.get(i), names.get(i), place));
      }
    }
    mentions.sort(Comparator.comparingInt(mention -> mention.span().begin()));
    return new Places(mentions, grounds, weights, analysis.trees());
  }

  private static PlaceMention mention(
      String text, int sentence, Spot spot, Span span, Resolution place) {
    return new PlaceMention(
        sentence,
        spot.first(),
        spot.last(),
        span,
        span.of(text),
        place.place(),
        place.confidence());
  }

  private static Resolution unlisted(String name, int sentence, List<PlaceMention> listed) {
    List<PlaceMention> beside =
        listed.stream().filter(mention -> mention.sentence() == sentence).toList();
    Place place = Unlisted.place(name, beside, listed);
    return new Resolution(place, Unlisted.CONFIDENCE);
  }
}
