package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  private final Numbers numbers = Numbers.load(Knowledge.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "250,000;250000",
        "1.5 million;1500000",
        "7.6bn;7600000000",
        "twenty - five;25",
        "two dozen;24",
        "a hundred and ten;110",
        "two hundred and fifty thousand;250000",
        "half a million;500000",
        "three and a half;3.5",
        "six and a - half;6.5",
        "ninety;90",
        "3 lakh;300000",
      })
  void readsAll(String text, String value) {
    List<String> pieces = List.of(text.split(" "));
    Numeral number = numbers.at(pieces, 0);
    assertThat(number).isNotNull();
    assertThat(number.end()).isEqualTo(pieces.size());
    assertThat(number.value()).isEqualByComparingTo(value);
    assertThat(number.ordinal()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"3rd,3", "third,3", "twenty - first,21", "fortieth,40"})
  void readsRanks(String text, int rank) {
    Numeral number = numbers.at(List.of(text.split(" ")), 0);
    assertThat(number).isNotNull();
    assertThat(number.ordinal()).isTrue();
    assertThat(number.intValue()).isEqualTo(rank);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"a;", "million;", "soldiers;", "1,20;", "k;", "half;", "10.30.15;", "dozen;"})
  void leavesWhatIsNoNumber(String text, String none) {
    assertThat(numbers.at(List.of(text.split(" ")), 0)).isNull();
  }

  @Test
  void stopsBeforeWhatDoesNotBelong() {
    Numeral number = numbers.at(List.of("five", "six", "men"), 0);
    assertThat(number).isNotNull();
    assertThat(number.end()).isEqualTo(1);
  }

  @Test
  void knowsWhetherAnIntHoldsIt() {
    assertThat(new Numeral(new java.math.BigDecimal("1.50"), 1, false).isInt()).isFalse();
    assertThat(new Numeral(new java.math.BigDecimal("30000000000"), 1, false).isInt()).isFalse();
    assertThat(new Numeral(new java.math.BigDecimal("12.0"), 1, false).isInt()).isTrue();
  }
}
