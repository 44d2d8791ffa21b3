package org.dateline.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.dateline.report.Published;
import org.dateline.report.Report;
import org.dateline.report.read.InputFault.Severity;
import org.junit.jupiter.api.Test;

class ReportReaderTest {
  @Test
  void readsAPlainText() {
    Report report = Readings.of("Talks end\n\nThe talks ended on Monday.\n").only();
    assertThat(report.title()).isEqualTo("Talks end");
    assertThat(report.language()).isEqualTo("en");
    assertThat(report.id())
        .hasSize(16)
        .isEqualTo(Readings.of("Talks end\n\nThe talks ended on Monday.\n").only().id());
  }

  @Test
  void readsJsonLinesByWhateverNamesTheyHave() {
    Readings read =
        Readings.of(
            """
            {"story_id":"a1","headline":"Talks end","pub_date":"20151123","event_text":"They ended."}

            {"maintext":"Troops left.","date_publish":"2015-11-23 14:11:00","source_domain":"x.org"}
            """);
    assertThat(read.faults()).isEmpty();
    assertThat(read.reports())
        .extracting(Report::text)
        .containsExactly("They ended.", "Troops left.");
    Report first = read.reports().get(0);
    assertThat(first.id()).isEqualTo("a1");
    assertThat(first.title()).isEqualTo("Talks end");
    assertThat(first.published()).isEqualTo(Published.on(LocalDate.of(2015, 11, 23)));
    assertThat(read.reports().get(1).publisher()).isEqualTo("x.org");
  }

  @Test
  void readsNinjsOfEveryVersion() {
    Readings read =
        Readings.of(
            """
            {"uri":"urn:1","versioncreated":"2015-11-23T10:00:00Z","headline":"One","body_text":"Text one."}
            {"uri":"urn:3","versionCreated":"2015-11-23T10:00:00Z","headlines":[{"role":"main","value":"Three"}],"bodies":[{"role":"main","value":"Text three."}]}
            """);
    assertThat(read.reports()).extracting(Report::title).containsExactly("One", "Three");
    assertThat(read.reports()).extracting(Report::text).containsExactly("Text one.", "Text three.");
    assertThat(read.reports())
        .extracting(r -> String.valueOf(r.published()))
        .containsOnly("2015-11-23T10:00:00Z");
  }

  @Test
  void readsAJsonDocumentWithItsReportsInside() {
    Readings read =
        Readings.of(
            """
            {"status": "ok",
             "articles": [
               {"title": "One", "content": "Text one.", "source": {"name": "Courier"}},
               {"title": "Two", "content": "Text two."},
               7]}
            """);
    assertThat(read.reports()).extracting(Report::title).containsExactly("One", "Two");
    assertThat(read.reports().get(0).publisher()).isEqualTo("Courier");
    assertThat(read.messages()).containsExactly("3 is no JSON object");
    assertThat(Readings.of("[{\"text\":\"a b\"},\n{\"text\":\"c d\"}]").reports()).hasSize(2);
    assertThat(Readings.of("{\n\"text\":\"a b\"}").reports()).hasSize(1);
  }

  @Test
  void readsAJsonDocumentThatIsOneLine() {
    String articles = "[{\"title\":\"One\",\"content\":\"Text one.\"},{\"content\":\"Text two.\"}]";
    assertThat(Readings.of("{\"status\":\"ok\",\"articles\":" + articles + "}\n").reports())
        .extracting(Report::text)
        .containsExactly("Text one.", "Text two.");
    assertThat(Readings.of("{\"response\":{\"results\":" + articles + "}}").reports()).hasSize(2);
    assertThat(Readings.of("{\"text\":\"Own.\",\"items\":" + articles + "}").only().text())
        .isEqualTo("Own.");
  }

  @Test
  void mapsFieldsAndDatesAsTold() {
    ReadOptions options =
        new ReadOptions(Map.of(Field.TEXT, "Story"), Published.on(LocalDate.of(2001, 2, 3)));
    Readings read =
        Readings.of(
            new ByteArrayInputStream(
                "{\"story\":\"Right.\",\"text\":\"Wrong.\"}".getBytes(StandardCharsets.UTF_8)),
            options);
    assertThat(read.only().text()).isEqualTo("Right.");
    assertThat(read.only().published()).hasToString("2001-02-03");
  }

  @Test
  void namesEachFaultyLineAndReadsTheRest() {
    Readings read =
        Readings.of(
            """
            {"id":"1","text":"Good."}
            {"id":"2","text":"Bro
            {"id":"3","title":"No text"}
            ["no object"]
            {"id":"5","text":"Odd date.","date":"someday"}
            """);
    assertThat(read.reports()).extracting(Report::id).containsExactly("1", "5");
    assertThat(read.faults()).extracting(InputFault::line).containsExactly(2L, 3L, 4L, 5L);
    assertThat(read.faults())
        .extracting(InputFault::severity)
        .containsExactly(Severity.ERROR, Severity.ERROR, Severity.ERROR, Severity.WARNING);
    assertThat(read.faults().get(0))
        .hasToString(
            "test:2: "
                + read.faults().get(0).message()
                + " ("
                + read.faults().get(0).remedy()
                + ")");
  }

  @Test
  void saysWhyItReadsNothing() {
    assertThat(Readings.of("").messages()).containsExactly("0 is empty");
    assertThat(Readings.of(" \n").messages()).containsExactly("0 is empty");
    assertThat(Readings.of("%PDF-1.7 ...").messages()).containsExactly("0 is a PDF file");
    assertThat(Readings.of(new byte[] {1, 0, 2, 3, 0}).messages())
        .containsExactly("0 is binary data of no known format");
  }

  @Test
  void guessesTheCharsetAndSaysSo() {
    Readings read = Readings.of("Café talks ended.".getBytes(Charset.forName("windows-1252")));
    assertThat(read.only().text()).isEqualTo("Café talks ended.");
    assertThat(read.faults()).extracting(InputFault::severity).containsExactly(Severity.WARNING);
    byte[] wide = "\ufeffTalks ended.".getBytes(StandardCharsets.UTF_16LE);
    assertThat(Readings.of(wide).only().text()).isEqualTo("Talks ended.");
    byte[] marked = "\ufeffTalks ended.".getBytes(StandardCharsets.UTF_8);
    assertThat(Readings.of(marked).only().text()).isEqualTo("Talks ended.");
  }

  @Test
  void skipsALineOfAHundredMegabytesAndReadsOn() {
    InputStream huge =
        new SequenceInputStream(
            new SequenceInputStream(
                bytes("{\"text\":\"First.\"}\n{\"text\":\""), new Repeated('x', 100 << 20)),
            bytes("\"}\n{\"text\":\"Last.\"}\n"));
    Readings read = Readings.of(huge, ReadOptions.NONE);
    assertThat(read.reports()).extracting(Report::text).containsExactly("First.", "Last.");
    assertThat(read.messages()).containsExactly("2 a line of more than 16 MiB");
  }

  @Test
  void refusesATextOfAHundredMegabytes() {
    Readings read = Readings.of(new Repeated('x', 100 << 20), ReadOptions.NONE);
    assertThat(read.reports()).isEmpty();
    assertThat(read.faults()).hasSize(1);
  }

  @Test
  void reportsAnInputThatBreaksOff() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk on fire");
          }
        };
    assertThat(Readings.of(broken, ReadOptions.NONE).messages())
        .containsExactly("0 cannot be read: disk on fire");
  }

  @Test
  void refusesNestingWithoutEnd() {
    String deep = "{\"a\":".repeat(100_000);
    assertThat(Readings.of(deep + "\n").reports()).isEmpty();
    assertThat(Readings.of("{\"text\":\"x\",\"a\":" + "[".repeat(100_000)).faults()).hasSize(1);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** One byte, many times. */
  private static final class Repeated extends InputStream {
    private final int value;
    private int left;

    Repeated(int value, int times) {
      this.value = value;
      this.left = times;
    }

    @Override
    public int read() {
      return left-- > 0 ? value : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      int count = Math.min(length, left);
      if (count <= 0) {
        return -1;
      }
      java.util.Arrays.fill(buffer, offset, offset + count, (byte) value);
      left -= count;
      return count;
    }
  }

  @Test
  void anAddressNamesPublisherAndCountry() {
    String line = "{\"text\":\"The port was shelled.\",\"url\":\"https://%s/1\"}";
    Report kenyan = Readings.of(line.formatted("www.Herald.co.ke")).only();
    assertThat(kenyan.publisher()).isEqualTo("herald.co.ke");
    assertThat(kenyan.imprint().country()).isEqualTo("KEN");
    Report british = Readings.of(line.formatted("news.example.uk")).only();
    assertThat(british.imprint().country()).isEqualTo("GBR");
    Report anywhere = Readings.of(line.formatted("example.tv")).only();
    assertThat(anywhere.imprint().country()).isNull();
    assertThat(Readings.of(line.formatted("a b")).only().publisher()).isNull();
  }
}
