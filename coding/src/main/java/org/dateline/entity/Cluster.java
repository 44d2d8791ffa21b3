package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.entity.Genders.Gender;

/** The mentions found so far to be of one entity. Not safe for several threads. */
final class Cluster {
  private final List<Mention> mentions = new ArrayList<>();
  private Gender gender = Gender.UNKNOWN;

  void add(Mention mention, Gender told) {
    mentions.add(mention);
    gender = gender == Gender.UNKNOWN ? told : gender;
  }

  /** Takes over the mentions of another. */
  void addAll(Cluster other) {
    for (Mention mention : other.mentions) {
      add(mention, other.gender);
    }
  }

  List<Mention> mentions() {
    return mentions;
  }

  Mention latest() {
    return mentions.get(mentions.size() - 1);
  }

  Gender gender() {
    return gender;
  }

  /** Whether a name of this type is among them. */
  boolean isNamed(Mention.Type type) {
    return mentions.stream().anyMatch(m -> m.kind() == Mention.Kind.NAME && m.type() == type);
  }
}
