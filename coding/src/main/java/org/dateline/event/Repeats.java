package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.knowledge.Knowledge;
import org.dateline.place.PlaceMention;
import org.dateline.quantity.Toll;
import org.dateline.text.Span;
import org.dateline.time.EventDate;
import org.dateline.time.Precision;
import org.dateline.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * When, where and with what weapon a deed was done of which its own sentence does not say it, by
 * another sentence of the report that tells the same deed: "<i>Clerk stabbed</i>. A clerk was
 * stabbed on Saturday in Leeds." The same deed is
 *
 * <ul>
 *   <li>one of the same kind done to the same person, or a step such as resigning of the same one;
 *   <li>what the headline or first sentence tells and one of the next few tells again;
 *   <li>what a definite noun takes up ("the shooting"), of the nearest such deed before it;
 *   <li>violence to one of those who belong to no force, in a report that tells one day of such.
 * </ul>
 *
 * <p>Where several such sentences tell different days or far places, nothing is taken. Immutable.
 */
final class Repeats {
  private final DeedKinds kinds;
  private final Camps camps;
  private final Ontology ontology;
  private final TypeRules types;
  private final Set<String> weapons;
  private final int leadReach;
  private final int historicalAfter;

  /**
   * How a mention is told.
   *
   * @param lead in the headline or the report's first sentence
   * @param past as something done
   * @param takenUp by a definite noun alone ("the shooting")
   * @param open without a word for who did it
   */
  record Manner(boolean lead, boolean past, boolean takenUp, boolean open) {}

  Repeats(
      DeedKinds kinds,
      Camps camps,
      Ontology ontology,
      TypeRules types,
      Policy policy,
      Knowledge knowledge) {
    this.kinds = kinds;
    this.camps = camps;
    this.ontology = ontology;
    this.types = types;
    this.weapons = knowledge.words("events/weapon-modes.tsv", "mode");
    this.leadReach = (int) policy.value("lead_sentences");
    this.historicalAfter = (int) policy.value("historical_after_days");
  }

  /**
   * The mentions of a report with what others of them tell.
   *
   * @param mentions in the order of the text
   * @param manners how each is told, by its trigger
   * @param times of the report
   */
  List<EventMention> complete(List<EventMention> mentions, Map<Span, Manner> manners, Times times) {
    List<EventMention> deeds = mentions.stream().filter(this::isDeed).toList();
    List<EventMention> all = new ArrayList<>(mentions.size());
    for (EventMention told : mentions) {
      EventMention mention = withDoers(told, manners.get(told.trigger()), deeds);
      boolean open =
          isOpen(mention) || mention.place() == null || isBare(mention) || isHurt(mention);
      Manner manner = manners.get(mention.trigger());
      all.add(
          open && manner != null && isDeed(mention)
              ? completed(mention, same(mention, manner, deeds), times)
              : mention);
    }
    return all;
  }

  /** Violence with who did it by those that tell it again, unless these tell several days. */
  private EventMention withDoers(
      EventMention mention, @Nullable Manner manner, List<EventMention> deeds) {
    List<EventMention> same =
        manner != null && manner.open() && isDeed(mention) && types.isViolence(mention.type())
            ? same(mention, manner, deeds)
            : List.of();
    return daysTold(same) > 1 ? mention : Assailants.of(mention, same);
  }

  private boolean isDeed(EventMention mention) {
    return ontology.quad(mention.type()).startsWith("MATERIAL") && mention.isReal();
  }

  /** Whether its sentence says nothing of its day, whatever those before it told. */
  private static boolean isOpen(EventMention mention) {
    EventDate date = mention.date();
    return date.basis() != EventDate.Basis.STATED
        && (date.mention() == null || date.mention().sentence() != mention.sentence());
  }

  private boolean isBare(EventMention mention) {
    return types.isViolence(mention.type())
        && mention.modes().stream().noneMatch(weapons::contains);
  }

  private EventMention completed(EventMention mention, List<EventMention> same, Times times) {
    if (same.isEmpty() || daysTold(same) > 1) {
      return mention;
    }
    EventDate date = isOpen(mention) ? day(same, times.reference()) : null;
    PlaceMention place = mention.place() == null ? place(same) : null;
    List<String> modes = isBare(mention) ? weapons(mention, same) : List.of();
    EventMention dated =
        date == null ? mention : mention.on(date, times.isLongAgo(date, historicalAfter));
    return dated.told(
        place == null ? mention.place() : place,
        modes.isEmpty() ? mention.modes() : with(mention, modes),
        modes.isEmpty() ? mention.cameo() : cameo(mention, modes),
        tolls(mention, same));
  }

  private List<EventMention> same(EventMention deed, Manner manner, List<EventMention> deeds) {
    List<EventMention> alike =
        deeds.stream()
            .filter(other -> !other.trigger().equals(deed.trigger()) && isAlike(deed, other))
            .filter(other -> !contradict(deed, other))
            .toList();
    List<EventMention> same = new ArrayList<>();
    for (EventMention other : alike) {
      boolean again = (manner.past() || manner.lead()) && isDoneToSame(deed, other);
      int behind = other.sentence() - deed.sentence();
      boolean lead = manner.lead() && behind > 0 && behind <= leadReach;
      if (again || lead) {
        same.add(other);
      }
    }
    if (same.isEmpty() && manner.takenUp()) {
      EventMention last = null;
      for (EventMention other : alike) {
        last = other.sentence() < deed.sentence() ? other : last;
      }
      return last == null ? List.of() : List.of(last);
    }
    boolean crime =
        same.stream().noneMatch(Repeats::tellsDay)
            && manner.past()
            && isOfOne(deed)
            && isCrime(deed);
    List<EventMention> crimes = crime ? crimes(alike) : List.of();
    return crimes.isEmpty() ? List.copyOf(same) : crimes;
  }

  /** All of a report's violence among civilians, where it tells one day only of such. */
  private List<EventMention> crimes(List<EventMention> alike) {
    boolean crimes = alike.stream().allMatch(this::isCrime);
    return crimes && daysTold(alike) == 1 ? alike : List.of();
  }

  private static long daysTold(List<EventMention> mentions) {
    return mentions.stream().filter(Repeats::tellsDay).map(Repeats::days).distinct().count();
  }

  private boolean isAlike(EventMention one, EventMention other) {
    DeedKinds.Kind kind = kinds.of(one);
    DeedKinds.Kind next = kinds.of(other);
    boolean both = isOfOne(one) && isOfOne(other) && kind.sharesGroup(next);
    return one.type().equals(other.type())
        && (one.frame().equals(other.frame())
            || (types.isViolence(one.type()) && (both || kind.sharesDeed(next))));
  }

  /** Whether one person was hurt, abducted or killed. */
  private static boolean isOfOne(EventMention mention) {
    return mention.tolls().size() == 1 && Integer.valueOf(1).equals(mention.tolls().get(0).best());
  }

  private static boolean contradict(EventMention one, EventMention other) {
    boolean days =
        one.date().basis() == EventDate.Basis.STATED
            && other.date().basis() == EventDate.Basis.STATED
            && !days(one).equals(days(other));
    return days || areApart(one.place(), other.place()) || areOthers(one, other);
  }

  /** Two named victims, or an unnamed one of another country, are of two deeds. */
  private static boolean areOthers(EventMention one, EventMention other) {
    return one.recipients().stream()
        .anyMatch(
            a ->
                other.recipients().stream()
                        .noneMatch(b -> a.id().equals(b.id()) || !(isNamed(a) && isNamed(b)))
                    && !other.recipients().isEmpty());
  }

  private static boolean isNamed(Actor actor) {
    return switch (actor.via()) {
      case NAME, TITLE -> true;
      default -> false;
    };
  }

  private static boolean areApart(@Nullable PlaceMention one, @Nullable PlaceMention other) {
    if (one == null || other == null) {
      return false;
    }
    String region = one.place().admin1();
    String next = other.place().admin1();
    return !Objects.equals(one.place().country(), other.place().country())
        || (region != null && next != null && !region.equals(next));
  }

  private static boolean isDoneToSame(EventMention one, EventMention other) {
    boolean itself = one.recipients().isEmpty() && other.recipients().isEmpty();
    return itself
        ? one.frame().equals(other.frame()) && share(one.actors(), other.actors())
        : share(one.recipients(), other.recipients());
  }

  private static boolean share(List<Actor> some, List<Actor> others) {
    return some.stream().anyMatch(a -> Sides.isPerson(a) && Sides.has(others, a));
  }

  /** Violence of which none on either side belongs to a force but the police. */
  private boolean isCrime(EventMention mention) {
    return types.isViolence(mention.type())
        && mention.actors().stream().allMatch(camps::isCivil)
        && mention.recipients().stream().allMatch(camps::isCivil);
  }

  private static boolean tellsDay(EventMention mention) {
    return isDay(mention.date());
  }

  /**
   * A day that the text tells, though it may be of a year that is not known ("May 26 last year").
   */
  static boolean isDay(EventDate date) {
    boolean unknown = date.mention() != null && date.from() == null && date.to() == null;
    return date.basis() == EventDate.Basis.STATED && (date.precision() == Precision.DAY || unknown);
  }

  private static List<@Nullable LocalDate> days(EventMention mention) {
    List<@Nullable LocalDate> days = new ArrayList<>(2);
    days.add(mention.date().from());
    days.add(mention.date().to());
    return days;
  }

  /** The day that they tell, if it has come. */
  private static @Nullable EventDate day(List<EventMention> same, @Nullable LocalDate reference) {
    List<EventMention> told = same.stream().filter(Repeats::tellsDay).toList();
    if (told.isEmpty()) {
      return null;
    }
    EventDate date = told.get(0).date();
    LocalDate to = date.to();
    boolean come = to == null || reference == null || !to.isAfter(reference);
    return come
        ? new EventDate(date.from(), to, date.precision(), EventDate.Basis.INFERRED, date.mention())
        : null;
  }

  /** Where the first of them was that says it, if none was far from there. */
  private static @Nullable PlaceMention place(List<EventMention> same) {
    PlaceMention found = null;
    for (EventMention other : same) {
      PlaceMention told = other.place();
      PlaceMention place = told != null && told.isNarrow() ? told : null;
      if (areApart(found, place)) {
        return null;
      }
      found = found == null ? place : found;
    }
    return found;
  }

  /** What the same victim was hurt with; in war a deed told again may be but part of the other. */
  private List<String> weapons(EventMention mention, List<EventMention> same) {
    Set<String> found = new LinkedHashSet<>();
    for (EventMention other : same) {
      if (isCrime(mention) || isDoneToSame(mention, other)) {
        other.modes().stream().filter(weapons::contains).forEach(found::add);
      }
    }
    return List.copyOf(found);
  }

  private List<String> with(EventMention mention, List<String> weapons) {
    Set<String> modes = new HashSet<>(mention.modes());
    modes.addAll(weapons);
    return ontology.ordered(mention.type(), List.copyOf(modes));
  }

  private String cameo(EventMention mention, List<String> weapons) {
    return ontology.finer(mention.cameo(), mention.type(), with(mention, weapons));
  }

  /** "He was stabbed": the one of whom another sentence tells that he was killed. */
  private List<Toll> tolls(EventMention mention, List<EventMention> same) {
    if (!isHurt(mention)) {
      return mention.tolls();
    }
    for (EventMention other : same) {
      boolean killed = other.tolls().size() == 1 && isOne(other.tolls().get(0), Toll.Kind.KILLED);
      if (killed && other.recipients().size() == 1 && isDoneToSame(mention, other)) {
        return other.tolls();
      }
    }
    return mention.tolls();
  }

  private boolean isHurt(EventMention mention) {
    return types.isViolence(mention.type())
        && mention.recipients().size() == 1
        && mention.tolls().stream().allMatch(toll -> isOne(toll, Toll.Kind.WOUNDED));
  }

  private static boolean isOne(Toll toll, Toll.Kind kind) {
    return toll.kind() == kind && Integer.valueOf(1).equals(toll.best());
  }
}
