package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.KnowledgeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = load(Knowledge.shipped());

  private static Gazetteer load(Knowledge knowledge) {
    return Gazetteer.load(knowledge, Features.load(knowledge));
  }

  @Test
  void countriesRegionsCitiesAndOwnPlacesAreThere() {
    assertThat(GAZETTEER.mostPeopled("Syria").place().country()).isEqualTo("SYR");
    assertThat(GAZETTEER.mostPeopled("Burma").place().name()).isEqualTo("Myanmar");
    assertThat(GAZETTEER.mostPeopled("Helmand").place().feature()).isEqualTo("province");
    assertThat(GAZETTEER.mostPeopled("Kyiv").place().feature()).isEqualTo("capital");
    assertThat(GAZETTEER.mostPeopled("Strait of Hormuz").place().country()).isNull();
    assertThat(GAZETTEER.mostPeopled("Incirlik").place().feature()).isEqualTo("base");
  }

  @Test
  void spellingsOfOneCityAreOnePlace() {
    Candidate kobani = GAZETTEER.mostPeopled("Kobani");
    assertThat(GAZETTEER.mostPeopled("Ayn al-Arab").id()).isEqualTo(kobani.id());
    assertThat(kobani.place().geonamesId()).isNotNull();
  }

  @Test
  void abbreviationsStandForRegions() {
    assertThat(GAZETTEER.abbreviated("N.C.").place().name()).isEqualTo("North Carolina");
    assertThat(GAZETTEER.abbreviated("Ont.").place().name()).isEqualTo("Ontario");
    assertThat(GAZETTEER.abbreviated("Xyz.")).isNull();
  }

  @Test
  void adjectivesSpeakOfPlaces() {
    assertThat(GAZETTEER.adjective("Syrian").place().country()).isEqualTo("SYR");
    assertThat(GAZETTEER.adjective("European").place().name()).isEqualTo("Europe");
    assertThat(GAZETTEER.isAdjectiveOnly("European")).isTrue();
    assertThat(GAZETTEER.isAdjectiveOnly("Europe")).isFalse();
    assertThat(GAZETTEER.adjective("angry")).isNull();
  }

  @Test
  void regionsContainTheirCities() {
    Candidate ohio = GAZETTEER.byCode("US.OH");
    assertThat(GAZETTEER.in("Columbus", ohio).place().admin1()).isEqualTo("Ohio");
    assertThat(GAZETTEER.in("Kabul", ohio)).isNull();
    assertThat(GAZETTEER.in("Lyon", GAZETTEER.byCode("FR")).place().country()).isEqualTo("FRA");
  }

  @Test
  void theUsersFolderAddsPlaces(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("places"));
    Files.writeString(
        folder.resolve("places/extra.tsv"),
        "name\tfeature\tcountry\taliases\tlatitude\tlongitude\tpeople\n"
            + "Farm 7\tlandmark\tUKR\tSeventh Farm\t48.5\t37.5\n");
    Gazetteer own = load(Knowledge.withOverlay(folder));
    assertThat(own.mostPeopled("Seventh Farm").place().latitude()).isEqualTo(48.5);
    assertThat(own.has("Sinai")).isTrue();
  }

  @Test
  void faultsNameTheirLine(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("places"));
    Files.writeString(
        folder.resolve("places/extra.tsv"),
        "name\tfeature\tcountry\taliases\tlatitude\tlongitude\tpeople\n"
            + "Nowhere\tlandmark\t\t\t95\t10\n");
    assertThatThrownBy(() -> load(Knowledge.withOverlay(folder)))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining(":2:")
        .hasMessageContaining("degrees");
  }

  @Test
  void distancesAreGreatCircles() {
    assertThat(Distance.kilometres(51.5, -0.12, 48.86, 2.35)).isBetween(335.0, 350.0);
    assertThat(Distance.kilometres(0, 179.5, 0, -179.5)).isBetween(110.0, 112.0);
  }
}
