package org.dateline.report.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A short run of what {@code bench/fuzz.sh} does at length, and the inputs that it found. */
class FuzzedReadersTest {
  private static final int INPUTS_EACH = 15;

  private final ReportReader reader = ReportReader.load(Knowledge.shipped());

  @Test
  void everySeedIsReadAsItStands() throws Exception {
    for (Path seed : files("seeds")) {
      List<Report> reports = new ArrayList<>();
      read(Files.readAllBytes(seed), reports);
      assertThat(reports).as(seed.toString()).isNotEmpty();
    }
  }

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void mutatedInputsThrowNothing() throws Exception {
    List<byte[]> seeds = new ArrayList<>();
    for (Path seed : files("seeds")) {
      seeds.add(Files.readAllBytes(seed));
    }
    Mutations mutations = new Mutations(seeds);
    for (int seed = 0; seed < seeds.size(); seed++) {
      for (int number = 0; number < INPUTS_EACH; number++) {
        byte[] input = mutations.input(seed, number);
        assertThatCode(() -> read(input, new ArrayList<>()))
            .as("input " + number + " of seed " + seed)
            .doesNotThrowAnyException();
      }
    }
  }

  @Test
  @Timeout(value = 1, unit = TimeUnit.MINUTES)
  void inputsFoundByFuzzingAreReadAtOnce() throws Exception {
    for (Path found : files("found")) {
      byte[] input = Files.readAllBytes(found);
      assertThatCode(() -> read(input, new ArrayList<>()))
          .as(found.toString())
          .doesNotThrowAnyException();
    }
  }

  private void read(byte[] input, List<Report> reports) {
    reader.read(
        new ByteArrayInputStream(input), "input", ReadOptions.NONE, reports::add, fault -> {});
  }

  private static List<Path> files(String folder) throws IOException, URISyntaxException {
    Path at = Path.of(Objects.requireNonNull(Mutations.class.getResource(folder)).toURI());
    try (Stream<Path> files = Files.list(at)) {
      return files.sorted().toList();
    }
  }
}
