package org.dateline.app.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.dateline.coding.AnnotationWriter;
import org.dateline.coding.CodedReport;
import org.dateline.coding.RecordWriter;
import org.dateline.event.Rejected;
import org.dateline.report.Layout.Block;
import org.dateline.report.Report;
import org.dateline.text.CodePoints;
import org.dateline.text.Span;

/**
 * A coded report as the page shows it: the text, its blocks, the event records, what each stage
 * found, and the frames that made no event. Thread-safe.
 */
final class CodedJson {
  private final Json json;
  private final RecordWriter records = new RecordWriter();
  private final AnnotationWriter annotations = new AnnotationWriter();

  CodedJson(Json json) {
    this.json = json;
  }

  ObjectNode of(CodedReport coded) {
    StringWriter events = new StringWriter();
    StringWriter found = new StringWriter();
    try {
      records.write(coded, events);
      annotations.write(coded, found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ObjectNode node = (ObjectNode) json.parse(found.toString());
    CodePoints codePoints = CodePoints.of(coded.report().text());
    node.put("text", coded.report().text());
    node.set("blocks", blocks(coded.report()));
    ArrayNode list = node.putArray("events");
    events.toString().lines().filter(line -> !line.isEmpty()).map(json::parse).forEach(list::add);
    node.set("rejected", rejected(coded, codePoints));
    return node;
  }

  /** The parts of a report's text: headline, dateline, paragraphs. */
  ArrayNode blocks(Report report) {
    CodePoints codePoints = CodePoints.of(report.text());
    ArrayNode blocks = json.array();
    for (Block block : report.layout().blocks()) {
      ObjectNode node = blocks.addObject();
      node.put("kind", block.kind().name().toLowerCase(Locale.ROOT));
      node.put("begin", codePoints.at(block.begin()));
      node.put("end", codePoints.at(block.end()));
    }
    return blocks;
  }

  private ArrayNode rejected(CodedReport coded, CodePoints codePoints) {
    ArrayNode list = json.array();
    for (Rejected rejected : coded.events().rejected()) {
      Span words = rejected.trigger();
      ObjectNode node = list.addObject();
      node.put("sentence", rejected.sentence());
      node.put("begin", codePoints.at(words.begin()));
      node.put("end", codePoints.at(words.end()));
      node.put("text", words.of(coded.report().text()));
      node.put("frame", rejected.frame());
      node.put("reason", rejected.reason());
    }
    return list;
  }
}
