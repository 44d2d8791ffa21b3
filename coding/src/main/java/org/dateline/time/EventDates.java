package org.dateline.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.time.EventDate.Basis;
import org.dateline.time.Setting.Direction;
import org.jspecify.annotations.Nullable;

/** Which date an event takes; {@link Times#dateOf} states the order. Immutable. */
final class EventDates {
  private static final int CLAUSES_UP = 4;

  /** Sentences that an aside into the past may go on for. */
  private static final int ASIDE = 4;

  /** Days by which the past is far enough to be an aside. */
  private static final int ASIDE_DAYS = 90;

  private final Analysis analysis;
  private final List<Dated> dated;
  private final List<Dated> days;
  private final SentenceDates within;
  private final Clauses clauses;
  private final Bearings bearings;
  private final Conjunctions conjunctions;
  private final Recency recency;
  private final @Nullable LocalDate reference;
  private final boolean narrative;
  private final StoryDay storyDay;
  private final LongAgo longAgo;

  EventDates(
      Analysis analysis,
      List<Dated> dated,
      Clauses clauses,
      Bearings bearings,
      Conjunctions conjunctions,
      Recency recency,
      @Nullable LocalDate reference,
      boolean narrative) {
    this.analysis = analysis;
    this.dated = List.copyOf(dated);
    this.clauses = clauses;
    this.bearings = bearings;
    this.conjunctions = conjunctions;
    this.recency = recency;
    this.reference = reference;
    this.narrative = narrative;
    this.days = dated.stream().filter(one -> !isMake(one)).toList();
    this.within =
        new SentenceDates(
            dated, analysis.trees().size(), clauses, bearings, conjunctions, reference);
    this.storyDay =
        new StoryDay(dated, dated.stream().filter(this::isOccasion).toList(), reference);
    this.longAgo = new LongAgo(dated, reference == null ? supposed() : reference);
  }

  /**
   * The day that a report of no known day looks back from: that of its first sentence, as in a text
   * of reference ("The siege began on 3 May 1974"), else the latest that it tells, or the year
   * after the one that it names.
   */
  private @Nullable LocalDate supposed() {
    LocalDate first = storyDay.at(0);
    if (first != null && isMain(analysis.trees().get(0), first)) {
      return first;
    }
    LocalDate latest = latest();
    return latest != null && isAnotherYear(latest.getYear()) ? latest.plusYears(1) : latest;
  }

  /**
   * "They signed it in 2017": news that names a year tells of another than its own, unless it tells
   * days of that year.
   */
  private boolean isAnotherYear(int year) {
    List<Dated> named = days.stream().filter(one -> isOf(one, year)).toList();
    return named.stream().allMatch(this::isNamedYear);
  }

  private static boolean isOf(Dated one, int year) {
    LocalDate to = one.mention().to();
    return one.dates() && to != null && to.getYear() == year;
  }

  private boolean isNamedYear(Dated one) {
    Tree tree = analysis.trees().get(one.mention().sentence());
    return one.mention().precision() != Precision.DAY
        && Narrative.year(one.found().meaning()) != null
        && clauses.direction(tree, one.top(tree)) == Direction.PAST
        && !Tenses.isPerfect(tree, one.top(tree));
  }

  private boolean isMain(Tree tree, LocalDate day) {
    return tree.words().stream()
        .filter(word -> word.head() < 0)
        .map(root -> within.inClause(tree, root))
        .anyMatch(told -> told != null && day.equals(told.mention().from()));
  }

  /** The latest date told of what is over, by its middle. */
  private @Nullable LocalDate latest() {
    return dated.stream()
        .filter(one -> one.dates() && looksBack(one))
        .map(one -> LongAgo.middle(one.mention().from(), one.mention().to()))
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private boolean isMake(Dated one) {
    Tree tree = analysis.trees().get(one.mention().sentence());
    return clauses.isMake(tree, one.top(tree));
  }

  /** "At Monday's meeting", "on Monday"; neither "Monday's attack" nor "after Monday". */
  private boolean isOccasion(Dated one) {
    Tree tree = analysis.trees().get(one.mention().sentence());
    return bearings.of(tree, one) == Bearings.Bearing.DURING
        && !within.datesOther(tree, one, one.top(tree));
  }

  /** A date with its year may stand alone, below a text. */
  private boolean looksBack(Dated one) {
    Tree tree = analysis.trees().get(one.mention().sentence());
    return switch (clauses.direction(tree, one.top(tree))) {
      case PAST -> true;
      case NONE -> StoryDay.isFull(one.found().meaning()) && !one.found().closesPair();
      case PRESENT, FUTURE -> false;
    };
  }

  boolean isLongAgo(EventDate date, int days) {
    return longAgo.is(date, days);
  }

  /** Also of an event of which nothing is known but that it was over, by how it is told. */
  boolean isLongAgo(int sentence, Word trigger, EventDate date, int days) {
    boolean open = date.from() == null && date.to() != null && date.mention() == null;
    return isLongAgo(date, days)
        || (open
            && isOfAnotherTime(
                analysis.trees().get(sentence), trigger, recencyFeatures(sentence, trigger)));
  }

  private boolean isOfAnotherTime(Tree tree, Word trigger, List<String> seen) {
    return recency.isLongAgo(seen)
        && switch (clauses.direction(tree, trigger)) {
          case PAST, NONE -> true;
          case PRESENT -> !trigger.isVerb();
          case FUTURE -> false;
        };
  }

  List<TimeMention> mentions() {
    return dated.stream().map(Dated::mention).toList();
  }

  @Nullable LocalDate reference() {
    return reference;
  }

  boolean narrative() {
    return narrative;
  }

  EventDate of(int sentence, Word trigger) {
    Tree tree = analysis.trees().get(sentence);
    EventDate counted = countedFrom(tree, trigger);
    if (counted != null) {
      return counted;
    }
    Dated said = within.of(tree, trigger);
    if (said != null) {
      return saysWhen(tree, trigger, said)
          ? date(said.mention().from(), said.mention().to(), said.mention(), Basis.STATED)
          : stated(tree, said);
    }
    Dated since = within.inSinceClause(tree, trigger);
    if (since != null) {
      TimeMention mention = since.mention();
      return date(mention.from(), null, mention, Basis.INFERRED);
    }
    LocalDate anchor = within.anchor(sentence, trigger);
    if (anchor != null) {
      return on(anchor);
    }
    EventDate before = toldBefore(tree, trigger);
    if (before != null) {
      return before;
    }
    LocalDate story = story(tree, trigger);
    if (reference == null) {
      return story == null ? new EventDate(null, null, null, Basis.PUBLISHED, null) : on(story);
    }
    if (Tenses.isPluperfect(tree, trigger) && !isReported(tree, trigger)) {
      return before(sentence, reference);
    }
    List<String> seen = recencyFeatures(sentence, trigger);
    Recency.When when = recency.of(seen);
    if (when != Recency.When.LATER && isOfAnotherTime(tree, trigger, seen)) {
      return before(sentence, reference);
    }
    return switch (when) {
      case NEWS -> story == null || story.equals(reference) ? news(reference) : on(story);
      case GOING -> Tenses.isPerfect(tree, trigger) ? before(reference) : news(reference);
      case BEFORE -> before(sentence, reference);
      case LATER -> news(reference).toCome();
    };
  }

  /** The day of the report's story, where the event is one of its happenings. */
  private @Nullable LocalDate story(Tree tree, Word trigger) {
    if (isOfStory(tree, trigger)) {
      return storyDay.at(tree.sentence().index());
    }
    return isInHeadline(tree, Clauses.head(tree, trigger)) ? storyDay.ofLead() : null;
  }

  /** "Army <i>seizes</i> village", "Six <i>held</i> in Gao": told as no sentence of a text is. */
  private static boolean isInHeadline(Tree tree, Word clause) {
    Word above = tree.head(clause);
    boolean whole = above == null || (above.head() < 0 && !above.isVerb());
    boolean form =
        switch (clause.xpos()) {
          case "VBZ", "VBP", "VBN" -> true;
          default -> false;
        };
    return tree.sentence().index() == 0
        && whole
        && form
        && tree.children(clause).stream().noneMatch(Tenses::isAuxiliary);
  }

  /** What is told as one of the happenings of the report's day. */
  private boolean isOfStory(Tree tree, Word trigger) {
    if (!trigger.isVerb() && !clauses.isNewObject(tree, trigger)) {
      return false;
    }
    Word verb = Clauses.head(tree, trigger);
    for (int up = 0; up < CLAUSES_UP && !Tenses.isFinite(tree, verb); up++) {
      Word above = tree.head(verb);
      if (above == null || !within.sharesTime(tree, verb)) {
        return false;
      }
      verb = Clauses.head(tree, above);
    }
    return Tenses.isSimplePast(tree, verb) && !clauses.isOfSpeaker(tree);
  }

  /**
   * "Left on Friday, a month after soldiers <i>toppled</i> him": so long before, or behind, the day
   * of what is told; null where the trigger is nothing that others count from, or that day is not
   * known.
   */
  private @Nullable EventDate countedFrom(Tree tree, Word trigger) {
    Dated count = within.countingFrom(tree, trigger);
    Word told = count == null ? null : tree.head(count.top(tree));
    if (count == null
        || told == null
        || within.countingFrom(tree, told) != null
        || !(count.found().meaning() instanceof Meaning.Shift shift)) {
      return null;
    }
    LocalDate day = of(tree.sentence().index(), told).day();
    if (day == null) {
      return null;
    }
    Resolved back =
        Shifts.resolve(new Meaning.Shift(shift.by(), -shift.sign(), shift.anchor(), null), day);
    return new EventDate(back.from(), back.to(), back.precision(), Basis.INFERRED, null);
  }

  /** "Since 1996, <i>when it joined</i>": in that year. */
  private boolean saysWhen(Tree tree, Word trigger, Dated said) {
    Word clause = Clauses.head(tree, trigger);
    int next = said.mention().last() + 1;
    boolean comma = next < tree.words().size() && tree.word(next).upos().equals("PUNCT");
    int opens = comma ? next + 1 : next;
    return tree.children(clause).stream()
        .anyMatch(
            child ->
                child.index() == opens
                    && child.relation().equals("advmod")
                    && conjunctions.isSameTime(child));
  }

  private static EventDate on(LocalDate day) {
    return new EventDate(day, day, Precision.DAY, Basis.INFERRED, null);
  }

  private static EventDate news(LocalDate reference) {
    return new EventDate(reference, reference, Precision.DAY, Basis.PUBLISHED, null);
  }

  List<String> recencyFeatures(int sentence, Word trigger) {
    return recency.features(analysis.trees().get(sentence), trigger, days, reference);
  }

  /** Some day by the report's, or by the end of the only dates that its sentence tells. */
  private EventDate before(int sentence, LocalDate reference) {
    LocalDate last = null;
    for (Dated one : within.all(sentence)) {
      LocalDate to = one.mention().to();
      if (!one.dates() || to == null || !isOccasion(one) || !to.isBefore(reference)) {
        return before(reference);
      }
      last = last == null || to.isAfter(last) ? to : last;
    }
    return before(last == null ? reference : last);
  }

  private static EventDate before(LocalDate reference) {
    return new EventDate(null, reference, null, Basis.INFERRED, null);
  }

  /** "Police said that …", "…, police said": what they had done is as new as what they say. */
  private boolean isReported(Tree tree, Word trigger) {
    Word at = trigger;
    for (int steps = 0; steps < CLAUSES_UP && at != null; steps++) {
      for (Word child : tree.children(at)) {
        if (child.relation().equals("parataxis") && clauses.reports(child)) {
          return true;
        }
      }
      Word above = tree.head(at);
      if (above != null && at.relation().equals("ccomp")) {
        return true;
      }
      at = above;
    }
    return false;
  }

  /** The date of the paragraph's last sentence; in a narrative, of any of the last three at all. */
  private @Nullable EventDate toldBefore(Tree tree, Word trigger) {
    boolean past = clauses.direction(tree, trigger) == Direction.PAST;
    if (!past
        || Tenses.isPerfect(tree, trigger)
        || (!narrative && Tenses.isPluperfect(tree, trigger))) {
      return null;
    }
    int here = tree.sentence().index();
    if (!narrative && (mainDate(tree) != null || Tenses.isGoingOn(tree, trigger))) {
      return null;
    }
    int furthest = Math.max(0, here - (narrative ? 3 : 1));
    for (int i = here - 1; i >= furthest; i--) {
      Tree before = analysis.trees().get(i);
      if (!narrative && before.sentence().paragraph() != tree.sentence().paragraph()) {
        return null;
      }
      Dated told = mainDate(before);
      if (told != null) {
        return asInferred(stated(before, told));
      }
    }
    return narrative ? null : toldAside(tree);
  }

  /**
   * The date of what the paragraph goes back to: "In April 2007 he was accused of theft. He was
   * tried. He was fined", with no other date and nobody's words between.
   */
  private @Nullable EventDate toldAside(Tree tree) {
    int here = tree.sentence().index();
    if (!goesOn(tree)) {
      return null;
    }
    for (int i = here - 1; i >= Math.max(0, here - ASIDE); i--) {
      Tree before = analysis.trees().get(i);
      if (before.sentence().paragraph() != tree.sentence().paragraph()) {
        return null;
      }
      Dated told = mainDate(before);
      if (told != null) {
        EventDate date = asInferred(stated(before, told));
        return longAgo.is(date, ASIDE_DAYS) ? date : null;
      }
      if (!goesOn(before)) {
        return null;
      }
    }
    return null;
  }

  /** Whether a sentence tells what happened next, without a word of time. */
  private boolean goesOn(Tree tree) {
    return within.all(tree.sentence().index()).stream().noneMatch(EventDates::isDate)
        && tree.words().stream()
            .filter(word -> word.head() < 0)
            .allMatch(word -> Tenses.isSimplePast(tree, word) && !clauses.reports(word));
  }

  private static boolean isDate(Dated one) {
    return one.mention().type() == TimeMention.Type.DATE
        || one.mention().type() == TimeMention.Type.TIME;
  }

  /** The past date of a sentence's main clause, unless that only reports. */
  private @Nullable Dated mainDate(Tree tree) {
    for (Word word : tree.words()) {
      boolean tells = word.head() < 0 && (narrative || !clauses.reports(word));
      if (tells && clauses.direction(tree, word) == Direction.PAST) {
        return within.inClause(tree, word);
      }
    }
    return null;
  }

  private static EventDate asInferred(EventDate date) {
    return new EventDate(date.from(), date.to(), date.precision(), Basis.INFERRED, date.mention());
  }

  private EventDate stated(Tree tree, Dated one) {
    TimeMention mention = one.mention();
    LocalDate from = pairBegin(one);
    LocalDate to = pairEnd(one);
    Basis basis = one.countsFromEvent() ? Basis.INFERRED : Basis.STATED;
    return switch (bearings.of(tree, one)) {
      case SINCE -> date(from, isPair(one) ? to : null, mention, basis);
      case UNTIL, BY -> date(isAhead(to) ? reference : from, to, mention, basis);
      case BEFORE ->
          mention.type() == TimeMention.Type.TIME
              ? date(from, to, mention, basis)
              : date(null, from == null ? to : from.minusDays(1), mention, Basis.INFERRED);
      case AFTER ->
          date(from, to, mention, Bearings.isInside(one.top(tree)) ? Basis.INFERRED : basis);
      case DURING -> date(from, to, mention, basis);
    };
  }

  private static EventDate date(
      @Nullable LocalDate from, @Nullable LocalDate to, TimeMention mention, Basis basis) {
    return new EventDate(from, to, mention.precision(), basis, mention);
  }

  private boolean isAhead(@Nullable LocalDate day) {
    return reference != null && day != null && day.isAfter(reference);
  }

  private @Nullable LocalDate pairBegin(Dated one) {
    int at = dated.indexOf(one);
    return one.found().closesPair() && at > 0
        ? dated.get(at - 1).mention().from()
        : one.mention().from();
  }

  private @Nullable LocalDate pairEnd(Dated one) {
    boolean two = opensPair(one) || isFirstOfTwo(one);
    return two ? dated.get(dated.indexOf(one) + 1).mention().to() : one.mention().to();
  }

  /** "On Monday <i>and Tuesday</i>", "in 1995 and 1996": the second follows right on the first. */
  private boolean isFirstOfTwo(Dated one) {
    int next = dated.indexOf(one) + 1;
    LocalDate to = one.mention().to();
    if (next == dated.size() || to == null) {
      return false;
    }
    Dated second = dated.get(next);
    Tree tree = analysis.trees().get(one.mention().sentence());
    return second.mention().sentence() == one.mention().sentence()
        && to.plusDays(1).equals(second.mention().from())
        && second.top(tree).relation().equals("conj")
        && second.top(tree).head() == one.top(tree).index();
  }

  private boolean opensPair(Dated one) {
    int next = dated.indexOf(one) + 1;
    return next < dated.size() && dated.get(next).found().closesPair();
  }

  private boolean isPair(Dated one) {
    return opensPair(one) || one.found().closesPair();
  }
}
