package org.dateline.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.knowledge.Knowledge;
import org.dateline.report.DateReader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageReaderTest {
  private static final PageReader PAGES =
      PageReader.load(Knowledge.shipped(), DateReader.load(Knowledge.shipped()));
  private static final String PROSE =
      "<p>Troops of the northern command entered the harbour town on Tuesday.</p>"
          + "<p>They met no resistance, and the mayor handed over the keys of the town hall.</p>"
          + "<h2>Calm night</h2><p>Residents said that the night before had been calm.</p>";

  private static Page read(String html) {
    return PAGES.read(Jsoup.parse(html), "http://x.org/story");
  }

  @Test
  void findsTheStoryAmongFurniture() {
    Page page =
        read(
            "<html lang=en><head><title>Troops enter port | Herald</title></head><body>"
                + "<nav><ul><li><a href=/>Home</a></li></ul></nav>"
                + "<div class=content><h1>Troops enter port</h1><div class='share-tools'>Share this story with all of your friends now</div>"
                + "<div class='story-body'>"
                + PROSE
                + "<figure><figcaption>Soldiers at the gate of the town, as seen on Tuesday.</figcaption></figure></div></div>"
                + "<div class=related-articles><p>Another story that is long enough to look like prose, really.</p></div>"
                + "<footer><p>Copyright Herald, all rights reserved, and more words to be long.</p></footer>"
                + "</body></html>");
    assertThat(page.title()).isEqualTo("Troops enter port");
    assertThat(page.text())
        .isEqualTo(
            "Troops of the northern command entered the harbour town on Tuesday.\n\n"
                + "They met no resistance, and the mayor handed over the keys of the town hall.\n\n"
                + "Calm night\n\nResidents said that the night before had been calm.");
    assertThat(page.language()).isEqualTo("en");
  }

  @Test
  void findsAStoryWithoutMarksOrParagraphs() {
    Page page =
        read(
            "<body><table><tr><td><a href=a>One</a> <a href=b>Two</a></td><td>"
                + "The first paragraph of the story is set apart by line breaks only.<br><br>"
                + "The second paragraph comes after them, and it is long enough as well."
                + "</td></tr></table></body>");
    assertThat(page.text().split("\n\n")).hasSize(2);
    assertThat(page.text()).startsWith("The first").endsWith("as well.");
  }

  @Test
  void prefersJsonLdToMetaToTimeElements() {
    String ld =
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},"
            + "{\"@type\":\"NewsArticle\",\"headline\":\"Troops enter port\",\"datePublished\":\"2015-11-23T14:11:00+02:00\","
            + "\"dateModified\":\"2015-11-24\",\"author\":[{\"name\":\"Jane Doe\"}],\"publisher\":{\"name\":\"Herald\"}}]}</script>";
    String meta = "<meta property='article:published_time' content='2014-01-01T00:00:00Z'>";
    String time = "<time datetime='2013-01-01'>then</time>";
    Page page = read("<head>" + meta + ld + "</head><body>" + time + PROSE);
    assertThat(page.published()).hasToString("2015-11-23T14:11:00+02:00");
    assertThat(page.updated()).hasToString("2015-11-24");
    assertThat(page.author()).isEqualTo("Jane Doe");
    assertThat(page.publisher()).isEqualTo("Herald");
    assertThat(read("<head>" + meta + "</head><body>" + time + PROSE).published())
        .hasToString("2014-01-01T00:00:00Z");
    assertThat(read("<body>" + time + PROSE).published()).hasToString("2013-01-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <div class='entry-date'>Posted on 23. November 2015 by Jane</div> | 2015-11-23
          <p>Paris | null
          <span>23 Kasım 2015</span> | 2015-11-23
          <script>var a={"datePublished":"2015-11-23T10:00:00Z"}</script> | 2015-11-23T10:00:00Z
          <p>Berlin (dpa) Wie das Amt am 23. November 2015 mitteilte, ist das so und bleibt es auch, und der Satz ist lang.</p> | 2015-11-23
          <div class=date>yesterday</div> | null
          """)
  void findsDatesThatPagesShow(String html, String date) {
    assertThat(String.valueOf(read("<body>" + html + "</body>").published())).isEqualTo(date);
  }

  @Test
  void readsTheDateInAnAddress() {
    Page page = PAGES.read(Jsoup.parse(PROSE), "http://x.org/2015/11/23/troops");
    assertThat(page.published()).hasToString("2015-11-23");
    Page utc =
        PAGES.read(
            Jsoup.parse("<meta name=date content='2015-11-24T03:00:00Z'>" + PROSE),
            "http://x.org/2015/11/23/troops");
    assertThat(utc.published()).hasToString("2015-11-23");
  }

  @Test
  void datesOfOtherTextsAreNotThePages() {
    String others =
        "<div class=comments><time datetime='2015-11-25'>later</time></div>"
            + "<aside><time datetime='2015-11-26'>a teaser</time></aside>";
    String own = "<p>Text that says nothing.</p><p>Stand: 23.11.2015</p>";
    assertThat(read("<html lang=de><body>" + others + own).published()).hasToString("2015-11-23");
    assertThat(read("<body>" + others).published()).hasToString("2015-11-25");
  }

  @Test
  void aDateThatEditsChangeYieldsToOneThatIsShown() {
    String page =
        "<head><meta name=dc.date content=2015-11-30></head><body>"
            + "<time itemprop=datePublished datetime=2015-11-23>then</time>"
            + PROSE;
    assertThat(read(page).published()).hasToString("2015-11-23");
  }

  @Test
  void aMomentInUtcIsReadAtThePublishersHome() {
    String meta = "<meta property='article:published_time' content='2015-11-23T23:15:00Z'>";
    assertThat(read("<html lang=it><head>" + meta + "</head><body>" + PROSE).published())
        .hasToString("2015-11-24T00:15:00+01:00");
    assertThat(read("<html lang=en><head>" + meta + "</head><body>" + PROSE).published())
        .hasToString("2015-11-23T23:15:00Z");
  }

  @Test
  void survivesBrokenPages() {
    assertThat(read("").text()).isEmpty();
    assertThat(
            read("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",,</script>")
                .published())
        .isNull();
    assertThat(read("<div>".repeat(20_000) + "deep").text()).isNotNull();
  }

  @Test
  void knowsPlainTextFromHtml() {
    assertThat(Paragraphs.isHtml("a < b and c > d")).isFalse();
    assertThat(Paragraphs.isHtml("<p>a</p>")).isTrue();
    assertThat(Paragraphs.ofHtml("<p>a <b>b</b></p><script>x</script>c")).isEqualTo("a b\n\nc");
  }
}
