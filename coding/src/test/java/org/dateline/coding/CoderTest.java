package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.event.Frame;
import org.dateline.knowledge.Fault;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.report.Layout;
import org.dateline.report.Layout.Block;
import org.dateline.report.Layout.Kind;
import org.dateline.report.Published;
import org.dateline.report.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoderTest {
  private static final String STORY =
      "\uD83D\uDCF0 Rebels shelled Donetsk on Sunday, killing two nurses. Ukraine accused Russia of"
          + " arming them. Police in Kenya arrested 40 students on Friday.";

  private static Coder coder;

  @BeforeAll
  static void load() {
    coder = Coder.load(Knowledge.shipped());
  }

  @AfterAll
  static void close() {
    coder.close();
  }

  @Test
  void codesWhoDidWhatToWhom() {
    List<EventRecord> records = coder.code(report(STORY)).records();
    assertThat(records).extracting(event -> event.mention().type()).contains("ASSAULT", "ACCUSE");
    EventRecord accusation =
        records.stream().filter(e -> e.mention().type().equals("ACCUSE")).findFirst().orElseThrow();
    assertThat(accusation.mention().actors()).extracting("country").containsExactly("UKR");
    assertThat(accusation.mention().recipients()).extracting("country").containsExactly("RUS");
    assertThat(accusation.trigger()).isEqualTo("accused");
  }

  @Test
  void whatIsLessSureThanWantedIsLeftOutAndTheRestKeepsItsIds() {
    CodedReport all = coder.code(report(STORY));
    double most =
        all.records().stream().mapToDouble(one -> one.mention().confidence()).max().orElseThrow();
    List<EventRecord> sure = all.with(one -> one.confidence() >= most).records();
    assertThat(sure).hasSizeLessThan(all.records().size()).isNotEmpty();
    assertThat(all.records()).containsAll(sure);
    assertThat(all.with(one -> true)).isEqualTo(all);
  }

  @Test
  void everySpanLeadsBackToItsWords() {
    for (EventRecord event : coder.code(report(STORY)).records()) {
      assertThat(event.sentenceSpan().contains(event.mention().trigger())).isTrue();
      event
          .mention()
          .actors()
          .forEach(actor -> assertThat(actor.span().of(STORY)).isEqualTo(actor.text()));
    }
  }

  @Test
  void anEmptyReportHasNoEvents() {
    assertThat(coder.code(report(" \n ")).records()).isEmpty();
  }

  @Test
  void manyThreadsGetTheSameBytes() throws Exception {
    String once = lines(STORY);
    ExecutorService workers = Executors.newFixedThreadPool(4);
    List<Future<String>> all = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      all.add(workers.submit(() -> lines(STORY)));
    }
    for (Future<String> one : all) {
      assertThat(one.get()).isEqualTo(once);
    }
    workers.shutdown();
  }

  @Test
  void faultsOfKnowledgeAreThrownTogether(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("events"));
    Files.writeString(
        folder.resolve("events/aid.yaml"), "type: AID\nframes:\n  - id: x\n    y: 1\n");
    assertThatThrownBy(() -> Coder.load(Knowledge.withOverlay(folder)))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("aid.yaml");
  }

  @Test
  void aFrameIsHeldAgainstItsExamples() {
    Frame frame = coder.eventCoder().frames().frame("assault.shell");
    FrameExamples examples = new FrameExamples(coder);
    assertThat(examples.check(frame)).isEmpty();
    Frame.Example wrong =
        new Frame.Example("The sky was blue.", List.of("sky"), List.of(), frame.source().line());
    Frame bad =
        new Frame(
            frame.id(),
            frame.type(),
            frame.triggers(),
            frame.learned(),
            frame.actor(),
            frame.recipient(),
            frame.content(),
            frame.modes(),
            frame.contexts(),
            frame.cameo(),
            frame.where(),
            frame.needs(),
            frame.without(),
            frame.transitive(),
            frame.once(),
            frame.harm(),
            frame.people(),
            List.of(wrong),
            List.of("Rebels shelled Donetsk on Sunday."),
            frame.source());
    assertThat(examples.check(bad))
        .extracting(Fault::message)
        .satisfiesExactly(
            message -> assertThat(message).contains("does not hold in: The sky"),
            message -> assertThat(message).contains("fires, but should not"));
  }

  private static String lines(String text) throws IOException {
    StringWriter out = new StringWriter();
    new RecordWriter().write(coder.code(report(text)), out);
    return out.toString();
  }

  private static Report report(String text) {
    Layout layout = new Layout(List.of(new Block(Kind.BODY, 0, text.length())));
    Published published = Published.on(LocalDate.of(2015, 11, 23));
    return new Report("r", null, null, null, published, "en", text, layout);
  }
}
