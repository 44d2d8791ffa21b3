package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.place.Places;
import org.dateline.syntax.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Where a deed was that no words place, among the scenes that its report has told: the nearest one
 * before it, the report's first, and the dateline's town. The likeliest by {@code
 * events/scenes.tsv}, where that is likelier than none. Immutable.
 *
 * <p>Deeds alone: what somebody says, asks or signs may be said anywhere. Those of states and
 * troops may be far from the dateline.
 */
final class ToldScenes {
  static final String[] COLUMNS = {"feature", "weight"};

  private static final String MATERIAL = "MATERIAL";

  /** Sentences beyond which a report that is no short one is at another scene. */
  private static final int FAR = 6;

  private final Map<String, Double> weights = new HashMap<>();
  private final Camps camps;
  private final Ontology ontology;

  private ToldScenes(Camps camps, Ontology ontology) {
    this.camps = camps;
    this.ontology = ontology;
  }

  static ToldScenes load(Knowledge knowledge, Camps camps, Ontology ontology) {
    ToldScenes loaded = new ToldScenes(camps, ontology);
    for (Row row : knowledge.table("events/scenes.tsv", 1, COLUMNS)) {
      loaded.weights.put(row.cell(0), row.logOdds(1));
    }
    return loaded;
  }

  /**
   * The mentions of a report, with scenes where they have no place.
   *
   * @param mentions in the order of the text
   * @param reference the report's day, null where unknown
   */
  List<EventMention> complete(
      List<EventMention> mentions, List<Tree> trees, Places places, @Nullable LocalDate reference) {
    SceneFeatures features = SceneFeatures.of(mentions, trees, places, reference);
    List<EventMention> placed = new ArrayList<>(mentions.size());
    for (EventMention mention : mentions) {
      List<ToldScene> scenes =
          isOpen(mention) ? before(mention, mentions, places.dateline()) : List.of();
      PlaceMention place = likeliest(mention, scenes, features);
      placed.add(place == null ? mention : mention.at(place));
    }
    return placed;
  }

  /** Whether it is a deed of the report's time that no words place. */
  boolean isOpen(EventMention mention) {
    return mention.place() == null
        && mention.isReal()
        && !mention.isHistorical()
        && ontology.quad(mention.type()).startsWith(MATERIAL);
  }

  private @Nullable PlaceMention likeliest(
      EventMention mention, List<ToldScene> scenes, SceneFeatures features) {
    double most = 0;
    @Nullable PlaceMention place = null;
    for (ToldScene scene : scenes) {
      double odds = odds(features.of(mention, scene));
      if (odds > most) {
        most = odds;
        place = scene.place();
      }
    }
    return place;
  }

  private double odds(List<String> seen) {
    return seen.contains(SceneFeatures.OTHER_TIME)
        ? Double.NEGATIVE_INFINITY
        : seen.stream().mapToDouble(feature -> weights.getOrDefault(feature, 0.0)).sum();
  }

  /** The scenes that may be an event's, no name twice. */
  List<ToldScene> before(
      EventMention event, List<EventMention> mentions, @Nullable PlaceMention dateline) {
    List<ToldScene> told = new ArrayList<>();
    for (EventMention deed : mentions) {
      PlaceMention place = deed.place();
      if (place != null && deed.sentence() <= event.sentence() && isScene(deed)) {
        told.add(new ToldScene(place, deed));
      }
    }
    List<ToldScene> deeds = told.stream().filter(scene -> isOfDeed(scene, event)).toList();
    List<ToldScene> found = new ArrayList<>();
    if (!deeds.isEmpty()) {
      found.add(deeds.get(deeds.size() - 1));
      add(found, deeds.get(0));
    }
    if (dateline != null
        && dateline.isNarrow()
        && event.actors().stream().allMatch(camps::isCivil)
        && told.stream().allMatch(scene -> isWithin(scene, dateline))) {
      add(found, new ToldScene(dateline, null));
    }
    return found;
  }

  /** Whether it is that of a deed, told in the report's first sentence or not long before. */
  private boolean isOfDeed(ToldScene scene, EventMention event) {
    EventMention deed = scene.deed();
    return deed != null
        && ontology.quad(deed.type()).startsWith(MATERIAL)
        && (deed.sentence() == 0 || scene.away(event) <= FAR);
  }

  /** Whether the dateline's town may hold a scene; with a town beside it the town is the scene. */
  private static boolean isWithin(ToldScene scene, PlaceMention town) {
    Place inner = scene.place().place();
    Place outer = town.place();
    boolean region =
        Objects.equals(inner.country(), outer.country())
            && Objects.equals(inner.admin1(), outer.admin1());
    return inner.precision() == Place.Precision.CITY ? inner.name().equals(outer.name()) : region;
  }

  private static void add(List<ToldScene> found, ToldScene scene) {
    if (found.stream().noneMatch(other -> other.name().equals(scene.name()))) {
      found.add(scene);
    }
  }

  /** Whether its own sentence says where it was, and more than the country. */
  static boolean isScene(EventMention deed) {
    PlaceMention place = deed.place();
    return place != null
        && place.sentence() == deed.sentence()
        && place.isNarrow()
        && deed.isReal()
        && !deed.isHistorical();
  }
}
