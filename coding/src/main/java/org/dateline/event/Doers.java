package org.dateline.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.actor.Actor;
import org.dateline.event.DeedKinds.Kind;
import org.dateline.quantity.Toll;
import org.jspecify.annotations.Nullable;

/**
 * Who did what its own sentence tells without a doer, by another sentence of the report that tells
 * such a deed: "Jets bombed the town. <i>Five people were killed.</i>" The nearest before it
 * decides, else one right behind it; else the same deed done to the same person; else the one who
 * holds all the held. Where two did such deeds there, or who did them is on the victims' own side,
 * it stays open. Immutable.
 */
final class Doers {
  private final DeedKinds kinds;
  private final Camps camps;
  private final int before;
  private final int after;

  /**
   * @param kinds which deeds have a doer in common
   * @param policy how many sentences before and behind a deed its doer may stand
   */
  Doers(DeedKinds kinds, Camps camps, Policy policy) {
    this.kinds = kinds;
    this.camps = camps;
    this.before = (int) policy.value("doer_sentences_before");
    this.after = (int) policy.value("doer_sentences_after");
  }

  /**
   * The mentions of a report with the doers that other mentions tell.
   *
   * @param mentions in the order of the text
   * @param open those in which nobody is said to have done it
   */
  List<EventMention> complete(List<EventMention> mentions, Set<EventMention> open) {
    List<EventMention> told = new ArrayList<>(mentions);
    Map<String, List<EventMention>> byVictim = byVictim(mentions);
    NavigableMap<Integer, EventMention> holders = holders(mentions);
    for (int i = 0; i < told.size(); i++) {
      EventMention deed = told.get(i);
      if (!open.contains(deed) || !deed.isReal() || isSum(deed) || !kinds.of(deed).takes()) {
        continue;
      }
      EventMention source = nearby(told, i);
      source = source == null ? ofVictim(deed, byVictim) : source;
      source = source == null ? holder(deed, i, holders) : source;
      if (source != null) {
        told.set(i, deed.doneBy(source.actors().stream().map(Doers::elsewhere).toList()));
      }
    }
    return told;
  }

  /** "A war that has killed 90,000": of many deeds, and so of no one side. */
  private static boolean isSum(EventMention deed) {
    return deed.tolls().stream().anyMatch(Toll::cumulative);
  }

  private static Actor elsewhere(Actor doer) {
    return doer.foundBy(Actor.Via.ELSEWHERE);
  }

  private @Nullable EventMention nearby(List<EventMention> told, int index) {
    EventMention deed = told.get(index);
    List<EventMention> nearest = new ArrayList<>();
    for (int i = index - 1; i >= 0; i--) {
      EventMention other = told.get(i);
      if (other.sentence() < deed.sentence() - before || isFarther(other, nearest)) {
        break;
      }
      if (gives(other, deed)) {
        nearest.add(other);
      }
    }
    for (int i = index + 1;
        i < told.size() && told.get(i).sentence() <= deed.sentence() + after;
        i++) {
      EventMention other = told.get(i);
      boolean behind = other.sentence() > deed.sentence() && !isBefore(nearest, deed);
      if (behind && !isFarther(other, nearest) && gives(other, deed)) {
        nearest.add(other);
      }
    }
    return agreed(nearest, deed);
  }

  private static boolean isFarther(EventMention other, List<EventMention> nearest) {
    return !nearest.isEmpty() && nearest.get(0).sentence() != other.sentence();
  }

  private static boolean isBefore(List<EventMention> nearest, EventMention deed) {
    return !nearest.isEmpty() && nearest.get(0).sentence() <= deed.sentence();
  }

  /** The first of several that all have doers of one side, or of those of the very same deed. */
  private @Nullable EventMention agreed(List<EventMention> sources, EventMention deed) {
    List<EventMention> told = sources;
    if (sides(told).size() > 1) {
      Kind kind = kinds.of(deed);
      told = told.stream().filter(source -> kinds.of(source).sharesDeed(kind)).toList();
    }
    return sides(told).size() == 1 && isDoer(told.get(0), deed) ? told.get(0) : null;
  }

  /** The sides of their doers, null for somebody who is on none. */
  private Set<@Nullable String> sides(List<EventMention> sources) {
    Set<@Nullable String> sides = new HashSet<>();
    for (EventMention source : sources) {
      for (Actor doer : source.actors()) {
        sides.add(camps.side(doer));
      }
    }
    return sides;
  }

  /** The same deed, by the person whom it befell and what it is; with a doer. */
  private Map<String, List<EventMention>> byVictim(List<EventMention> mentions) {
    Map<String, List<EventMention>> found = new HashMap<>();
    for (EventMention mention : mentions) {
      if (!mention.actors().isEmpty() && mention.isReal() && kinds.of(mention).takes()) {
        for (String key : keys(mention)) {
          found.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
        }
      }
    }
    return found;
  }

  private List<String> keys(EventMention mention) {
    List<String> keys = new ArrayList<>();
    for (Actor victim : mention.recipients()) {
      if (Sides.isPerson(victim)) {
        kinds.of(mention).deeds().forEach(deed -> keys.add(victim.id() + ' ' + deed));
      }
    }
    return keys;
  }

  private @Nullable EventMention ofVictim(
      EventMention deed, Map<String, List<EventMention>> byVictim) {
    for (String key : keys(deed)) {
      EventMention source = agreed(byVictim.getOrDefault(key, List.of()), deed);
      if (source != null && isSameCountry(source, deed)) {
        return source;
      }
    }
    return null;
  }

  /** All mentions of who holds somebody, by number, where all holders are of one side. */
  private NavigableMap<Integer, EventMention> holders(List<EventMention> mentions) {
    NavigableMap<Integer, EventMention> holders = new TreeMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      EventMention mention = mentions.get(i);
      if (kinds.of(mention).holds() && !mention.actors().isEmpty() && mention.isReal()) {
        holders.put(i, mention);
      }
    }
    return sides(List.copyOf(holders.values())).size() == 1 ? holders : new TreeMap<>();
  }

  /** The last holder told before a deed, else the first behind it. */
  private @Nullable EventMention holder(
      EventMention deed, int index, NavigableMap<Integer, EventMention> holders) {
    Map.Entry<Integer, EventMention> last = holders.floorEntry(index);
    Map.Entry<Integer, EventMention> told = last == null ? holders.ceilingEntry(index) : last;
    if (told == null || !kinds.of(deed).ofHeld()) {
      return null;
    }
    EventMention source = told.getValue();
    return gives(source, deed) && isDoer(source, deed) ? source : null;
  }

  /** Whether who did one deed may have done the other. */
  private boolean gives(EventMention source, EventMention deed) {
    if (source.actors().isEmpty() || !source.isReal() || !isSameCountry(source, deed)) {
      return false;
    }
    Kind given = kinds.of(source);
    Kind taken = kinds.of(deed);
    if (taken.sharesGroup(given)) {
      return !given.holds() || !areUnlike(source.recipients(), deed.recipients());
    }
    return taken.follows(given)
        && camps.peaceful(source.recipients())
        && camps.peaceful(deed.recipients());
  }

  private boolean areUnlike(List<Actor> one, List<Actor> other) {
    return (camps.armed(one) && camps.peaceful(other))
        || (camps.peaceful(one) && camps.armed(other));
  }

  /** Whether who did the source's deed fights, and not on the side of the deed's victims. */
  private boolean isDoer(EventMention source, EventMention deed) {
    Set<String> victims = new HashSet<>();
    for (Actor victim : deed.recipients()) {
      String side = camps.side(victim);
      boolean town = victim.sectors().isEmpty() && !victim.isState();
      if (side != null && !town) {
        victims.add(side);
      }
    }
    return source.actors().stream()
        .allMatch(
            doer ->
                camps.side(doer) != null
                    && !victims.contains(camps.side(doer))
                    && !Sides.has(deed.recipients(), doer));
  }

  private static boolean isSameCountry(EventMention one, EventMention other) {
    String here = one.country();
    String there = other.country();
    return here == null || there == null || Objects.equals(here, there);
  }
}
