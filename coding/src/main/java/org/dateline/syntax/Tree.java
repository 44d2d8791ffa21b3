package org.dateline.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** A sentence with its words, its dependency tree and its names. Immutable. */
public final class Tree {
  private final Sentence sentence;
  private final List<Word> words;
  private final List<Name> names;
  private final List<List<Word>> children;
  private final EventScores eventScores;
  private final RoleScores roleScores;

  /** A tree without the model's opinion of what its words tell. */
  public Tree(Sentence sentence, List<Word> words, List<Name> names) {
    this(sentence, words, names, EventScores.UNKNOWN, RoleScores.UNKNOWN);
  }

  /**
   * A tree with what its words tell, and who fills which role in it.
   *
   * @throws IllegalArgumentException if words hang on each other in a circle, in which whoever goes
   *     up would go round for ever
   */
  public Tree(
      Sentence sentence,
      List<Word> words,
      List<Name> names,
      EventScores eventScores,
      RoleScores roleScores) {
    this.eventScores = eventScores;
    this.roleScores = roleScores;
    this.sentence = sentence;
    this.words = List.copyOf(words);
    this.names = List.copyOf(names);
    List<List<Word>> below = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      below.add(new ArrayList<>(2));
    }
    for (Word word : words) {
      if (word.head() >= 0) {
        below.get(word.head()).add(word);
      }
    }
    this.children = List.copyOf(below.stream().map(List::copyOf).toList());
    if (reached() < words.size()) {
      throw new IllegalArgumentException("words hang on each other in a circle: " + words);
    }
  }

  /** How many words hang on a root, however far below. */
  private int reached() {
    Deque<Word> open = new ArrayDeque<>();
    words.stream().filter(word -> word.head() < 0).forEach(open::add);
    int count = 0;
    while (!open.isEmpty()) {
      count++;
      open.addAll(children.get(open.remove().index()));
    }
    return count;
  }

  public Sentence sentence() {
    return sentence;
  }

  /** Which kinds of event its words tell, as the model has learned it. */
  public EventScores eventScores() {
    return eventScores;
  }

  /** Which words fill the roles of which others, as the model has learned it. */
  public RoleScores roleScores() {
    return roleScores;
  }

  public List<Word> words() {
    return words;
  }

  public Word word(int index) {
    return words.get(index);
  }

  public List<Name> names() {
    return names;
  }

  /** The dependents of a word, in the order of the sentence. */
  public List<Word> children(Word word) {
    return children.get(word.index());
  }

  /** The head of a word, null for the root. */
  public @Nullable Word head(Word word) {
    return word.head() < 0 ? null : words.get(word.head());
  }

  /** "Six people, among <i>them</i> two Danes": behind whom only some of those before are told. */
  public boolean isAmong(Word them) {
    Word among = them.upos().equals("PRON") ? child(them, "case") : null;
    return among != null && among.lemma().equals("among");
  }

  /** The first dependent with exactly this relation, subtype included. */
  public @Nullable Word child(Word word, String deprel) {
    for (Word child : children(word)) {
      if (child.deprel().equals(deprel)) {
        return child;
      }
    }
    return null;
  }

  /** Of the words from {@code first} to {@code last}, the one whose head is none of them. */
  public Word top(int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = words.get(i).head();
      if (head < first || head > last) {
        return words.get(i);
      }
    }
    return words.get(last);
  }

  /** Index of the first word of the subtree under {@code word}. */
  public int first(Word word) {
    int first = word.index();
    for (Word child : children(word)) {
      first = Math.min(first, first(child));
    }
    return first;
  }

  /** Index of the last word of the subtree under {@code word}. */
  public int last(Word word) {
    int last = word.index();
    for (Word child : children(word)) {
      last = Math.max(last, last(child));
    }
    return last;
  }

  /** Whether {@code word} is {@code ancestor} or stands below it. */
  public boolean under(Word word, Word ancestor) {
    Word at = word;
    while (at != null && at.index() != ancestor.index()) {
      at = head(at);
    }
    return at != null;
  }

  /** The name that covers the word with this index, if any. */
  public @Nullable Name nameAt(int index) {
    for (Name name : names) {
      if (name.first() <= index && index <= name.last()) {
        return name;
      }
    }
    return null;
  }

  /** The stretch of text from word {@code first} to word {@code last}, inclusive. */
  public Span span(int first, int last) {
    return words.get(first).span().to(words.get(last).span());
  }

  /** Whether the word stands in a date or a time of day, so that it is no party to anything. */
  public boolean isTime(Word word) {
    Name name = nameAt(word.index());
    return name != null && (name.type().equals("DATE") || name.type().equals("TIME"));
  }
}
