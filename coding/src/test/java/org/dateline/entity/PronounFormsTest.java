package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.entity.Genders.Gender;
import org.dateline.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class PronounFormsTest {
  private static final PronounForms PRONOUNS = PronounForms.load(Knowledge.shipped());

  @Test
  void saysWhatAPronounStandsFor() {
    assertThat(PRONOUNS.type("Her")).isEqualTo(Mention.Type.PERSON);
    assertThat(PRONOUNS.gender("Her")).isEqualTo(Gender.FEMALE);
    assertThat(PRONOUNS.type("them")).isEqualTo(Mention.Type.GROUP);
    assertThat(PRONOUNS.gender("them")).isEqualTo(Gender.UNKNOWN);
    assertThat(PRONOUNS.type("itself")).isEqualTo(Mention.Type.OTHER);
    assertThat(PRONOUNS.type("each")).isEqualTo(Mention.Type.OTHER);
  }

  @Test
  void tellsWhoSpeaksFromWhomOneSpeaksToAndOf() {
    assertThat(PRONOUNS.isI("Mine")).isTrue();
    assertThat(PRONOUNS.isI("ours")).isFalse();
    assertThat(PRONOUNS.isWe("ours")).isTrue();
    assertThat(PRONOUNS.isFirstOrSecond("yourselves")).isTrue();
    assertThat(PRONOUNS.isWe("yourselves")).isFalse();
    assertThat(PRONOUNS.isFirstOrSecond("theirs")).isFalse();
    assertThat(PRONOUNS.isSpeaking("we")).isTrue();
    assertThat(PRONOUNS.isSpeaking("us")).isFalse();
    assertThat(PRONOUNS.isSpeaking("you")).isFalse();
  }

  @Test
  void knowsReflexives() {
    assertThat(PRONOUNS.isReflexive("Themselves")).isTrue();
    assertThat(PRONOUNS.isReflexive("them")).isFalse();
  }
}
