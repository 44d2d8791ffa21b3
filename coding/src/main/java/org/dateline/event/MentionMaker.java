package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.actor.Actors;
import org.dateline.event.Grouper.Group;
import org.dateline.event.Realms.Realm;
import org.dateline.event.Repeats.Manner;
import org.dateline.event.Shifts.Shift;
import org.dateline.place.PlaceMention;
import org.dateline.place.Places;
import org.dateline.quantity.Amount;
import org.dateline.quantity.Quantities;
import org.dateline.quantity.Toll;
import org.dateline.report.Layout;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.Span;
import org.dateline.time.EventDate;
import org.dateline.time.Times;
import org.jspecify.annotations.Nullable;

/** Makes event mentions of a sentence's readings: the layer of meaning over frames. */
final class MentionMaker {
  private static final Set<String> ANOTHER = Set.of("a", "an", "another");

  private final Rules rules;
  private final Times times;
  private final MentionPlaces places;
  private final SideFinder finder;
  private final ActsBeside beside;
  private final Venues venues;
  private final Actors actors;
  private final Faults faults;
  private final DirectSpeech speech;
  private final QuantityShares shares;
  private final Retold retold;
  private final Gaps gaps;
  private final Parties parties;
  private final Set<EventMention> open = new HashSet<>();
  private final Map<Span, Manner> manners = new HashMap<>();

  MentionMaker(
      Rules rules,
      Times times,
      Places places,
      Parties parties,
      RoleFinder roles,
      LearnedRoles learned,
      Actors actors,
      DirectSpeech speech,
      Quantities quantities,
      @Nullable Realm realm) {
    this.rules = rules;
    this.parties = parties;
    this.times = times;
    this.places = new MentionPlaces(places, times);
    this.finder = new SideFinder(parties, roles, rules);
    this.beside = new ActsBeside(parties, finder, rules);
    this.venues = new Venues(parties, roles, rules);
    this.actors = actors;
    this.speech = speech;
    this.faults = new Faults(rules, actors, speech, realm);
    this.shares = new QuantityShares(quantities);
    this.retold = new Retold(rules, actors);
    this.gaps = new Gaps(parties, learned, rules.types());
  }

  /**
   * What a group's words tell by PLOVER's rules, before it is known who did it to whom.
   *
   * @param shift the rule that makes another type of it, null where it stays what it is
   * @param place where it was, by whichever sentence
   */
  private record Told(
      Group group,
      List<String> modes,
      @Nullable Shift shift,
      List<Toll> tolls,
      @Nullable PlaceMention place,
      EventDate date) {
    Match match() {
      return group.main().match();
    }

    int sentence() {
      return match().tree().sentence().index();
    }

    String type() {
      return shift == null ? group.main().type() : shift.toType();
    }

    /** The place where its own sentence names it. */
    @Nullable PlaceMention here() {
      return place == null || place.sentence() != sentence() ? null : place;
    }
  }

  /**
   * The mentions of a sentence, asked for in their order; readings that make none go to {@code
   * rejected}.
   */
  List<EventMention> make(Tree tree, List<Reading> readings, List<Rejected> rejected) {
    List<Group> groups = rules.grouper().group(readings);
    List<EventMention> mentions = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Told told = told(tree, i, groups);
      Group group = told.group();
      LocalDate day = told.date().middle(times.reference());
      Sides said = finder.ofSameDeed(group, groups, finder.of(group, day), day);
      Sides asked = beside.ofProposal(group, groups, said, day);
      Sides own = finder.ofState(group, finder.accused(group, groups, asked, day));
      Sides sides = retold.complete(group, own);
      boolean placed = told.here() != null;
      String fault = faults.of(group, told.type(), told.modes(), sides, told.tolls(), placed);
      if (fault == null) {
        Sides both = rules.mutual().of(group, venues.without(group, sides, day));
        Sides met = beside.of(group, groups, both, day);
        Sides full = gaps.fill(group, groups, met, day);
        EventMention mention = mention(told, full, shares.amounts(tree, i, groups));
        fault = ofNobody(told, full) ? "nobody on either side" : unsure(mention);
        if (fault == null) {
          mentions.add(mention);
          remember(tree, group, mention);
          continue;
        }
      }
      Match match = told.match();
      rejected.add(new Rejected(told.sentence(), match.trigger(), match.frame().id(), fault));
    }
    return mentions;
  }

  private static boolean ofNobody(Told told, Sides sides) {
    return sides.actors().isEmpty()
        && sides.recipients().isEmpty()
        && told.tolls().isEmpty()
        && told.here() == null;
  }

  private @Nullable String unsure(EventMention mention) {
    boolean sure = mention.confidence() >= rules.policy().value("least_confidence");
    return sure ? null : "too unsure: " + mention.confidence();
  }

  private Told told(Tree tree, int index, List<Group> groups) {
    Group said = groups.get(index);
    Match match = said.main().match();
    EventDate date = date(tree, said.main());
    boolean ahead = isAhead(date) && !Clause.of(tree, match.head()).past();
    Group group = ahead ? said.toCome() : said;
    List<String> modes = modes(group);
    List<Toll> tolls = tolls(tree, index, groups);
    return new Told(group, modes, shift(group.main(), modes), tolls, places.of(match), date);
  }

  private void remember(Tree tree, Group group, EventMention mention) {
    retold.add(mention);
    boolean untold = isOpen(tree, group, mention);
    manners.putIfAbsent(mention.trigger(), manner(tree, group.main(), untold));
    if (untold) {
      open.add(mention);
    }
  }

  /** When it was; what is still to come by its standing and has no date comes some day from now. */
  private EventDate date(Tree tree, Reading main) {
    EventDate date = times.dateOf(tree.sentence().index(), main.match().head());
    boolean undated = date.mention() == null && date.basis() == EventDate.Basis.PUBLISHED;
    boolean ahead = main.standing().future() || isStillPossible(tree, main);
    return undated && ahead ? date.toCome() : date;
  }

  /** "Must be approved", "consider apologising": some day from now, if ever. */
  private static boolean isStillPossible(Tree tree, Reading main) {
    Clause clause = Clause.of(tree, main.match().head());
    boolean considered =
        main.standing().hypothetical()
            && clause.gerund()
            && clause.word().relation().equals("xcomp");
    return (main.standing().obligation() || considered)
        && !clause.past()
        && !clause.perfectInfinitive();
  }

  /** The mentions made so far whose sentence says of nobody, known or not, that he did it. */
  Set<EventMention> open() {
    return open;
  }

  /** How the mentions made so far are told, by their triggers. */
  Map<Span, Manner> manners() {
    return manners;
  }

  private Manner manner(Tree tree, Reading main, boolean open) {
    Match match = main.match();
    boolean lead = tree.sentence().index() == 0 || tree.sentence().kind() == Layout.Kind.HEADLINE;
    return new Manner(lead, Clause.of(tree, match.head()).past(), retold.isBare(main), open);
  }

  /** "Nine died in <i>an</i> attack on a bus" is another deed than those told before. */
  private boolean isOpen(Tree tree, Group group, EventMention mention) {
    List<Reading> readings = group.readings();
    return mention.actors().isEmpty()
        && readings.stream().noneMatch(reading -> isAnother(tree, reading.match().head()))
        && readings.stream()
            .flatMap(reading -> reading.fillers().actors().stream())
            .noneMatch(word -> parties.isSomebody(tree, word) || isAnother(tree, word));
  }

  private static boolean isAnother(Tree tree, Word deed) {
    Word determiner = tree.child(deed, "det");
    return deed.upos().equals("NOUN") && determiner != null && ANOTHER.contains(determiner.lemma());
  }

  /** The numbers of those whom a group's deed harmed; words and help harm nobody. */
  private List<Toll> tolls(Tree tree, int index, List<Group> groups) {
    return rules.types().hasToll(groups.get(index).main().type())
        ? shares.tolls(tree, index, groups)
        : List.of();
  }

  /** Whether a date that the sentence states is after the report's. */
  private boolean isAhead(EventDate date) {
    LocalDate reference = times.reference();
    return reference != null
        && date.basis() == EventDate.Basis.STATED
        && date.from() != null
        && date.from().isAfter(reference);
  }

  /** The rule that makes another type of the event, null where it stays what it is. */
  private @Nullable Shift shift(Reading main, List<String> modes) {
    Shift shift = rules.shifts().of(key(main.standing()), main.type(), modes);
    if (shift != null || !main.fillers().recipients().isEmpty() || main.content().isEmpty()) {
      return shift;
    }
    Reading content = main.content().get(0);
    return rules.shifts().of(main.type(), signed(content.type(), content.standing()));
  }

  private EventMention mention(Told told, Sides sides, List<Amount> amounts) {
    Reading main = told.group().main();
    Match match = told.match();
    Tree tree = match.tree();
    Standing standing = main.standing();
    Shift shift = told.shift();
    PlaceMention here = told.here();
    EventDate date = told.date();
    Sides roles = sides;
    String type = told.type();
    List<String> modes = told.modes();
    if (shift != null) {
      modes = shift.toMode().isEmpty() ? List.of() : List.of(shift.toMode());
    } else if (standing.obligation() && standing.says() != null) {
      Sides demand = finder.demand(tree, standing.says(), sides, date.middle(times.reference()));
      if (demand != null) {
        String demanded = rules.types().demand();
        String mode = rules.shifts().mode(demanded, signed(type, standing), modes);
        type = demanded;
        modes = mode == null ? List.of() : List.of(mode);
        roles = demand;
      }
    }
    modes = rules.ontology().ordered(type, modes);
    roles = atHome(roles, type, told);
    boolean counted = !told.tolls().isEmpty();
    boolean quoted = speech.holds(told.sentence(), match.head());
    return new EventMention(
        told.sentence(),
        match.trigger(),
        type,
        modes,
        rules.contexts().of(told.group()),
        auxiliaries(main, shift, type, isLongAgo(told)),
        cameo(match.frame(), main.type(), type, modes, shift),
        roles.actors(),
        roles.recipients(),
        date,
        rules.types().isSaid(type) ? here : told.place(),
        told.tolls(),
        amounts,
        Attributions.of(tree, standing.reports()),
        rules.confidence().of(told.group(), type, roles, counted, here != null, quoted),
        match.frame().id());
  }

  /**
   * The frame's code; one of two digits is a root that type and modes make finer, and of a general
   * one ("190") a weapon that the sentence tells beside the frame's words says more.
   */
  private String cameo(
      Frame frame, String told, String type, List<String> modes, @Nullable Shift shift) {
    if (shift != null && !shift.cameo().isEmpty()) {
      return shift.cameo();
    }
    String code = frame.cameo();
    String fine = rules.ontology().cameo(type, modes);
    if (code == null || !type.equals(told)) {
      return fine;
    }
    if (code.length() == 2) {
      return code + fine.substring(2);
    }
    return frame.modes().containsAll(modes) ? code : rules.ontology().finer(code, type, modes);
  }

  private Sides atHome(Sides sides, String type, Told told) {
    List<Actor> own = settled(sides.actors(), sides.recipients(), type, told);
    List<Actor> doers = rules.homes().attacking(own, type, actors);
    boolean foreign = rules.homes().isForeign(told.match().frame().id());
    List<Actor> known =
        foreign ? sides.recipients() : settled(sides.recipients(), doers, type, told);
    List<Actor> others =
        rules.homes().reached(known, type, told.sentence(), actors).stream()
            .map(other -> isHarmedByOwn(other, doers, type) ? actors.ofNoCountry(other) : other)
            .map(other -> Mutual.fighter(other, doers))
            .toList();
    return sides.with(
        rules.types().isDoneByPeoples(type)
            ? doers
            : doers.stream().map(MentionMaker::asState).toList(),
        rules.types().isDoneToPlaces(type)
            ? others.stream().map(MentionMaker::asPlace).toList()
            : others);
  }

  private List<Actor> settled(List<Actor> side, List<Actor> other, String type, Told told) {
    String frameType = told.group().main().type();
    return rules
        .homes()
        .settle(side, other, type, frameType, told.sentence(), told.place(), actors);
  }

  /**
   * "Greek ships fired, wounding <i>two sailors</i>": of the Greek navy by nothing but that the
   * report speaks of it, which would have fired on itself.
   */
  private boolean isHarmedByOwn(Actor victim, List<Actor> doers, String type) {
    return rules.types().isViolence(type)
        && victim.via() == Actor.Via.AGENT
        && rules
            .camps()
            .sides(victim, doers.stream().filter(doer -> doer.via() != Actor.Via.AGENT).toList());
  }

  /** "<i>The Turks</i> shelled the village": their state; not "three Turks". */
  private static Actor asState(Actor doer) {
    String country = doer.country();
    boolean people =
        doer.isState()
            && doer.sectors().equals(List.of("CVL"))
            && doer.text().regionMatches(true, 0, "the ", 0, "the ".length());
    return people && country != null ? doer.asCountry(country) : doer;
  }

  /** "Shelled Damascus": the town, not the government. */
  private static Actor asPlace(Actor recipient) {
    String country = recipient.country();
    return recipient.via() == Actor.Via.METONYM && country != null
        ? recipient.asPlace(country)
        : recipient;
  }

  private List<String> modes(Group group) {
    Set<String> modes = new LinkedHashSet<>(group.main().match().frame().modes());
    for (Reading part : group.parts()) {
      modes.addAll(part.match().frame().modes());
    }
    if (modes.isEmpty()) {
      modes.addAll(rules.instruments().modes(group.main()));
    }
    for (Reading content : group.main().content()) {
      String mode =
          rules
              .shifts()
              .mode(
                  group.main().type(),
                  signed(content.type(), content.standing()),
                  content.match().frame().modes());
      if (mode != null) {
        modes.add(mode);
        break;
      }
    }
    return List.copyOf(modes);
  }

  private static String signed(String type, Standing standing) {
    return standing.negation() ? "-" + type : type;
  }

  private static String key(Standing standing) {
    List<String> parts = new ArrayList<>(3);
    if (standing.future()) {
      parts.add("future");
    }
    if (standing.hypothetical()) {
      parts.add("hypothetical");
    }
    if (standing.negation()) {
      parts.add("negation");
    }
    return String.join("+", parts);
  }

  private boolean isLongAgo(Told told) {
    int days = (int) rules.policy().value("historical_after_days");
    return times.isLongAgo(told.sentence(), told.match().head(), told.date(), days);
  }

  private List<String> auxiliaries(
      Reading main, @Nullable Shift shift, String type, boolean longAgo) {
    Standing standing = main.standing();
    List<String> auxiliaries = new ArrayList<>(4);
    if (longAgo) {
      auxiliaries.add(EventMention.HISTORICAL);
    }
    if (standing.future()) {
      auxiliaries.add(EventMention.FUTURE);
    }
    boolean demanded = rules.types().isDemand(type) && !rules.types().isDemand(main.type());
    if (standing.hypothetical() || (standing.obligation() && !demanded)) {
      auxiliaries.add(EventMention.HYPOTHETICAL);
    }
    boolean refused = shift != null && shift.standing().contains("negation");
    if (standing.negation() && !refused) {
      auxiliaries.add(EventMention.NEGATION);
    }
    return auxiliaries;
  }
}
