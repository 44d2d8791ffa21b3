package org.dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Dates told by another event: "a week after the Paris attacks". That event's day is the one that
 * another sentence tells beside the same words: all of the phrase's nouns and verbs, at most {@link
 * #MOST} of them, the nearest sentence before first, then the nearest after.
 */
final class EventAnchors {
  private static final int MOST = 4;
  private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB");

  private EventAnchors() {}

  static List<Dated> resolve(Analysis analysis, List<Dated> dated) {
    List<Dated> all = new ArrayList<>(dated.size());
    for (Dated one : dated) {
      all.add(one.countsFromEvent() ? anchored(analysis, dated, one) : one);
    }
    return all;
  }

  private static Dated anchored(Analysis analysis, List<Dated> dated, Dated one) {
    TimeMention mention = one.mention();
    Tree tree = analysis.trees().get(mention.sentence());
    int last = phraseEnd(tree, mention.last());
    Set<String> words = words(tree, mention.last() + 1, last);
    LocalDate day = words.isEmpty() ? before(dated, one) : day(analysis, dated, words, mention);
    if (!(one.found().meaning() instanceof Meaning.Shift shift)) {
      return one;
    }
    Resolved resolved = Shifts.resolve(shift, day);
    Span span = tree.span(mention.first(), last);
    TimeMention whole =
        new TimeMention(
            mention.sentence(),
            mention.first(),
            last,
            span,
            span.of(analysis.report().text()),
            resolved.type(),
            resolved.value(),
            resolved.from(),
            resolved.to(),
            resolved.precision());
    return new Dated(whole, one.found(), day);
  }

  /** The last word of what follows "after": the phrase or clause that it marks. */
  private static int phraseEnd(Tree tree, int marker) {
    Word head = tree.head(tree.word(marker));
    if (head == null || head.index() <= marker) {
      return marker;
    }
    int end = marker;
    while (end + 1 < tree.words().size()
        && end - marker < 3 * MOST
        && tree.under(tree.word(end + 1), head)
        && !tree.word(end + 1).upos().equals("PUNCT")) {
      end++;
    }
    return end;
  }

  private static Set<String> words(Tree tree, int first, int last) {
    Set<String> words = new HashSet<>();
    for (int i = first; i <= last && words.size() < MOST; i++) {
      if (CONTENT.contains(tree.word(i).upos())) {
        words.add(tree.word(i).lowerLemma());
      }
    }
    return words;
  }

  private static @Nullable LocalDate day(
      Analysis analysis, List<Dated> dated, Set<String> words, TimeMention mention) {
    LocalDate best = null;
    int nearest = Integer.MAX_VALUE;
    for (Dated other : dated) {
      int sentence = other.mention().sentence();
      boolean daily = other.dates() && other.mention().precision() == Precision.DAY;
      int gap = mention.sentence() - sentence;
      int distance = gap > 0 ? gap : 10_000 - gap;
      if (daily && gap != 0 && distance < nearest) {
        if (tells(analysis.trees().get(sentence), words)) {
          best = other.mention().from();
          nearest = distance;
        }
      }
    }
    return best;
  }

  private static boolean tells(Tree tree, Set<String> words) {
    Set<String> missing = new HashSet<>(words);
    for (Word word : tree.words()) {
      missing.remove(word.lowerLemma());
    }
    return missing.isEmpty();
  }

  /** "A week before" with nothing after it: from the last day told before. */
  private static @Nullable LocalDate before(List<Dated> dated, Dated one) {
    LocalDate last = null;
    for (Dated other : dated) {
      if (other.equals(one)) {
        break;
      }
      last = other.dates() && other.mention().from() != null ? other.mention().from() : last;
    }
    return last;
  }
}
