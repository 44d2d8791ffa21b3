package org.dateline.dedupe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.dateline.knowledge.Knowledge;

/**
 * Makes events of tellings by the rule {@value #RULE}: earliest published first, each telling joins
 * the event whose mentions it is most like, or begins one; then events that turn out to be alike
 * are joined.
 *
 * <p>The result depends on the set of tellings alone, not on their order. An event has the id of
 * its earliest telling, and so keeps it while later reports tell of it too; where later reports
 * show that two events are one, the earlier one's id stays.
 *
 * <p>{@link #merge} does all at once. Where the tellings lie on several machines, the same events
 * come of three steps: gather them by their {@link #shelves}; link those of each shelf with a
 * {@link #shelfLinker}; {@link #place} each component of linked tellings by itself. Immutable and
 * safe for use by many threads.
 */
public final class Merger {
  /** The name of the rule. */
  public static final String RULE = "same-deed";

  private final Rule rule;

  private Merger(Rule rule) {
    this.rule = rule;
  }

  /** Loads the rule's tables. */
  public static Merger load(Knowledge knowledge) {
    return new Merger(Rule.load(knowledge));
  }

  /**
   * The events that the tellings tell, by their first telling in {@link Event#ORDER}. Each telling
   * is of one event.
   *
   * @param tellings with ids of which no two are equal
   */
  public List<Event> merge(Collection<Telling> tellings) {
    InMemory ordered = InMemory.of(tellings);
    Map<String, Integer> numbers = ordered.numbers();
    Linker linker = new Linker(rule);
    Profiles profiles = new Profiles(rule, ordered, ordered.size());
    Placing placing = new Placing(rule, profiles);
    for (int i = 0; i < ordered.size(); i++) {
      Profile profile = profiles.get(i);
      List<Telling> linked = linker.link(profile, Blocking.keys(profile), (earlier, key) -> {});
      placing.add(linked.stream().map(telling -> numbers.get(telling.id())).toList());
    }
    return ordered.events(placing.events());
  }

  /**
   * The keys of the blocks that a telling belongs to: tellings that share none are never held
   * against each other. The same on every machine.
   */
  public long[] keys(Telling telling) {
    return Blocking.keys(rule.profile(telling));
  }

  /**
   * The same keys by shelf. A shelf is coarser than a block, so that a telling lies on few of them:
   * machines that link whole shelves are sent a telling a few times, not once for each key.
   */
  public List<Shelf> shelves(Telling telling) {
    return Blocking.shelves(rule.profile(telling));
  }

  /** Links the tellings of a shelf, none of which were added yet. */
  public ShelfLinker shelfLinker() {
    return new ShelfLinker(rule);
  }

  /**
   * The links between the tellings of one block.
   *
   * @param block all tellings that have one key
   */
  public List<Link> links(Collection<Telling> block) {
    List<Profile> ordered = ordered(block);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      for (int j = Math.max(0, i - rule.limits().window()); j < i; j++) {
        if (rule.link(ordered.get(j), ordered.get(i))) {
          links.add(new Link(ordered.get(j).telling().id(), ordered.get(i).telling().id()));
        }
      }
    }
    return links;
  }

  /**
   * The links among pairs of tellings. A pair is to be held against each other where the one is
   * among the last {@link #window} before the other in {@link Event#ORDER}, of all tellings that
   * share some key with both.
   *
   * @param tellings all that the pairs name
   * @param pairs the earlier one first
   */
  public List<Link> links(Collection<Telling> tellings, Collection<Link> pairs) {
    Map<String, Profile> profiles = new HashMap<>();
    tellings.forEach(telling -> profiles.put(telling.id(), rule.profile(telling)));
    return pairs.stream()
        .filter(
            pair ->
                rule.link(
                    Objects.requireNonNull(profiles.get(pair.one())),
                    Objects.requireNonNull(profiles.get(pair.other()))))
        .toList();
  }

  /** How many earlier tellings of one key a telling is held against. */
  public int window() {
    return rule.limits().window();
  }

  /**
   * The events of tellings whose links are known.
   *
   * @param tellings with ids of which no two are equal; nothing links them to any other
   * @param links all links between them, in any order, repeated or not
   */
  public List<Event> place(Collection<Telling> tellings, Collection<Link> links) {
    InMemory ordered = InMemory.of(tellings);
    Map<String, Integer> numbers = ordered.numbers();
    Map<Integer, List<Integer>> earlier = new HashMap<>();
    for (Link link : links) {
      earlier
          .computeIfAbsent(numbers.get(link.other()), number -> new ArrayList<>())
          .add(numbers.get(link.one()));
    }
    Profiles profiles = new Profiles(rule, ordered, ordered.size());
    return ordered.events(place(profiles, number -> earlier.getOrDefault(number, List.of())));
  }

  /**
   * The same of tellings that memory may not hold.
   *
   * @param tellings nothing links them to any other
   * @param earlier for the number of each, those of the earlier ones that it is linked with, in any
   *     order, repeated or not
   * @return the numbers of each event's tellings, earliest first; the events by their first
   */
  public List<int[]> place(Tellings tellings, IntFunction<? extends Collection<Integer>> earlier) {
    return place(new Profiles(rule, tellings, Profiles.AT_HAND), earlier);
  }

  private List<int[]> place(Profiles profiles, IntFunction<? extends Collection<Integer>> earlier) {
    Placing placing = new Placing(rule, profiles);
    for (int i = 0; i < profiles.size(); i++) {
      placing.add(earlier.apply(i));
    }
    return placing.events();
  }

  /** Tellings at hand. */
  private record InMemory(List<Telling> ordered) implements Tellings {
    static InMemory of(Collection<Telling> tellings) {
      return new InMemory(tellings.stream().sorted(Event.ORDER).toList());
    }

    @Override
    public int size() {
      return ordered.size();
    }

    @Override
    public Telling get(int number) {
      return ordered.get(number);
    }

    /** By id. */
    Map<String, Integer> numbers() {
      Map<String, Integer> numbers = new HashMap<>();
      ordered.forEach(telling -> numbers.put(telling.id(), numbers.size()));
      return numbers;
    }

    List<Event> events(List<int[]> placed) {
      return placed.stream()
          .map(numbers -> new Event(RULE, Arrays.stream(numbers).mapToObj(ordered::get).toList()))
          .toList();
    }
  }

  private List<Profile> ordered(Collection<Telling> tellings) {
    return tellings.stream().sorted(Event.ORDER).map(rule::profile).toList();
  }
}
