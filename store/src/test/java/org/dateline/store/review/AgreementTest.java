package org.dateline.store.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static List<Rating> ratings(String coder, String labels) {
    List<Rating> ratings = new ArrayList<>();
    for (int i = 0; i < labels.length(); i++) {
      if (labels.charAt(i) != '.') {
        ratings.add(new Rating("e" + i, coder, "event", labels.substring(i, i + 1)));
      }
    }
    return ratings;
  }

  private static List<Agreement> of(Map<String, String> coders) {
    List<Rating> all = new ArrayList<>();
    coders.forEach((coder, labels) -> all.addAll(ratings(coder, labels)));
    return Agreement.of(all);
  }

  /** The textbook case: 20 yes and 15 no in common of 50, kappa 0.4. */
  @Test
  void cohensKappa() {
    String one = "y".repeat(20) + "y".repeat(5) + "n".repeat(10) + "n".repeat(15);
    String other = "y".repeat(20) + "n".repeat(5) + "y".repeat(10) + "n".repeat(15);
    Agreement kappa = of(Map.of("a", one, "b", other)).get(0);
    assertThat(kappa.coders()).containsExactly("a", "b");
    assertThat(kappa.events()).isEqualTo(50);
    assertThat(kappa.observed()).isCloseTo(0.7, within(1e-9));
    assertThat(kappa.coefficient()).isCloseTo(0.4, within(1e-9));
  }

  /** Krippendorff's own example of four observers and twelve units with gaps: nominal 0.743. */
  @Test
  void krippendorffsAlpha() {
    List<Agreement> all =
        of(
            Map.of(
                "a", "123321412...",
                "b", "1233224125.3",
                "c", ".3332342251.",
                "d", "12332441251."));
    Agreement alpha = all.get(all.size() - 1);
    assertThat(alpha.coders()).isEmpty();
    assertThat(alpha.coefficient()).isCloseTo(0.743, within(0.001));
  }

  @Test
  void whereAllSayTheSameChanceWouldToo() {
    assertThat(of(Map.of("a", "yyy", "b", "yyy")))
        .extracting(Agreement::coefficient)
        .containsOnlyNulls();
    assertThat(of(Map.of("a", "y..", "b", ".yy"))).isEmpty();
  }

  private static Decision decision(long number, String by, Verdict verdict, String value) {
    return new Decision(
        number,
        Instant.EPOCH,
        by,
        verdict,
        "e",
        List.of("m"),
        value.isEmpty() ? null : "type",
        value.isEmpty() ? null : value,
        null,
        null);
  }

  @Test
  void whoAcceptsAgreesWithWhatWasThere() {
    List<Decision> decisions =
        List.of(
            decision(1, "ana", Verdict.ACCEPT, ""),
            decision(2, "ben", Verdict.EDIT, "\"AID\""),
            decision(3, "cem", Verdict.ACCEPT, ""),
            decision(4, "dan", Verdict.REJECT, ""));
    List<Rating> ratings = Ratings.of(decisions, Map.of(1L, "e", 2L, "e", 3L, "e", 4L, "e"));
    assertThat(ratings)
        .containsExactlyInAnyOrder(
            new Rating("e", "ana", "event", "event"),
            new Rating("e", "ana", "type", "as coded"),
            new Rating("e", "ben", "event", "event"),
            new Rating("e", "ben", "type", "\"AID\""),
            new Rating("e", "cem", "event", "event"),
            new Rating("e", "cem", "type", "\"AID\""),
            new Rating("e", "dan", "event", "no event"));
  }
}
