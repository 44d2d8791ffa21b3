package org.dateline.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.dedupe.Telling.Party;
import org.dateline.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an outline excludes is excluded by what it is an outline of, on tellings drawn by seeds. */
class OutlineTest {
  private static final Knowledge KNOWLEDGE = Knowledge.shipped();
  private static final Rule RULE = Rule.load(KNOWLEDGE);
  private static final Deeds DEEDS = Deeds.load(KNOWLEDGE);

  private static List<Profile> profiles(int seed) {
    Random random = new Random(seed);
    List<Profile> profiles = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      boolean meeting = random.nextInt(3) == 0;
      Told told =
          Told.in("r" + i)
              .tells(meeting ? "CONSULT" : "ASSAULT", meeting ? "consult.meet" : "assault.attack")
              .when(Told.day(LocalDate.of(2021, 5, 1).plusDays(random.nextInt(6))));
      if (random.nextBoolean()) {
        told.where(Told.city("Town", country(random), "Province", 34, 69));
      }
      for (int actors = random.nextInt(3); actors > 0; actors--) {
        told.actor(party(random));
      }
      for (int recipients = random.nextInt(3); recipients > 0; recipients--) {
        told.recipient(party(random));
      }
      profiles.add(RULE.profile(told.make()));
    }
    return profiles;
  }

  private static @Nullable String country(Random random) {
    int number = random.nextInt(100);
    return number < 20 ? null : "C" + number;
  }

  private static Party party(Random random) {
    return random.nextInt(4) == 0
        ? Told.unknown("somebody " + random.nextInt(5))
        : Told.known("actor:" + random.nextInt(60), country(random));
  }

  /** Field by field, as the rule does. */
  private static boolean contradict(Profile one, Profile other) {
    boolean mutual = DEEDS.isMutual(one.telling().type()) && DEEDS.isMutual(other.telling().type());
    return !one.days().overlaps(other.days())
        || Spots.of(one.telling().where(), other.telling().where(), RULE.limits())
            == Likeness.CONTRADICTION
        || Sides.of(one.telling(), other.telling(), mutual).contradict();
  }

  @Test
  void whatItExcludesContradicts() {
    int excluded = 0;
    int contradictions = 0;
    for (int seed = 0; seed < 10; seed++) {
      List<Profile> profiles = profiles(seed);
      for (Profile one : profiles) {
        for (Profile other : profiles) {
          boolean contradict = contradict(one, other);
          contradictions += contradict ? 1 : 0;
          if (one.outline().excludes(other.outline())) {
            excluded++;
            assertThat(contradict).as("%s %s", one.telling(), other.telling()).isTrue();
          }
        }
      }
    }
    assertThat(excluded).isBetween(contradictions / 2, contradictions);
  }

  @Test
  void whatSignsExcludeItExcludes() {
    int bySigns = 0;
    int excluded = 0;
    for (int seed = 0; seed < 10; seed++) {
      List<Outline> outlines = profiles(seed).stream().map(Profile::outline).toList();
      for (Outline one : outlines) {
        for (Outline other : outlines) {
          boolean excludes = one.excludes(other);
          excluded += excludes ? 1 : 0;
          if (Outline.exclude(one.sign(), other.sign())) {
            bySigns++;
            assertThat(excludes).as("%s %s", one, other).isTrue();
          }
        }
      }
    }
    assertThat(bySigns).isBetween(excluded / 4, excluded);
  }

  @Test
  void knowsNothingOfWhatIsUnsaid() {
    Profile bare = RULE.profile(Told.in("a").when(Told.day(LocalDate.of(2021, 5, 1))).make());
    for (Profile profile : profiles(1)) {
      boolean near = profile.days().overlaps(bare.days());
      assertThat(profile.outline().excludes(bare.outline())).isEqualTo(!near);
    }
  }
}
