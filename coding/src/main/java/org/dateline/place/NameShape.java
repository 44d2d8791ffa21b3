package org.dateline.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dateline.place.NameSpotter.Spot;
import org.dateline.syntax.Name;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Where a name that was found begins and ends, and what stands beside it: names over hyphens
 * ("Mazar-e-Sharif"), words that name nothing alone ("Street"), and lists of villages. Of one
 * sentence; not for several threads.
 */
final class NameShape {
  private final Gazetteer gazetteer;
  private final Features features;
  private final Grounds grounds;
  private final String text;
  private final Tree tree;
  private final boolean capitals;

  NameShape(Gazetteer gazetteer, Features features, Grounds grounds, String text, Tree tree) {
    this.gazetteer = gazetteer;
    this.features = features;
    this.grounds = grounds;
    this.text = text;
    this.tree = tree;
    this.capitals = NameSpotter.isInCapitals(tree);
  }

  /**
   * A name to its end over hyphens, and to its front: of "Royal Street" the model may see the one
   * word or the other. Null for words that name nothing alone ("Street", "West").
   *
   * @param free the first word that belongs to no name before it
   */
  @Nullable Spot whole(Spot found, int free) {
    Spot spot = new Spot(found.first(), tied(found.first(), found.last()));
    if (!isCommon(spot)) {
      return spot;
    }
    int first = spot.first();
    while (first > free && !capitals && NameSpotter.isCapitalised(tree.word(first - 1))) {
      first--;
    }
    boolean named = first < spot.first() && grounds.isLandmark(tree.word(spot.last()));
    return named ? new Spot(first, spot.last()) : null;
  }

  /** Whether it is only a word for a kind of place or a direction. */
  private boolean isCommon(Spot spot) {
    Word word = tree.word(spot.last());
    return spot.first() == spot.last()
        && (grounds.isFacility(word)
            || grounds.isAt(word)
            || grounds.isNamePart(word)
            || isKind(word.text()));
  }

  private boolean isKind(String word) {
    return features.announcedBy(word.toLowerCase(Locale.ROOT)) != null;
  }

  /** The end of "Mazar-e-Sharif" and "Jubb Al-Jarrah", but Paris in "Paris-London". */
  private int tied(int first, int last) {
    int to = last;
    while (to + 2 < tree.words().size()
        && tree.word(to + 1).text().equals("-")
        && isTied(to)
        && isTied(to + 1)) {
      boolean ayn = tree.word(to + 2).text().equals("‘") && to + 3 < tree.words().size();
      int next = ayn ? to + 3 : to + 2;
      if (isAnother(first, to, next) || !isNamed(tree.word(next))) {
        break;
      }
      to = next;
    }
    return to;
  }

  /** Whether the part behind a hyphen is a place of its own. */
  private boolean isAnother(int first, int last, int next) {
    return gazetteer.has(words(first, last))
        && gazetteer.has(words(last + 2, next))
        && !gazetteer.has(words(first, next));
  }

  /** Whether no blank stands behind this word. */
  private boolean isTied(int word) {
    return tree.word(word).span().end() == tree.word(word + 1).span().begin();
  }

  private static boolean isNamed(Word word) {
    return word.upos().equals("PROPN") || NameSpotter.isCapitalised(word);
  }

  /** "The villages of Burd and Mujaymir": what stands beside a place in its role is one too. */
  List<Spot> withCoordinated(List<Spot> spots) {
    List<Spot> all = new ArrayList<>(spots);
    for (Word word : tree.words()) {
      Word first = word.relation().equals("conj") ? tree.head(word) : null;
      if (first != null && isIn(all, first) && !isIn(all, word) && canBePlace(word)) {
        if (isPlaced(first)) {
          all.add(new Spot(word.index(), tied(word.index(), end(word))));
        }
      }
    }
    all.sort(Comparator.comparingInt(Spot::first));
    return all;
  }

  private static boolean isIn(List<Spot> spots, Word word) {
    return spots.stream().anyMatch(s -> s.first() <= word.index() && word.index() <= s.last());
  }

  /** Whether it stands behind a word for kinds of places, as "villages of", or "in". */
  private boolean isPlaced(Word place) {
    Word above = tree.head(place);
    return grounds.isStrictlyIn(tree, place)
        || grounds.isTaken(tree, place)
        || (above != null && isKind(above.lemma()));
  }

  private boolean canBePlace(Word word) {
    Name name = tree.nameAt(word.index());
    return !capitals
        && word.upos().equals("PROPN")
        && NameSpotter.isCapitalised(word)
        && !NameSpotter.isAcronym(word)
        && NameSpotter.canBeUnknown(name)
        && !gazetteer.isAdjectiveOnly(word.text());
  }

  /** The last word of a name that begins here, parts of one name taken together. */
  private int end(Word first) {
    int end = first.index();
    while (end + 1 < tree.words().size()) {
      Word next = tree.word(end + 1);
      if (!next.relation().equals("flat") || next.head() < first.index() || next.head() > end) {
        break;
      }
      end++;
    }
    return end;
  }

  private String words(int first, int last) {
    return tree.span(first, last).of(text);
  }
}
