package org.dateline.entity;

import java.util.List;

/**
 * The mentions that corefer, across the whole report.
 *
 * @param id its number in the report, from 0, by first mention
 * @param mentions at least one, in the order of the text
 */
public record Entity(int id, List<Mention> mentions) {
  public Entity {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an entity without mentions");
    }
  }
}
