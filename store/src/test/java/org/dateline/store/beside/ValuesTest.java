package org.dateline.store.beside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ValuesTest {
  private static final List<Object> ALL =
      Arrays.asList(
          null,
          "Kyiv \uD83D\uDE80 \0",
          "x".repeat(100_000),
          -7,
          1L << 40,
          0.1f,
          Double.NaN,
          BigInteger.TWO.pow(100),
          new BigDecimal("1.250"),
          true,
          LocalDate.of(2021, 3, 6),
          LocalDateTime.of(2021, 3, 28, 2, 30, 0, 123_456_000),
          Instant.parse("1969-12-31T23:59:59.999999Z"),
          List.of("a", ""));

  @Test
  void comeBackAsTheyWere() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Values.writeAll(new DataOutputStream(bytes), ALL);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(Values.readAll(in)).isEqualTo(ALL);
    assertThat(in.available()).isZero();
  }

  @Test
  void aQuestionComesBackAsItWas() throws IOException {
    Question question =
        new Question("select ?", List.of("a", 1, List.of("b"), LocalDate.of(2021, 3, 6)), true);
    assertThat(Question.of(question.bytes())).isEqualTo(question);
  }

  @Test
  void bytesThatSayNothingAreFaults() throws IOException {
    byte[] good = new Question("select 1", List.of("a", 2L, List.of("b", "c")), false).bytes();
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      byte[] bad = good.clone();
      for (int changes = random.nextInt(4); changes >= 0; changes--) {
        bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
      }
      byte[] cut = Arrays.copyOf(bad, random.nextInt(bad.length + 1));
      assertThatCode(() -> read(cut)).doesNotThrowAnyException();
    }
    assertThatThrownBy(() -> Question.of(new byte[] {1, 127, 127, 127, 127}))
        .isInstanceOf(IOException.class);
  }

  private static void read(byte[] bytes) {
    try {
      assertThat(Question.of(bytes)).isNotNull();
    } catch (IOException e) {
      // As it should where they say nothing.
    }
  }
}
