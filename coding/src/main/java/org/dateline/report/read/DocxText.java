package org.dateline.report.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The text of a DOCX file's {@code word/document.xml}, paragraphs parted by blank lines. */
final class DocxText {
  private DocxText() {}

  static String of(byte[] xml) throws IOException {
    Document document = Jsoup.parse(new ByteArrayInputStream(xml), "UTF-8", "", Parser.xmlParser());
    StringBuilder text = new StringBuilder();
    for (Element element : document.getAllElements()) {
      switch (element.tagName()) {
        case "w:p" -> text.append("\n\n");
        case "w:br", "w:cr" -> text.append('\n');
        case "w:tab" -> text.append('\t');
        case "w:t" -> text.append(element.wholeText());
        default -> {}
      }
    }
    return text.toString();
  }
}
