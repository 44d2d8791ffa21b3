package org.dateline.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.syntax.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {
  private static final Texts TEXTS = new Texts();
  private static final QuantityFinder FINDER = QuantityFinder.load(Knowledge.shipped());

  @AfterAll
  static void close() {
    TEXTS.close();
  }

  private static List<Amount> amounts(String text) {
    return FINDER.find(TEXTS.parse(text, null)).amounts();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The bank lent $5 billion to Kenya.;money;5000000000;USD",
        "Germany pledged 300 million euros.;money;300000000;EUR",
        "They paid £7.6bn for it.;money;7600000000;GBP",
        "Turnout was 43 percent.;percent;43;%",
        "Prices rose by 12%.;percent;12;%",
        "Police seized two tonnes of cocaine.;weight;2000;kg",
        "The town lies 30 kilometers from the border.;distance;30000;m",
        "India bought 36 fighter jets.;count;36;fighter jet",
        "Fire burned 100 hectares.;area;1000000;m2",
      })
  void readsMeasures(String text, String kind, BigDecimal value, String unit) {
    assertThat(amounts(text))
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.kind()).isEqualTo(kind);
              assertThat(a.value()).isEqualByComparingTo(value);
              assertThat(a.unit()).isEqualTo(unit);
            });
  }

  @Test
  void keepsItsWords() {
    Amount amount = amounts("The bank lent $5 billion to Kenya.").get(0);
    assertThat(amount.text()).isEqualTo("$5 billion");
    assertThat(amount.sentence()).isZero();
  }

  @Test
  void bareNumbersAreNoAmounts() {
    assertThat(amounts("Twelve men met in 2014.")).isEmpty();
  }
}
