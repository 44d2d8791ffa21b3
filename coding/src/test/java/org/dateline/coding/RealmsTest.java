package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.event.EventMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of sport, markets, science and the stage, which borrow the words of war and politics. */
class RealmsTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2024, 5, 15));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Top seed Lena Brandt saved four break points to beat Marta Ruiz in straight sets in Madrid."
            + " The German attacked the net at every chance. Ruiz surrendered her serve twice in"
            + " the decider. Brandt will meet the Czech qualifier Jana Novotna in Sunday's final.",
        "Kofi Mensah of Ghana knocked out Luis Vega of Mexico in the seventh round to seize the"
            + " welterweight belt. Mensah attacked the body and opened fire with both fists. Vega"
            + " refused to surrender before the referee stopped the bout. A rematch may follow.",
        "Oil retreated from a high as traders in Lagos worried about demand. Brent crude fell two"
            + " dollars a barrel and Nigerian producers attacked each other's share of the market.",
        "Microbes attacked the lungs of the Chilean patients, a study in a medical journal found."
            + " The bacterium invades cells and captures their enzymes, the researchers said.",
        "In her third novel, a Kenyan writer sends a judge to a village. The hero is arrested and"
            + " expelled by his neighbours in the first chapter. The narrator attacks everybody.",
        "Divers off Crete have raised a bronze ram from a galley. The ship was attacked by pirates,"
            + " who killed the Greek rowers, the archaeologists believe. Coins found in the hull"
            + " are shown in a museum.",
      })
  void nothingOfItIsDone(String report) {
    assertThat(CODER.mentions(report)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lazio beat Roma in the derby with a header in stoppage time. The striker scored two goals."
            + " Italian police arrested nine fans after the match. | COERCE",
        "Shares in the Finnish carmaker fell as its profit forecast disappointed investors. The"
            + " Russian government rejected its bid for a licence. | REJECT",
        "A Peruvian film about a tenor won the prize of the festival. The ministry banned the film"
            + " and condemned its director. | ACCUSE",
        "Chilean biologists studied the lions of the park. Gunmen attacked a ranger in Chad and"
            + " killed two of the researchers. | ASSAULT",
        "The goalkeeper saved a penalty in the derby. The striker scored the winning goal. The"
            + " captain of the team was kidnapped on his way to the match. | ASSAULT",
        "Chilean biologists studied the lions and antelopes of the park. Two of the biologists were"
            + " shot dead near the herd. | ASSAULT",
      })
  void whatStatesDoThereIsDone(String report, String type) {
    assertThat(CODER.mentions(report)).extracting(EventMention::type).contains(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The team met the president of Ghana after the match. Soldiers attacked a village in Chad.",
        "The Chadian army said rebels attacked a market in Bol, where shares of meat are sold.",
      })
  void aWordOfARealmMakesNoReportOfIt(String report) {
    assertThat(CODER.mentions(report)).extracting(EventMention::type).contains("ASSAULT");
  }
}
