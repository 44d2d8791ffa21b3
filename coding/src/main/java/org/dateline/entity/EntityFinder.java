package org.dateline.entity;

import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.syntax.Analysis;

/** Finds mentions and joins those that corefer. Thread-safe. */
public final class EntityFinder {
  private EntityFinder() {}

  public static EntityFinder load(Knowledge knowledge) {
    return new EntityFinder();
  }

  public Entities find(Analysis analysis) {
    return new Entities(List.of());
  }
}
