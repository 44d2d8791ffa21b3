package org.dateline.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/** Knowledge that cannot be used: carries every fault that was found, not only the first. */
public final class KnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<Fault> faults;

  public KnowledgeException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  public KnowledgeException(Fault fault) {
    this(List.of(fault));
  }

  public List<Fault> faults() {
    return faults;
  }
}
