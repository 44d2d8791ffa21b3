package org.dateline.event;

import java.util.HashMap;
import java.util.Map;
import org.dateline.knowledge.Fault;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Row;

/** Named numbers that decide: from {@code events/policy.tsv}. */
final class Policy {
  private final Map<String, Double> values = new HashMap<>();

  static Policy load(Knowledge knowledge) {
    Policy policy = new Policy();
    for (Row row : knowledge.table("events/policy.tsv", 1, "name", "value", "note")) {
      policy.values.put(row.cell(0), Double.valueOf(row.cell(1)));
    }
    return policy;
  }

  double value(String name) {
    Double value = values.get(name);
    if (value == null) {
      throw new KnowledgeException(new Fault("events/policy.tsv", 0, "no " + name, "add a line"));
    }
    return value;
  }
}
