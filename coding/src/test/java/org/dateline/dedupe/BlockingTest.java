package org.dateline.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dateline.dedupe.Telling.When;
import org.dateline.knowledge.Knowledge;
import org.dateline.quantity.Toll;
import org.dateline.time.EventDate.Basis;
import org.dateline.time.Precision;
import org.junit.jupiter.api.Test;

class BlockingTest {
  private static final Rule RULE = Rule.load(Knowledge.shipped());
  private static final LocalDate DAY = LocalDate.of(2021, 5, 4);

  private static long[] keys(Told told) {
    return Blocking.keys(RULE.profile(told.make()));
  }

  private static boolean meet(Told one, Told other) {
    long[] keys = keys(one);
    return Arrays.stream(keys(other)).anyMatch(key -> Arrays.stream(keys).anyMatch(k -> k == key));
  }

  @Test
  void keysAreTheSameEachTimeAndNoneTwice() {
    Told told = Told.in("a").names("kabul").toll(Toll.Kind.KILLED, 5);
    assertThat(keys(told)).containsExactlyInAnyOrder(keys(told)).doesNotHaveDuplicates();
  }

  @Test
  void thoseThatShareADeedADayAndANameMeet() {
    Told one = Told.in("a").names("kabul");
    assertThat(meet(one, Told.in("b").names("kabul"))).isTrue();
    assertThat(meet(one, Told.in("b").names("kabul").tells("CONSULT", "consult.meet"))).isFalse();
    assertThat(meet(one, Told.in("b").names("kabul").when(Told.day(DAY.plusDays(40))))).isFalse();
    assertThat(meet(one, Told.in("b").names("herat").clause("church"))).isFalse();
    assertThat(meet(one, Told.in("b").names("kabul").auxiliary("negation"))).isFalse();
    assertThat(meet(one, Told.in("b").names("kabul").auxiliary("historical"))).isTrue();
  }

  @Test
  void aPlaceMeetsAndItsCountryAloneDoesNot() {
    Told one = Told.in("a").clause("bridge").where(Told.city("Kabul", "AFG", "Kabul", 34.5, 69.2));
    Told same = Told.in("b").clause("church").where(Told.city("Kabul", "AFG", "Kabul", 34.5, 69.2));
    Told other =
        Told.in("c").clause("church").where(Told.city("Bagrami", "AFG", "Kabul", 34.5, 69.3));
    assertThat(meet(one, same)).isTrue();
    assertThat(meet(one, other)).isFalse();
  }

  @Test
  void anUndatedReportMeetsUndatedOnesWhateverDayItTells() {
    When unknown = new When(null, null, null, Basis.PUBLISHED);
    Told undated = Told.in("a").published(null).when(unknown).names("kabul");
    assertThat(meet(undated, Told.in("b").published(null).names("kabul"))).isTrue();
    assertThat(meet(undated, Told.in("b").names("kabul"))).isFalse();
  }

  @Test
  void aYearHasOneBucketAndAWeekTwoAtMost() {
    Limits limits = RULE.limits();
    LocalDate january = LocalDate.of(2021, 1, 1);
    When year = new When(january, january.plusDays(364), Precision.YEAR, Basis.STATED);
    When week = new When(DAY, DAY.plusDays(6), Precision.WEEK, Basis.STATED);
    assertThat(Days.of(year, limits).buckets()).hasSize(1);
    assertThat(Days.of(week, limits).buckets().length).isBetween(1, 3);
    assertThat(Days.of(week, limits).overlaps(Days.of(Told.day(DAY), limits))).isTrue();
    assertThat(Days.ANY.overlaps(Days.of(year, limits))).isTrue();
  }

  @Test
  void deedsComeOfFrameAndToll() {
    Deeds deeds = Deeds.load(Knowledge.shipped());
    Told shooting = Told.in("a").tells("ASSAULT", "assault.shoot");
    assertThat(deeds.of(shooting.make())).containsExactly("attack", "shoot");
    assertThat(deeds.of(shooting.toll(Toll.Kind.KILLED, 2).make())).contains("kill");
    assertThat(deeds.of(Told.in("a").tells("AGREE", "consult.visit").make()))
        .isEqualTo(List.of("agree"));
    assertThat(deeds.of(Told.in("a").tells("ACCUSE", "accuse.x").toll(Toll.Kind.KILLED, 2).make()))
        .isEqualTo(List.of("accuse"));
  }
}
