package org.dateline.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.place.PlaceMention;
import org.dateline.place.Places;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen of an event that its sentence does not place, and of a scene that the report has
 * told, that speaks for its having been there: names of features that {@code events/scenes.tsv}
 * weighs and explains. Bound to one report.
 *
 * @param scenes how many the report has told
 * @param named the places it names
 * @param narrow the names of those that may be scenes
 * @param reference the report's day, null where unknown
 */
record SceneFeatures(
    List<Tree> trees,
    int scenes,
    List<PlaceMention> named,
    Set<String> narrow,
    @Nullable LocalDate reference) {
  /** More of them are not told apart. */
  private static final int MANY = 3;

  private static final String DAY = "day=";
  private static final String FAR = "far";

  /** By words of the event's own sentence. */
  private static final String TOLD = " told";

  /** Of an event for which its sentence tells another time than the scene's. */
  static final String OTHER_TIME = DAY + FAR + TOLD;

  /** Days between what one piece of news tells. */
  private static final int NEAR = 7;

  /** Limits of steps of how many sentences lie between. */
  private static final int[] AWAY = {3, 6, 12};

  /** What all events and scenes of a report share, counted once. */
  static SceneFeatures of(
      List<EventMention> mentions, List<Tree> trees, Places places, @Nullable LocalDate reference) {
    Set<String> scenes = new HashSet<>();
    for (EventMention mention : mentions) {
      PlaceMention place = mention.place();
      if (place != null && ToldScenes.isScene(mention)) {
        scenes.add(place.place().name());
      }
    }
    List<PlaceMention> named = new ArrayList<>(places.mentions());
    named.addAll(places.associative());
    Set<String> narrow = new HashSet<>();
    for (PlaceMention place : named) {
      if (place.isNarrow()) {
        narrow.add(place.place().name());
      }
    }
    return new SceneFeatures(trees, scenes.size(), named, narrow, reference);
  }

  List<String> of(EventMention event, ToldScene scene) {
    List<String> found = new ArrayList<>(List.of("any", "type=" + event.type()));
    EventMention deed = scene.deed();
    found.add("source=" + source(event, deed));
    found.add("away=" + (deed == null ? "dateline " : "") + step(scene.away(event)));
    if (deed != null) {
      found.add("same type=" + deed.type().equals(event.type()));
      found.add("shared=" + shares(event.actors(), deed) + ' ' + shares(event.recipients(), deed));
    }
    found.add(DAY + day(event, deed));
    places(found, event, scene);
    found.add("actors=" + home(event.actors(), scene.country()));
    found.add("recipients=" + home(event.recipients(), scene.country()));
    found.add("actor=" + sector(event.actors()));
    telling(found, trees.get(event.sentence()), event);
    return found;
  }

  private static String source(EventMention event, @Nullable EventMention deed) {
    if (deed == null) {
      return "dateline";
    }
    boolean same = deed.sentence() == event.sentence();
    return same ? "same" : deed.sentence() == 0 ? "lead" : "before";
  }

  private static String step(int away) {
    for (int limit : AWAY) {
      if (away <= limit) {
        return limit == AWAY[0] ? Integer.toString(away) : "to " + limit;
      }
    }
    return "far";
  }

  private static boolean shares(List<Actor> parties, EventMention deed) {
    return parties.stream()
        .anyMatch(one -> Sides.has(deed.actors(), one) || Sides.has(deed.recipients(), one));
  }

  /** How its days lie to the scene's; a dateline's are the report's. */
  private String day(EventMention event, @Nullable EventMention deed) {
    LocalDate from = event.date().from();
    LocalDate to = event.date().to();
    LocalDate begin = deed == null ? reference : deed.date().from();
    LocalDate end = deed == null ? reference : deed.date().to();
    if (from == null || begin == null) {
      return "unknown";
    }
    if (from.equals(begin) && Objects.equals(to, end)) {
      return "same";
    }
    TimeMention words = event.date().mention();
    boolean here = words != null && words.sentence() == event.sentence();
    long apart = Math.max(days(to, begin), days(end, from));
    return (apart <= 0 ? "meets" : apart <= NEAR ? "near" : FAR) + (here ? TOLD : "");
  }

  private static long days(@Nullable LocalDate end, LocalDate begin) {
    return end == null ? 0 : ChronoUnit.DAYS.between(end, begin);
  }

  private void places(List<String> found, EventMention event, ToldScene scene) {
    found.add("scenes=" + Math.min(MANY, scenes));
    Set<String> between = new HashSet<>();
    boolean again = false;
    String own = "none";
    for (PlaceMention place : named) {
      boolean other = !place.place().name().equals(scene.name());
      boolean here = place.sentence() == event.sentence();
      boolean behind = place.span().begin() > scene.place().span().begin();
      boolean before = behind && place.sentence() <= event.sentence();
      if (other && before && place.isNarrow()) {
        between.add(place.place().name());
      }
      again |= here && !other;
      own = here && other ? nearer(own, place, scene) : own;
    }
    found.add("others=" + step(narrow.size() - (narrow.contains(scene.name()) ? 1 : 0)));
    found.add("between=" + Math.min(MANY, between.size()));
    found.add("again=" + again);
    found.add("own=" + own);
  }

  /** How what the event's sentence names lies to the scene: the strongest word against it. */
  private static String nearer(String before, PlaceMention place, ToldScene scene) {
    if (before.equals("foreign") || !Objects.equals(place.place().country(), scene.country())) {
      return "foreign";
    }
    return before.equals("home narrow") || place.isNarrow() ? "home narrow" : "home";
  }

  private static String home(List<Actor> parties, @Nullable String country) {
    boolean foreign = false;
    boolean home = false;
    for (Actor party : parties) {
      foreign |= party.country() != null && !party.country().equals(country);
      home |= party.country() != null && party.country().equals(country);
    }
    String known = foreign ? (home ? "both" : "foreign") : home ? "home" : "unknown";
    return parties.isEmpty() ? "none" : known;
  }

  private static String sector(List<Actor> parties) {
    if (parties.isEmpty()) {
      return "none";
    }
    Actor first = parties.get(0);
    if (!Sides.isPerson(first)) {
      return "state";
    }
    return first.sectors().isEmpty() ? "plain" : first.sectors().get(0);
  }

  private static void telling(List<String> found, Tree tree, EventMention event) {
    Word head = head(tree, event);
    boolean content = false;
    for (Word at = head; at != null; at = tree.head(at)) {
      content |= at.relation().equals("ccomp") || at.relation().equals("parataxis");
    }
    found.add("content=" + content);
    boolean bare = true;
    for (Word child : tree.children(head)) {
      if (child.relation().equals("aux")) {
        found.add("aux=" + child.lowerText());
        bare = false;
      }
    }
    if (bare) {
      found.add("form=" + head.xpos());
    }
  }

  private static Word head(Tree tree, EventMention event) {
    int first = -1;
    int last = -1;
    for (Word word : tree.words()) {
      if (event.trigger().contains(word.span())) {
        first = first < 0 ? word.index() : first;
        last = word.index();
      }
    }
    return first < 0 ? tree.word(0) : tree.top(first, last);
  }
}
