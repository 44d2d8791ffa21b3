package org.dateline.syntax;

import java.util.Locale;

/**
 * What a word speaks of as the head of a mention, by the scheme of the GUM corpus. {@code NONE} of
 * words that head no mention. Groups of people are {@code PERSON}, vehicles and weapons {@code
 * OBJECT}: the table of nouns says which.
 */
public enum Referent {
  NONE,
  PERSON,
  ORGANIZATION,
  PLACE,
  OBJECT,
  EVENT,
  TIME,
  ANIMAL,
  PLANT,
  SUBSTANCE,
  ABSTRACT;

  /** By the label that the language model has for it. */
  static Referent of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
