package org.dateline.store.export;

import java.util.HashMap;
import java.util.Map;
import org.dateline.event.Ontology;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/** The values that columns can be filled with, by the names that tables of columns use. */
final class Cells {
  private final Map<String, Cell> cells = new HashMap<>();

  private Cells() {}

  static Cells load(Knowledge knowledge) {
    Ontology ontology = Ontology.load(knowledge);
    Countries countries = Countries.load(knowledge);
    Acled acled = Acled.load(knowledge);
    Cells cells = new Cells();
    EventCells.addTo(cells.cells);
    DateCells.addTo(cells.cells);
    new CodeCells(ontology, knowledge).addTo(cells.cells);
    new PartyCells(countries, knowledge).addTo(cells.cells);
    new PlaceCells(countries).addTo(cells.cells);
    TollCells.addTo(cells.cells);
    ReportCells.addTo(cells.cells);
    MentionCells.addTo(cells.cells);
    new AcledCells(acled).addTo(cells.cells);
    new UcdpCells(countries, acled).addTo(cells.cells);
    return cells;
  }

  /** The cell that a row of a table of columns names. */
  Cell of(Row row) {
    String name = row.cell(1);
    if (name.equals("none")) {
      return any -> null;
    }
    if (name.startsWith("=")) {
      String constant = name.substring(1);
      return any -> constant;
    }
    Cell cell = cells.get(name);
    if (cell == null) {
      throw row.fault("there is no value " + name, "use one that the class Cells knows");
    }
    return cell;
  }
}
