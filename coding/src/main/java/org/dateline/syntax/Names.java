package org.dateline.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Names from tags word by word: B begins a name, I goes on with one of the same type and else
 * begins one. What no name has at its edges is cut off: the genitive's clitic, quotes, commas. A
 * person's name goes on where the tree has the words behind as parts of it.
 */
final class Names {
  private Names() {}

  /**
   * The names, in order.
   *
   * @param tags one a word: {@code O}, {@code B-PERSON}, {@code I-PERSON}
   */
  static List<Name> of(List<String> tags, List<Word> words) {
    List<Name> names = new ArrayList<>();
    String type = "";
    int first = 0;
    for (int i = 0; i < tags.size(); i++) {
      String own = tags.get(i).equals("O") ? "" : tags.get(i).substring(2);
      boolean same = !type.isEmpty() && own.equals(type);
      boolean goesOn = same && (tags.get(i).startsWith("I-") || isArticle(words, first, i));
      if (!goesOn) {
        add(type, first, i - 1, words, names);
        type = own;
        first = i;
      }
    }
    add(type, first, tags.size() - 1, words, names);
    return whole(names, words);
  }

  /** The names, those of persons with what the tree has as their further words. */
  private static List<Name> whole(List<Name> names, List<Word> words) {
    List<Name> whole = new ArrayList<>(names.size());
    int end = -1;
    for (Name name : names) {
      if (name.first() <= end) {
        continue; // a part of the name before
      }
      end = name.type().equals("PERSON") ? last(name, words) : name.last();
      whole.add(end == name.last() ? name : new Name(name.type(), name.first(), end));
    }
    return whole;
  }

  private static int last(Name name, List<Word> words) {
    int last = name.last();
    while (last + 1 < words.size() && isPartOf(words.get(last + 1), name)) {
      last++;
    }
    return last;
  }

  /** "James Arthur <i>Donnelly</i>": a flat name's further word. */
  private static boolean isPartOf(Word word, Name name) {
    return word.upos().equals("PROPN")
        && word.deprel().equals("flat")
        && name.first() <= word.head()
        && word.head() <= name.last();
  }

  /** Whether the name has but its article yet: "the" and "Hague", both marked as beginnings. */
  private static boolean isArticle(List<Word> words, int first, int next) {
    return next == first + 1 && words.get(first).xpos().equals("DT");
  }

  private static void add(String type, int first, int last, List<Word> words, List<Name> names) {
    if (type.isEmpty()) {
      return;
    }
    int begin = first;
    int end = last;
    while (begin <= end && isNoBeginning(words.get(begin).xpos())) {
      begin++;
    }
    while (begin <= end && isNoEnd(words.get(end).xpos())) {
      end--;
    }
    boolean article = begin == end && words.get(begin).xpos().equals("DT");
    if (begin <= end && !article) {
      names.add(new Name(type, begin, end));
    }
  }

  private static boolean isNoBeginning(String xpos) {
    return switch (xpos) {
      case "POS", "``", "''", ",", ".", ":", "-RRB-" -> true;
      default -> false;
    };
  }

  private static boolean isNoEnd(String xpos) {
    return switch (xpos) {
      case "POS", "``", "''", ",", ":", "-LRB-", "HYPH" -> true;
      default -> false;
    };
  }
}
