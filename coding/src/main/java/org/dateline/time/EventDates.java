package org.dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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

  /** Words from a noun to the one that it makes a compound with. */
  private static final int COMPOUND = 2;

  /** Sentences before an event's whose dates speak for when it was. */
  private static final int FAR_BACK = 4;

  private final Analysis analysis;
  private final List<Dated> dated;
  private final List<List<Dated>> bySentence = new ArrayList<>();
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
    for (int i = 0; i < analysis.trees().size(); i++) {
      bySentence.add(new ArrayList<>(1));
    }
    for (Dated one : dated) {
      bySentence.get(one.mention().sentence()).add(one);
    }
    this.storyDay =
        new StoryDay(dated, dated.stream().filter(this::isOccasion).toList(), reference);
    this.longAgo = new LongAgo(dated, reference == null ? latest() : reference);
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

  /** "At Monday's meeting", "on Monday"; neither "Monday's attack" nor "after Monday". */
  private boolean isOccasion(Dated one) {
    Tree tree = analysis.trees().get(one.mention().sentence());
    return bearings.of(tree, one) == Bearings.Bearing.DURING
        && !datesOther(tree, one, one.top(tree));
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
    Dated said = inSentence(tree, trigger);
    if (said != null) {
      return saysWhen(tree, trigger, said)
          ? date(said.mention().from(), said.mention().to(), said.mention(), Basis.STATED)
          : stated(tree, said);
    }
    Dated since = inSinceClause(tree, trigger);
    if (since != null) {
      TimeMention mention = since.mention();
      return date(mention.from(), null, mention, Basis.INFERRED);
    }
    LocalDate anchor = anchor(sentence, trigger);
    if (anchor != null) {
      return on(anchor);
    }
    EventDate before = toldBefore(tree, trigger);
    if (before != null) {
      return before;
    }
    LocalDate story = isOfStory(tree, trigger) ? storyDay.at(sentence) : null;
    if (reference == null) {
      return story == null ? new EventDate(null, null, null, Basis.PUBLISHED, null) : on(story);
    }
    if (Tenses.isPluperfect(tree, trigger) && !isReported(tree, trigger)) {
      return before(sentence, reference);
    }
    return switch (recency.of(recencyFeatures(sentence, trigger))) {
      case NEWS -> story == null || story.equals(reference) ? news(reference) : on(story);
      case GOING -> Tenses.isPerfect(tree, trigger) ? before(reference) : news(reference);
      case BEFORE -> before(sentence, reference);
      case LATER -> news(reference).toCome();
    };
  }

  /** What is told as one of the happenings of the report's day. */
  private boolean isOfStory(Tree tree, Word trigger) {
    if (!trigger.isVerb() && !clauses.isNewObject(tree, trigger)) {
      return false;
    }
    Word verb = Clauses.head(tree, trigger);
    for (int up = 0; up < CLAUSES_UP && !Tenses.isFinite(tree, verb); up++) {
      Word above = tree.head(verb);
      if (above == null || !sharesTime(tree, verb)) {
        return false;
      }
      verb = Clauses.head(tree, above);
    }
    return Tenses.isSimplePast(tree, verb) && !clauses.isOfSpeaker(tree);
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

  /** Some day by the report's, or by the end of the only dates that its sentence tells. */
  private EventDate before(int sentence, LocalDate reference) {
    LocalDate last = null;
    for (Dated one : bySentence.get(sentence)) {
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

  List<String> recencyFeatures(int sentence, Word trigger) {
    List<String> around = new ArrayList<>();
    around.add("recent dates=" + recentDates());
    addDates(around, sentence, "here");
    for (int i = Math.max(0, sentence - FAR_BACK); i < sentence; i++) {
      addDates(around, i, i == sentence - 1 ? "before" : "far before");
    }
    return recency.features(analysis.trees().get(sentence), trigger, around);
  }

  private void addDates(List<String> features, int sentence, String where) {
    for (Dated one : bySentence.get(sentence)) {
      LocalDate to = one.mention().to();
      if (to != null && reference != null) {
        long days = ChronoUnit.DAYS.between(to, reference);
        String when = days < 0 ? "later" : days <= 7 ? "week" : days <= 60 ? "weeks" : "long ago";
        features.add("date " + where + "=" + when);
      }
    }
  }

  private int recentDates() {
    int count = 0;
    for (Dated one : dated) {
      LocalDate to = one.mention().to();
      if (to != null && reference != null && one.dates()) {
        long days = ChronoUnit.DAYS.between(to, reference);
        count += days >= 0 && days <= 7 ? 1 : 0;
      }
    }
    return Math.min(4, (count + 1) / 2);
  }

  /** The attacks of "a week after the Paris attacks", where another sentence tells their day. */
  private @Nullable LocalDate anchor(int sentence, Word trigger) {
    for (Dated one : bySentence.get(sentence)) {
      TimeMention mention = one.mention();
      if (mention.first() <= trigger.index() && trigger.index() <= mention.last()) {
        return one.anchor();
      }
    }
    return null;
  }

  private @Nullable Dated inSentence(Tree tree, Word trigger) {
    List<Dated> usable = usable(tree, trigger);
    if (usable.isEmpty()) {
      return null;
    }
    Dated own = under(tree, usable, trigger);
    if (own != null) {
      return own;
    }
    Word clause = Clauses.head(tree, trigger);
    Dated found = inClause(tree, usable, clause, trigger);
    for (int up = 0; found == null && clause != null && up < CLAUSES_UP; up++) {
      Word above = tree.head(clause);
      if (above == null || !sharesTime(tree, clause)) {
        break;
      }
      found = under(tree, usable, above);
      if (clause.deprel().equals("acl:relcl")) {
        break;
      }
      clause = Clauses.head(tree, above);
      found = found == null ? inClause(tree, usable, clause, trigger) : found;
    }
    found = found == null ? inTimeClause(tree, usable, trigger) : found;
    return found == null ? beside(usable, trigger) : found;
  }

  /** "The council on Friday authorised": right before a verb, whatever the tree says. */
  private static @Nullable Dated beside(List<Dated> usable, Word trigger) {
    for (Dated one : usable) {
      if (one.mention().last() == trigger.index() - 1 && trigger.isVerb()) {
        return one;
      }
    }
    return null;
  }

  /** Whether a stretch begins with the report's day or after it, as "over the next five years". */
  private boolean isToCome(TimeMention mention) {
    LocalDate from = mention.from();
    LocalDate to = mention.to();
    return reference != null
        && from != null
        && to != null
        && to.isAfter(reference)
        && !from.isBefore(reference);
  }

  /**
   * What may date it: not words that name the event itself, nor what it comes before, nor for what
   * has happened days to come.
   */
  private List<Dated> usable(Tree tree, Word trigger) {
    List<Dated> usable = new ArrayList<>();
    boolean past = trigger.isVerb() && clauses.direction(tree, trigger) == Direction.PAST;
    for (Dated one : bySentence.get(tree.sentence().index())) {
      TimeMention mention = one.mention();
      boolean covers = mention.first() <= trigger.index() && trigger.index() <= mention.last();
      boolean ahead =
          Bearings.isInside(one.top(tree)) && bearings.of(tree, one) == Bearings.Bearing.BEFORE;
      if (one.dates() && !covers && !ahead && !(past && isToCome(mention))) {
        usable.add(one);
      }
    }
    return usable;
  }

  /** The nearest date below a word that no clause parts from it. */
  private @Nullable Dated under(Tree tree, List<Dated> usable, Word word) {
    return usable.stream()
        .filter(d -> depth(tree, d.top(tree), word) > 0)
        .filter(d -> d.top(tree).head() == word.index() || !datesOther(tree, d, d.top(tree)))
        .min(Comparator.comparingInt(d -> depth(tree, d.top(tree), word)))
        .orElse(null);
  }

  /** Steps from a date up to a word within one clause; 0 where it is not above. */
  private static int depth(Tree tree, Word top, Word word) {
    int depth = 0;
    Word at = top;
    while (at != null && at.index() != word.index()) {
      boolean leaves = Clauses.head(tree, at).index() == at.index() && at.index() != top.index();
      if (leaves) {
        return 0;
      }
      at = tree.head(at);
      depth++;
    }
    return at == null ? 0 : depth;
  }

  /** A date of the clause, the nearest in the text of those that hang highest. */
  private @Nullable Dated inClause(Tree tree, List<Dated> usable, Word clause, Word trigger) {
    Dated best = null;
    int least = Integer.MAX_VALUE;
    for (Dated one : usable) {
      Word top = one.top(tree);
      boolean here = Clauses.head(tree, top).index() == clause.index();
      if (here && !datesOther(tree, one, top)) {
        int cost = 100 * depth(tree, top, clause) + Math.abs(top.index() - trigger.index());
        best = cost < least ? one : best;
        least = Math.min(least, cost);
      }
    }
    return best;
  }

  /** "The 2003 invasion was condemned": 2003 dates the noun, unless the noun itself dates. */
  private boolean datesOther(Tree tree, Dated one, Word top) {
    Word noun = tree.head(top);
    if (noun == null || !Bearings.isInside(top) || noun.isVerb()) {
      return false;
    }
    return !bearings.mark(tree, whole(tree, noun))
        || bearings.of(tree, one) == Bearings.Bearing.BEFORE;
  }

  /** "The 1967 <i>six-day</i> war": the war. */
  private static Word whole(Tree tree, Word noun) {
    Word outer = noun.relation().equals("compound") ? tree.head(noun) : null;
    return outer != null && Math.abs(outer.index() - noun.index()) <= COMPOUND ? outer : noun;
  }

  /** Whether a clause tells of the same time as what it hangs on. */
  private boolean sharesTime(Tree tree, Word clause) {
    return switch (clause.relation()) {
      case "xcomp", "acl", "conj" -> true;
      case "advcl" ->
          isParticiple(tree, clause)
              || isTemporal(tree, clause)
              || clauses.isPartOfDeed(tree, clause);
      default -> false;
    };
  }

  /** "…, killing 130": a participle with neither subject nor a word that says otherwise. */
  private static boolean isParticiple(Tree tree, Word verb) {
    boolean participle = verb.xpos().equals("VBG") || verb.xpos().equals("VBN");
    for (Word child : tree.children(verb)) {
      participle &=
          switch (child.relation()) {
            case "aux", "nsubj", "mark" -> false;
            default -> true;
          };
    }
    return participle;
  }

  private boolean isTemporal(Tree tree, Word clause) {
    for (Word child : tree.children(clause)) {
      boolean marks = child.relation().equals("mark") || child.relation().equals("advmod");
      if (marks && conjunctions.isSameTime(child)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A date of a clause below of the same time: "he died when they attacked on Friday", "managed to
   * leave on Friday".
   */
  private @Nullable Dated inTimeClause(Tree tree, List<Dated> usable, Word trigger) {
    for (Word child : tree.children(Clauses.head(tree, trigger))) {
      boolean below = child.relation().equals("advcl") && sharesTime(tree, child);
      if (below || clauses.isPartOfDeed(tree, child)) {
        Dated found = inClause(tree, usable, child, trigger);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /**
   * The date of the clause since whose event it lasts: "has backed him since war began in 2011".
   */
  private @Nullable Dated inSinceClause(Tree tree, Word trigger) {
    if (!Tenses.isPerfect(tree, trigger)) {
      return null;
    }
    for (Word child : tree.children(Clauses.head(tree, trigger))) {
      Word mark = child.relation().equals("advcl") ? tree.child(child, "mark") : null;
      if (mark != null && conjunctions.isSince(mark)) {
        return inClause(tree, usable(tree, trigger), child, child);
      }
    }
    return null;
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
    return null;
  }

  /** The past date of a sentence's main clause, unless that only reports. */
  private @Nullable Dated mainDate(Tree tree) {
    for (Word word : tree.words()) {
      boolean tells = word.head() < 0 && (narrative || !clauses.reports(word));
      if (tells && clauses.direction(tree, word) == Direction.PAST) {
        return inClause(tree, bySentence(tree), word, word);
      }
    }
    return null;
  }

  private List<Dated> bySentence(Tree tree) {
    return bySentence.get(tree.sentence().index()).stream().filter(Dated::dates).toList();
  }

  private static EventDate asInferred(EventDate date) {
    return new EventDate(date.from(), date.to(), date.precision(), Basis.INFERRED, date.mention());
  }

  private EventDate stated(Tree tree, Dated one) {
    TimeMention mention = one.mention();
    LocalDate from = pairBegin(one);
    LocalDate to = pairEnd(one);
    boolean anchored =
        one.found().meaning() instanceof Meaning.Shift shift
            && shift.anchor() == Meaning.Anchor.EVENT;
    Basis basis = anchored ? Basis.INFERRED : Basis.STATED;
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
    int at = dated.indexOf(one);
    boolean opens = at + 1 < dated.size() && dated.get(at + 1).found().closesPair();
    return opens ? dated.get(at + 1).mention().to() : one.mention().to();
  }

  private boolean isPair(Dated one) {
    int at = dated.indexOf(one);
    boolean opens = at + 1 < dated.size() && dated.get(at + 1).found().closesPair();
    return opens || one.found().closesPair();
  }
}
