package org.dateline.report.read;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Report;

/** What a reader made of an input, for tests. */
record Readings(List<Report> reports, List<InputFault> faults) {
  private static final ReportReader READER = ReportReader.load(Knowledge.shipped());

  static Readings of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Readings of(byte[] bytes) {
    return of(new ByteArrayInputStream(bytes), ReadOptions.NONE);
  }

  static Readings of(InputStream in, ReadOptions options) {
    List<Report> reports = new ArrayList<>();
    List<InputFault> faults = new ArrayList<>();
    READER.read(in, "test", options, reports::add, faults::add);
    return new Readings(reports, faults);
  }

  Report only() {
    if (reports.size() != 1) {
      throw new AssertionError(reports.size() + " reports, faults " + faults);
    }
    return reports.get(0);
  }

  List<String> messages() {
    return faults.stream().map(f -> f.line() + " " + f.message()).toList();
  }
}
