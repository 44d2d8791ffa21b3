package org.dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Published;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds expressions of time by the rules of {@code knowledge/time} and resolves them against the
 * report's day, the date last told and the tense of their clause. Thread-safe.
 *
 * <p>A report is read as a narrative where it tells history: see {@link Narrative}.
 */
public final class TimeFinder {
  /** Days that a report of no known day may be younger than the latest date that it tells. */
  private static final int SLACK = 31;

  private final Spotter spotter;
  private final Clauses clauses;
  private final Bearings bearings;
  private final Conjunctions conjunctions;
  private final Recency recency;

  private TimeFinder(
      Spotter spotter,
      Clauses clauses,
      Bearings bearings,
      Conjunctions conjunctions,
      Recency recency) {
    this.spotter = spotter;
    this.clauses = clauses;
    this.bearings = bearings;
    this.conjunctions = conjunctions;
    this.recency = recency;
  }

  public static TimeFinder load(Knowledge knowledge) {
    Clauses clauses = Clauses.load(knowledge);
    return new TimeFinder(
        new Spotter(knowledge),
        clauses,
        Bearings.load(knowledge),
        Conjunctions.load(knowledge),
        Recency.load(knowledge, clauses));
  }

  public Times find(Analysis analysis) {
    List<List<Found>> found = new ArrayList<>();
    for (Tree tree : analysis.trees()) {
      found.add(spotter.spot(tree));
    }
    Published published = analysis.report().published();
    LocalDate reference = published == null ? null : published.date();
    boolean narrative = Narrative.is(found, reference);
    List<Dated> dated = resolve(analysis, found, reference, narrative);
    List<Dated> anchored = EventAnchors.resolve(analysis, dated);
    return new Times(
        new EventDates(
            analysis, anchored, clauses, bearings, conjunctions, recency, reference, narrative));
  }

  private List<Dated> resolve(
      Analysis analysis,
      List<List<Found>> found,
      @Nullable LocalDate reference,
      boolean narrative) {
    List<Dated> dated = new ArrayList<>();
    Story story = new Story(narrative);
    LocalDate latest = reference == null ? latestFull(analysis, found) : null;
    LocalDate supposed = latest == null ? null : latest.plusDays(SLACK);
    for (Tree tree : analysis.trees()) {
      for (Found expression : found.get(tree.sentence().index())) {
        Word top = tree.top(expression.first(), expression.last());
        Resolved told = story.told();
        Setting.Direction direction = direction(tree, top, expression.meaning());
        Setting setting =
            supposed != null && !narrative && lacksYear(expression.meaning())
                ? new Setting(supposed, told, false, direction)
                : new Setting(reference, told, narrative, direction);
        Resolved resolved = Resolver.resolve(expression.meaning(), setting);
        if (resolved != null && expression.closesPair() && !dated.isEmpty()) {
          Dated opener = dated.remove(dated.size() - 1);
          resolved = closed(opener, expression, resolved, setting);
          dated.add(opened(analysis, tree, opener, resolved));
        }
        if (resolved != null) {
          dated.add(new Dated(mention(analysis, tree, expression, resolved), expression, null));
          story.tell(expression.meaning(), resolved);
        }
      }
    }
    return dated;
  }

  /**
   * The latest date with its year that a report of no known day tells of what is not to come: its
   * other dates are taken to be near that.
   */
  private @Nullable LocalDate latestFull(Analysis analysis, List<List<Found>> found) {
    LocalDate latest = null;
    Setting none = new Setting(null, null, false, Setting.Direction.NONE);
    for (Tree tree : analysis.trees()) {
      for (Found expression : found.get(tree.sentence().index())) {
        Word top = tree.top(expression.first(), expression.last());
        boolean ahead = clauses.direction(tree, top) == Setting.Direction.FUTURE;
        boolean full = StoryDay.isFull(expression.meaning()) && !ahead;
        Resolved resolved = full ? Resolver.resolve(expression.meaning(), none) : null;
        LocalDate day = resolved == null ? null : resolved.from();
        latest = latest == null || (day != null && day.isAfter(latest)) ? day : latest;
      }
    }
    return latest;
  }

  /** "April 5", "the evening of 3 May", "early June". */
  private static boolean lacksYear(@Nullable Meaning meaning) {
    if (meaning instanceof Meaning.Part part) {
      return lacksYear(part.of());
    }
    if (meaning instanceof Meaning.Hour hour) {
      return lacksYear(hour.day());
    }
    return meaning instanceof Meaning.Calendar date
        && date.has(Meaning.Field.MONTH)
        && !date.has(Meaning.Field.YEAR);
  }

  /** "From November to March", of what is to come: March is the one after November. */
  private static @Nullable Resolved closed(
      Dated opener, Found end, Resolved resolved, Setting setting) {
    LocalDate from = opener.mention().from();
    boolean ahead = setting.direction() == Setting.Direction.FUTURE;
    if (!ahead || !runsBack(from, resolved)) {
      return resolved;
    }
    return Resolver.resolve(
        end.meaning(), new Setting(from, setting.told(), false, Setting.Direction.FUTURE));
  }

  /** "Between March and June", told in March of what is over: March is the one before June. */
  private static Dated opened(
      Analysis analysis, Tree tree, Dated opener, @Nullable Resolved resolved) {
    if (resolved == null || !runsBack(opener.mention().from(), resolved)) {
      return opener;
    }
    Setting setting = new Setting(resolved.from(), null, false, Setting.Direction.PAST);
    Resolved earlier = Resolver.resolve(opener.found().meaning(), setting);
    return earlier == null
        ? opener
        : new Dated(mention(analysis, tree, opener.found(), earlier), opener.found(), null);
  }

  private static boolean runsBack(@Nullable LocalDate from, Resolved end) {
    return from != null && end.to() != null && end.to().isBefore(from);
  }

  /** "Tehran's July 14 deal" is of the nearest July, whatever its clause's tense. */
  private Setting.Direction direction(Tree tree, Word top, Meaning meaning) {
    boolean month = meaning instanceof Meaning.Calendar date && date.has(Meaning.Field.MONTH);
    boolean named = month && Bearings.isInside(top);
    return named ? Setting.Direction.NONE : clauses.direction(tree, top);
  }

  private static TimeMention mention(Analysis analysis, Tree tree, Found found, Resolved resolved) {
    Span span = tree.span(found.first(), found.last());
    return new TimeMention(
        tree.sentence().index(),
        found.first(),
        found.last(),
        span,
        span.of(analysis.report().text()),
        resolved.type(),
        resolved.value(),
        resolved.from(),
        resolved.to(),
        resolved.precision());
  }
}
