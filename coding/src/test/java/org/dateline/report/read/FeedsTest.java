package org.dateline.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.report.Edition;
import org.dateline.report.Report;
import org.junit.jupiter.api.Test;

/** Feeds and news XML. */
class FeedsTest {
  private static final String CUT = "is cut off: <rss> is not closed";

  @Test
  void readsRss() {
    Readings read =
        Readings.of(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>Harbour Herald</title><language>en-gb</language>
            <item><title>Rebels &amp;amp; army clash</title><link>http://x.org/1</link>
              <guid isPermaLink="false">n-1</guid><pubDate>Mon, 23 Nov 2015 14:11:00 +0200</pubDate>
              <description>Short.</description>
              <content:encoded><![CDATA[<p>Rebels attacked the <b>port</b>.</p><p>Two died.</p>]]></content:encoded></item>
            <item><title>Talks resume</title><description>Talks resumed on &lt;b&gt;Monday&lt;/b&gt;.</description></item>
            </channel></rss>
            """);
    assertThat(read.faults()).isEmpty();
    Report first = read.reports().get(0);
    assertThat(first.id()).isEqualTo("n-1");
    assertThat(first.title()).isEqualTo("Rebels & army clash");
    assertThat(first.text()).isEqualTo("Rebels attacked the port.\n\nTwo died.");
    assertThat(first.publisher()).isEqualTo("Harbour Herald");
    assertThat(first.published()).hasToString("2015-11-23T14:11:00+02:00");
    assertThat(read.reports().get(1).text()).contains("Talks resumed on Monday.");
  }

  @Test
  void tellsThatAFeedIsCutOff() {
    String whole =
        "<rss><channel><item><title>Port shelled</title><description>Rebels shelled the port."
            + "</description></item>%s</channel></rss><!-- made in 0.2 s -->%n"
                .formatted("<item><title>Talks resume</title></item>".repeat(300));
    assertThat(Readings.of(whole).faults()).extracting(InputFault::message).noneMatch(CUT::equals);
    Readings read = Readings.of(whole.substring(0, whole.indexOf("</item>")));
    assertThat(read.messages()).containsExactly("1 " + CUT);
    assertThat(read.only().text()).contains("Rebels shelled the port.");
    assertThat(Readings.of(whole.substring(0, 5000)).faults())
        .extracting(InputFault::message)
        .contains(CUT);
  }

  @Test
  void readsAtomAndRdf() {
    Report atom =
        Readings.of(
                """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Herald</title>
                <entry><id>tag:x,1</id><title>Port shelled</title>
                <link rel="self" href="http://x.org/a"/><link href="http://x.org/b"/>
                <published>2015-11-23T14:11:00Z</published><updated>2015-11-24T00:00:00Z</updated>
                <content type="xhtml"><div><p>The port was shelled.</p></div></content></entry></feed>
                """)
            .only();
    assertThat(atom.url()).isEqualTo("http://x.org/b");
    assertThat(atom.text()).isEqualTo("The port was shelled.");
    assertThat(atom.imprint().updated()).hasToString("2015-11-24T00:00:00Z");
    Report rdf =
        Readings.of(
                """
                <?xml version="1.0"?><rdf:RDF xmlns:rdf="r" xmlns:dc="d"><channel><title>Old Herald</title></channel>
                <item rdf:about="http://x.org/3"><title>Port shelled</title><dc:date>2004-05-06</dc:date>
                <description>The port was shelled.</description></item></rdf:RDF>
                """)
            .only();
    assertThat(rdf.id()).isEqualTo("http://x.org/3");
    assertThat(rdf.publisher()).isEqualTo("Old Herald");
    assertThat(rdf.published()).hasToString("2004-05-06");
  }

  @Test
  void readsNewsMlAndItsVersions() {
    String item =
        """
        <?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:n:7" version="%s">
        <rightsInfo><copyrightNotice>Herald 2015</copyrightNotice></rightsInfo>
        <itemMeta><provider qcode="prov:herald"/><versionCreated>2015-11-23T14:11:00+02:00</versionCreated><pubStatus qcode="stat:%s"/></itemMeta>
        <contentMeta><headline>Port shelled</headline><by>Jane Doe</by><language tag="en"/></contentMeta>
        <contentSet><inlineXML><html xmlns="x"><body><p>The port was <em>shelled</em>.</p><p>Two died.</p></body></html></inlineXML></contentSet>
        </newsItem>
        """;
    Report usable = Readings.of(item.formatted("2", "usable")).only();
    assertThat(usable.id()).isEqualTo("urn:n:7:2");
    assertThat(usable.text()).isEqualTo("The port was shelled.\n\nTwo died.");
    assertThat(usable.imprint().edition())
        .isEqualTo(new Edition("urn:n:7", 2, Edition.Standing.USABLE));
    assertThat(usable.imprint().author()).isEqualTo("Jane Doe");
    Report withdrawn = Readings.of(item.formatted("3", "canceled")).only();
    assertThat(withdrawn.imprint().edition().standing()).isEqualTo(Edition.Standing.WITHDRAWN);
    String notice =
        item.formatted("4", "canceled").replaceAll("(?s)<contentSet>.*</contentSet>", "");
    assertThat(Readings.of(notice).only().text()).isEqualTo("Port shelled");
  }

  @Test
  void readsNitf() {
    Report report =
        Readings.of(
                """
                <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf><head><title>x</title><docdata>
                <doc-id id-string="d-9"/><date.issue norm="20151123T141100+0200"/></docdata>
                <pubdata name="Herald"/></head><body><body.head><hedline><hl1>Port shelled</hl1></hedline>
                <dateline><location>GOMA</location>, <story.date>Nov 23</story.date> (AP)</dateline></body.head>
                <body.content><block><p><person>Jane Doe</person> said the port was shelled.</p><p>Two died.</p></block></body.content></body></nitf>
                """)
            .only();
    assertThat(report.id()).isEqualTo("d-9");
    assertThat(report.title()).isEqualTo("Port shelled");
    assertThat(report.published()).hasToString("2015-11-23T14:11:00+02:00");
    assertThat(report.dateline()).isNotNull();
    assertThat(report.dateline().place()).isEqualTo("GOMA");
    assertThat(report.text()).contains("Jane Doe said the port was shelled.\n\nTwo died.");
  }

  @Test
  void readsPetrarchSentences() {
    Readings read =
        Readings.of(
            """
            <Sentences>
            <Sentence date="20081206" id="S1_1" source="AFP" sentence="true"><Text>Rebels took the
            town.</Text></Sentence>
            <Sentence date="20081207" id="S1_2" source="AFP"><Text>The army fled.</Text></Sentence>
            </Sentences>
            """);
    assertThat(read.reports()).extracting(Report::id).containsExactly("S1_1", "S1_2");
    assertThat(read.reports().get(0).text()).isEqualTo("Rebels took the town.");
    assertThat(read.reports().get(1).published()).hasToString("2008-12-07");
  }

  @Test
  void resolvesNoEntity() {
    Readings read =
        Readings.of(
            """
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "bomb">]>
            <rss><channel><item><title>t</title><description>Got &x; and &y; here.</description></item></channel></rss>
            """);
    assertThat(read.only().text()).doesNotContain("root:").doesNotContain("bomb");
  }

  @Test
  void saysWhatXmlItDoesNotKnow() {
    assertThat(Readings.of("<?xml version='1.0'?><invoice/>").messages())
        .containsExactly("0 is XML of no known kind: <invoice>");
    assertThat(Readings.of("<?xml version='1.0'?><rss><channel/></rss>").messages())
        .containsExactly("0 has no report in it");
  }

  @Test
  void readsVersionsOffHeadlines() {
    assertThat(
            Readings.of("UPDATE 3-Port shelled\n\nThe port was shelled.")
                .only()
                .imprint()
                .edition())
        .isEqualTo(new Edition(null, 3, Edition.Standing.USABLE));
    assertThat(
            Readings.of("CORRECTED: Port shelled\n\nThe port was shelled.")
                .only()
                .imprint()
                .edition()
                .standing())
        .isEqualTo(Edition.Standing.CORRECTION);
  }
}
