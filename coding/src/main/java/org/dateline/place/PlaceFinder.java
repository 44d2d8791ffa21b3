package org.dateline.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.place.NameSpotter.Spot;
import org.dateline.report.Layout;
import org.dateline.report.Report;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Tree;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds names of places and resolves them by the whole report. Thread-safe. */
public final class PlaceFinder {
  private final NameSpotter spotter;
  private final Associations associations;
  private final Resolver resolver;
  private final Gazetteer gazetteer;
  private final Grounds grounds;
  private final Capitals capitals;
  private final EventWeights weights;

  private PlaceFinder(
      NameSpotter spotter,
      Associations associations,
      Resolver resolver,
      Gazetteer gazetteer,
      Grounds grounds,
      Capitals capitals,
      EventWeights weights) {
    this.spotter = spotter;
    this.associations = associations;
    this.gazetteer = gazetteer;
    this.resolver = resolver;
    this.grounds = grounds;
    this.capitals = capitals;
    this.weights = weights;
  }

  /** Loads the rules and the gazetteer, whose index (17 MB) is mapped into memory where it lies. */
  public static PlaceFinder load(Knowledge knowledge) {
    Features features = Features.load(knowledge);
    Gazetteer gazetteer = Gazetteer.load(knowledge, features);
    Grounds grounds = Grounds.load(knowledge);
    return new PlaceFinder(
        new NameSpotter(gazetteer, features, grounds),
        new Associations(gazetteer, features, grounds),
        Resolver.load(knowledge, gazetteer, features),
        gazetteer,
        grounds,
        Capitals.load(knowledge, gazetteer),
        EventWeights.load(knowledge));
  }

  /** The places that the report names, in the order of its text, each resolved. */
  public Places find(Analysis analysis) {
    String text = analysis.report().text();
    List<Integer> sentences = new ArrayList<>();
    List<Spot> spots = new ArrayList<>();
    List<Span> names = new ArrayList<>();
    List<List<Spot>> bySentence = new ArrayList<>();
    Bearers bearers = new Bearers(analysis);
    for (Tree tree : analysis.trees()) {
      List<Spot> here = new ArrayList<>(spotter.find(text, tree));
      here.removeIf(spot -> bearers.isPerson(tree.span(spot.first(), spot.last()).of(text)));
      bySentence.add(here);
      for (Spot spot : here) {
        sentences.add(tree.sentence().index());
        spots.add(spot);
        names.add(tree.span(spot.first(), spot.last()));
      }
    }
    PlaceMention dateline = dateline(analysis.report(), names);
    List<PlaceMention> mentions = mentions(analysis.report(), sentences, spots, names, dateline);
    mentions.removeIf(mention -> mention.place().isUnlisted() && bearers.isSurname(mention.text()));
    mentions.removeIf(mention -> mention.place().isUnlisted() && isOfPeople(analysis, mention));
    mentions.addAll(capitals.find(text, analysis.trees(), mentions, dateline));
    mentions.sort(Comparator.comparingInt(mention -> mention.span().begin()));
    List<PlaceMention> associative = associative(analysis, bySentence, mentions);
    return new Places(
        mentions,
        associative,
        grounds,
        weights,
        analysis.trees(),
        resolver.home(analysis.report()),
        dateline);
  }

  private boolean isOfPeople(Analysis analysis, PlaceMention mention) {
    Tree tree = analysis.trees().get(mention.sentence());
    return grounds.isOfPeople(tree, tree.top(mention.first(), mention.last()));
  }

  /**
   * Where the dateline's place lies, among the names of the report: a place of a name that the
   * gazetteer lacks is none.
   */
  private @Nullable PlaceMention dateline(Report report, List<Span> names) {
    Span span = datelineSpan(report);
    if (span == null) {
      return null;
    }
    List<Span> all = new ArrayList<>(names);
    all.add(span);
    all.sort(Comparator.comparingInt(Span::begin));
    int at = all.indexOf(span);
    Resolution place = resolver.resolve(report, all).get(at);
    return place == null ? null : mention(report, -1, new Spot(-1, -1), span, place);
  }

  /** The first name of the dateline: "TROY" of "TROY, N.C." and of "TROY/SUMY". */
  private static @Nullable Span datelineSpan(Report report) {
    String place = report.dateline() == null ? null : report.dateline().place();
    if (place == null) {
      return null;
    }
    String town = place.split("[,/]", 2)[0].strip();
    for (Layout.Block block : report.layout().blocks()) {
      int begin = report.text().indexOf(town, block.begin());
      if (block.kind() == Layout.Kind.DATELINE && begin >= 0 && !town.isEmpty()) {
        return new Span(begin, begin + town.length());
      }
    }
    return null;
  }

  /**
   * Where the places of given names lie, one for each.
   *
   * @param names in the order of the text
   */
  public List<PlaceMention> resolve(Report report, List<Sentence> sentences, List<Span> names) {
    List<Integer> numbers = new ArrayList<>();
    int number = 0;
    for (Span name : names) {
      while (number + 1 < sentences.size()
          && sentences.get(number + 1).span().begin() <= name.begin()) {
        number++;
      }
      numbers.add(number);
    }
    List<Spot> spots = names.stream().map(name -> new Spot(0, 0)).toList();
    PlaceMention dateline = dateline(report, names);
    List<PlaceMention> mentions = mentions(report, numbers, spots, names, dateline);
    mentions.sort(Comparator.comparingInt(mention -> mention.span().begin()));
    return mentions;
  }

  /** Words that speak of a place: the place that the report means by them elsewhere, if any. */
  private List<PlaceMention> associative(
      Analysis analysis, List<List<Spot>> literal, List<PlaceMention> mentions) {
    Report report = analysis.report();
    Map<String, Resolution> told = new HashMap<>();
    for (PlaceMention mention : mentions) {
      told.putIfAbsent(
          PlaceKey.of(mention.text()), new Resolution(mention.place(), mention.confidence()));
    }
    List<PlaceMention> found = new ArrayList<>();
    for (Tree tree : analysis.trees()) {
      int sentence = tree.sentence().index();
      List<Spot> here = literal.get(sentence);
      for (Spot spot : associations.find(report.text(), tree, here, told.keySet())) {
        Span span = tree.span(spot.first(), spot.last());
        String words = span.of(report.text());
        Resolution place = told.get(PlaceKey.of(words));
        place = place == null ? meant(report, span, words) : place;
        if (place != null) {
          found.add(mention(report, sentence, spot, span, place));
        }
      }
    }
    return found;
  }

  private @Nullable Resolution meant(Report report, Span span, String words) {
    Candidate spoken = gazetteer.adjective(words);
    return spoken == null
        ? resolver.resolve(report, List.of(span)).get(0)
        : new Resolution(spoken.place(), 1);
  }

  /** The mentions of these names: those that the gazetteer lacks after the others. */
  List<PlaceMention> mentions(
      Report report,
      List<Integer> sentences,
      List<Spot> spots,
      List<Span> names,
      @Nullable PlaceMention dateline) {
    List<@Nullable Resolution> places = resolver.resolve(report, names);
    List<PlaceMention> mentions = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Resolution place = places.get(i);
      if (place != null) {
        mentions.add(mention(report, sentences.get(i), spots.get(i), names.get(i), place));
      }
    }
    Unlisted unlisted = new Unlisted(gazetteer, grounds, mentions, dateline);
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
