package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.actor.Actor;
import org.dateline.event.EventMention;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Report;
import org.dateline.report.read.ReadOptions;
import org.dateline.report.read.ReportReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole stories of our own, as a wire would send them: what an analyst takes from each is found,
 * and what it does not say is not. A line of {@code stories/NAME.expected} is a type, the CAMEO
 * codes of its actors and those of its recipients; one that begins with {@code not} must match
 * nothing, and {@code *} there stands for anything.
 */
class StoriesTest {
  private static final Coder CODER = Coder.load(Knowledge.shipped());
  private static final ReportReader READER = ReportReader.load(Knowledge.shipped());

  @AfterAll
  static void close() {
    CODER.close();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = StoriesTest.class.getResourceAsStream("stories/" + name)) {
      return in.readAllBytes();
    }
  }

  private static List<String> told(String story) throws IOException {
    List<Report> reports = new ArrayList<>();
    READER.read(
        new ByteArrayInputStream(resource(story + ".txt")),
        story,
        ReadOptions.NONE,
        reports::add,
        fault -> {
          throw new AssertionError(fault);
        });
    assertThat(reports).hasSize(1);
    assertThat(reports.get(0).dateline()).isNotNull();
    return CODER.code(reports.get(0)).events().mentions().stream().map(StoriesTest::line).toList();
  }

  private static String line(EventMention event) {
    return "%s | %s | %s"
        .formatted(event.type(), codes(event.actors()), codes(event.recipients()))
        .replaceAll(" +", " ")
        .strip();
  }

  private static String codes(List<Actor> side) {
    return side.stream().map(Actor::code).collect(Collectors.joining(", "));
  }

  private static boolean matches(String line, String unwanted) {
    String[] fields = unwanted.split(" \\| ", -1);
    String[] found = line.split(" ?\\| ?", -1);
    for (int i = 0; i < fields.length; i++) {
      boolean same = List.of(found[i].split(Pattern.quote(", "), -1)).contains(fields[i]);
      if (!fields[i].equals("*") && !same) {
        return false;
      }
    }
    return true;
  }

  @ParameterizedTest
  @ValueSource(strings = {"niger-coup", "colombia-release", "paktika-strikes", "el-fasher"})
  void anAnalystFindsWhatTheStoryTellsAndNoMore(String story) throws IOException {
    List<String> told = told(story);
    List<String> expected =
        new String(resource(story + ".expected"), StandardCharsets.UTF_8).lines().toList();
    assertThat(expected).hasSizeGreaterThan(4);
    for (String line : expected) {
      if (line.startsWith("not ")) {
        String unwanted = line.substring("not ".length());
        assertThat(told).as(line).noneMatch(found -> matches(found, unwanted));
      } else {
        assertThat(told).as(line).contains(line);
      }
    }
  }
}
