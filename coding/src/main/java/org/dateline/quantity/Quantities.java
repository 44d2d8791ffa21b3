package org.dateline.quantity;

import java.util.List;

/**
 * The numbers of a report that an event may take.
 *
 * @param tolls in the order of the text
 * @param amounts in the order of the text
 */
public record Quantities(List<Toll> tolls, List<Amount> amounts) {
  public Quantities {
    tolls = List.copyOf(tolls);
    amounts = List.copyOf(amounts);
  }
}
