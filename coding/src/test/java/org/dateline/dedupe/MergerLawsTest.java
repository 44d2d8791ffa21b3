package org.dateline.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.knowledge.Knowledge;
import org.dateline.quantity.Toll.Kind;
import org.junit.jupiter.api.Test;

/** What holds of merging whatever the tellings: tried on many drawn with fixed seeds. */
class MergerLawsTest {
  private static final Merger MERGER = Merger.load(Knowledge.shipped());
  private static final List<String> FRAMES =
      List.of("assault.blow-up", "assault.attack", "assault.kill", "assault.shoot");
  private static final List<String> PLACES = List.of("Kabul", "Herat", "Kunduz");

  private static List<Telling> tellings(int seed) {
    Random random = new Random(seed);
    List<Telling> tellings = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      int place = random.nextInt(PLACES.size());
      LocalDate day = LocalDate.of(2021, 5, 1).plusDays(random.nextInt(5));
      Told told =
          Told.in("r" + random.nextInt(40))
              .at(i)
              .published(random.nextInt(10) == 0 ? null : day.plusDays(random.nextInt(3)))
              .tells("ASSAULT", FRAMES.get(random.nextInt(FRAMES.size())))
              .when(Told.day(day))
              .clause("w" + random.nextInt(3), "w" + random.nextInt(3))
              .names(PLACES.get(place))
              .topic(PLACES.get(place), "t" + random.nextInt(2), "t" + random.nextInt(2))
              .cast(PLACES.get(place));
      if (random.nextBoolean()) {
        told.where(Told.city(PLACES.get(place), "AFG", PLACES.get(place), 34 + place, 69));
      }
      if (random.nextBoolean()) {
        told.toll(Kind.KILLED, 1 + random.nextInt(30));
      }
      if (random.nextBoolean()) {
        told.actor(Told.known("state:" + random.nextInt(2), "C" + random.nextInt(2)));
      }
      tellings.add(told.make());
    }
    return tellings;
  }

  private static Map<String, List<String>> byId(Collection<Event> events) {
    return events.stream()
        .collect(
            Collectors.toMap(
                Event::id,
                event -> event.tellings().stream().map(Telling::id).toList(),
                (one, other) -> {
                  throw new AssertionError("two events of one id");
                },
                TreeMap::new));
  }

  @Test
  void theOrderOfTheTellingsDoesNotMatter() {
    for (int seed = 0; seed < 20; seed++) {
      List<Telling> tellings = tellings(seed);
      Map<String, List<String>> events = byId(MERGER.merge(tellings));
      Collections.shuffle(tellings, new Random(seed));
      assertThat(byId(MERGER.merge(tellings))).isEqualTo(events);
      assertThat(events.size()).isBetween(10, 110);
    }
  }

  @Test
  void blocksAndComponentsGiveTheSameEvents() {
    for (int seed = 0; seed < 20; seed++) {
      List<Telling> tellings = tellings(seed);
      assertThat(byId(inParts(tellings))).isEqualTo(byId(MERGER.merge(tellings)));
    }
  }

  @Test
  void whatIsFetchedAnewWhenAskedForGivesTheSameEvents() {
    Rule rule = Rule.load(Knowledge.shipped());
    for (int seed = 0; seed < 5; seed++) {
      List<Telling> ordered = tellings(seed).stream().sorted(Event.ORDER).toList();
      List<String> ids = ordered.stream().map(Telling::id).toList();
      Set<Link> links = linksOfBlocks(ordered);
      int[] asked = new int[1];
      Profiles few = new Profiles(rule, fetched(ordered, asked), 3);
      Placing placing = new Placing(rule, few);
      for (String id : ids) {
        placing.add(
            links.stream()
                .filter(link -> link.other().equals(id))
                .map(link -> ids.indexOf(link.one()))
                .toList());
      }
      List<List<String>> placed =
          placing.events().stream()
              .map(numbers -> Arrays.stream(numbers).mapToObj(ids::get).toList())
              .toList();
      assertThat(placed)
          .isEqualTo(
              MERGER.merge(ordered).stream()
                  .map(event -> event.tellings().stream().map(Telling::id).toList())
                  .toList());
      assertThat(asked[0]).isGreaterThan(ordered.size());
    }
  }

  private static Tellings fetched(List<Telling> ordered, int[] asked) {
    return new Tellings() {
      @Override
      public int size() {
        return ordered.size();
      }

      @Override
      public Telling get(int number) {
        asked[0]++;
        return ordered.get(number);
      }
    };
  }

  @Test
  void linkersOfShelvesAndTheirSlicesFindTheLinksOfAllBlocks() {
    for (int seed = 0; seed < 20; seed++) {
      List<Telling> tellings = new ArrayList<>(tellings(seed));
      tellings.sort(Event.ORDER);
      Map<String, ShelfLinker> linkers = new HashMap<>();
      Set<Link> links = new HashSet<>();
      for (Telling telling : tellings) {
        for (Shelf shelf : MERGER.shelves(telling)) {
          for (int slice = 0; slice < 3; slice++) {
            int wanted = slice;
            long[] keys =
                Arrays.stream(shelf.keys())
                    .filter(key -> Math.floorMod(key, 3L) == wanted)
                    .toArray();
            linkers
                .computeIfAbsent(shelf.id() + "/" + slice, id -> MERGER.shelfLinker())
                .add(telling, keys)
                .forEach(m -> links.add(new Link(m.earlier().id(), m.later().id())));
          }
        }
      }
      assertThat(links).isEqualTo(linksOfBlocks(tellings)).isNotEmpty();
    }
  }

  private static Set<Link> linksOfBlocks(List<Telling> tellings) {
    return blocks(tellings).values().stream()
        .flatMap(block -> MERGER.links(block).stream())
        .collect(Collectors.toSet());
  }

  private static Map<Long, List<Telling>> blocks(List<Telling> tellings) {
    Map<Long, List<Telling>> blocks = new HashMap<>();
    for (Telling telling : tellings) {
      for (long key : MERGER.keys(telling)) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(0, telling);
      }
    }
    return blocks;
  }

  /** As on several machines: blocks by key, links, components, each placed by itself. */
  private static List<Event> inParts(List<Telling> tellings) {
    Set<Link> links = linksOfBlocks(tellings);
    Map<String, String> roots = new HashMap<>();
    tellings.forEach(telling -> roots.put(telling.id(), telling.id()));
    for (Link link : links) {
      String one = root(roots, link.one());
      roots.put(root(roots, link.other()), one);
    }
    Map<String, List<Telling>> components =
        tellings.stream().collect(Collectors.groupingBy(telling -> root(roots, telling.id())));
    List<Event> events = new ArrayList<>();
    components.forEach(
        (root, members) -> {
          List<Link> own =
              links.stream().filter(link -> root(roots, link.one()).equals(root)).toList();
          events.addAll(MERGER.place(members, own));
        });
    return events;
  }

  private static String root(Map<String, String> roots, String id) {
    String at = id;
    while (!roots.get(at).equals(at)) {
      at = roots.get(at);
    }
    return at;
  }

  @Test
  void eachTellingIsOfOneEventWhoseIdIsItsFirsts() {
    for (int seed = 0; seed < 20; seed++) {
      List<Telling> tellings = tellings(seed);
      List<Event> events = MERGER.merge(tellings);
      assertThat(events.stream().flatMap(event -> event.tellings().stream()))
          .containsExactlyInAnyOrderElementsOf(tellings);
      for (Event event : events) {
        assertThat(event.tellings()).isSortedAccordingTo(Event.ORDER);
        assertThat(event.id()).isEqualTo(event.tellings().get(0).id());
      }
    }
  }

  @Test
  void noEventHoldsWhatContradicts() {
    Rule rule = Rule.load(Knowledge.shipped());
    for (int seed = 0; seed < 20; seed++) {
      for (Event event : MERGER.merge(tellings(seed))) {
        List<Profile> profiles = event.tellings().stream().map(rule::profile).toList();
        for (Profile one : profiles) {
          for (Profile other : profiles) {
            assertThat(rule.contradict(one, other)).isFalse();
            assertThat(rule.score(one, other)).isEqualTo(rule.score(other, one));
          }
        }
      }
    }
  }

  @Test
  void linkedIsWhoDoesNotContradictAndScoresEnough() {
    Rule rule = Rule.load(Knowledge.shipped());
    int linked = 0;
    for (int seed = 0; seed < 20; seed++) {
      List<Profile> profiles = tellings(seed).stream().map(rule::profile).toList();
      for (Profile one : profiles) {
        for (Profile other : profiles) {
          boolean enough = rule.score(one, other) >= rule.limits().join();
          boolean link = rule.link(one, other);
          assertThat(link).isEqualTo(enough && !rule.contradict(one, other));
          linked += link ? 1 : 0;
        }
      }
    }
    assertThat(linked).isPositive();
  }
}
