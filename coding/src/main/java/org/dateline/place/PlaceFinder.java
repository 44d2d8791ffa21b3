package org.dateline.place;

import java.util.List;
import org.dateline.entity.Entities;
import org.dateline.knowledge.Knowledge;
import org.dateline.syntax.Analysis;

/** Finds names of places and resolves them by the whole report. Thread-safe. */
public final class PlaceFinder {
  private PlaceFinder() {}

  public static PlaceFinder load(Knowledge knowledge) {
    return new PlaceFinder();
  }

  public Places find(Analysis analysis, Entities entities) {
    return new Places(List.of());
  }
}
