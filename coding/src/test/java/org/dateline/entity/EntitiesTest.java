package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

class EntitiesTest {
  private static final Mention RUIZ = mention(0, "Ruiz");
  private static final Mention HE = mention(3, "He");
  private static final Mention POLICE = mention(2, "police");
  private static final Entities ENTITIES =
      new Entities(List.of(new Entity(0, List.of(RUIZ, HE)), new Entity(1, List.of(POLICE))));

  private static Mention mention(int word, String text) {
    Span span = new Span(10 * word, 10 * word + text.length());
    return new Mention(0, word, word, word, Mention.Kind.NAME, Mention.Type.PERSON, span, text);
  }

  @Test
  void givesAllMentionsByTheirEntities() {
    assertThat(ENTITIES.mentions()).containsExactly(RUIZ, HE, POLICE);
    List<Mention> sorted = new ArrayList<>(ENTITIES.mentions());
    sorted.sort(Mention.IN_ORDER);
    assertThat(sorted).containsExactly(RUIZ, POLICE, HE);
  }

  @Test
  void givesTheMentionsOfTheSameEntity() {
    Mention other = mention(7, "others");
    assertThat(ENTITIES.members(HE)).containsExactly(RUIZ, HE);
    assertThat(ENTITIES.members(other)).isEmpty();
    assertThat(ENTITIES.withMembers(POLICE)).containsExactly(POLICE);
    assertThat(ENTITIES.withMembers(other)).containsExactly(other);
  }
}
