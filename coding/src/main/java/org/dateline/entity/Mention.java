package org.dateline.entity;

import java.util.Comparator;
import org.dateline.text.Span;

/**
 * Words that name somebody or something.
 *
 * @param sentence number of the sentence
 * @param first index of its first word
 * @param last index of its last word, inclusive
 * @param head index of its head word in the tree
 * @param kind name, nominal or pronoun
 * @param type what it names
 * @param span where it stands
 * @param text its words as written
 */
public record Mention(
    int sentence, int first, int last, int head, Kind kind, Type type, Span span, String text) {
  /** In the order of the text, the shorter first of those that begin together. */
  public static final Comparator<Mention> IN_ORDER =
      Comparator.comparingInt((Mention mention) -> mention.span().begin())
          .thenComparingInt(mention -> mention.span().end());

  /** The same words as the name of somebody or something else. */
  Mention as(Type other) {
    return new Mention(sentence, first, last, head, kind, other, span, text);
  }

  /** How it refers. */
  public enum Kind {
    NAME,
    NOMINAL,
    PRONOUN
  }

  /** What it names; printed by its name in capitals. */
  public enum Type {
    PERSON,
    /** Several people, a people, a nationality or a religious group. */
    GROUP,
    ORGANISATION,
    /** A country, city or region with a government. */
    GPE,
    LOCATION,
    FACILITY,
    VEHICLE,
    WEAPON,
    /** A named or nominal happening, such as a summit or a war. */
    EVENT,
    OTHER
  }
}
