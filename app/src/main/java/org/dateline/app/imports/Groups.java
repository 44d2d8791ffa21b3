package org.dateline.app.imports;

import java.util.List;

/** The tables of groups and bodies, and which of them one belongs in. */
final class Groups {
  private Groups() {}

  /** The table of a group with these sectors and this country, and the kind that it is there. */
  static String[] tableAndKind(String country, List<String> sectors) {
    String sector = sectors.isEmpty() ? "" : sectors.get(0);
    boolean state =
        country.length() == 3
            && !List.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC").contains(country);
    return switch (sector) {
      case "REB", "UAF", "PRM" -> new String[] {"actors/armed-groups.tsv", "armed_group"};
      case "CRM" -> new String[] {"actors/armed-groups.tsv", "cartel"};
      case "PTY", "OPP" -> new String[] {"actors/parties.tsv", "party"};
      case "BUS" -> new String[] {"actors/companies.tsv", "company"};
      case "JRN" -> new String[] {"actors/media.tsv", "media"};
      case "GOV", "LEG", "JUD" -> body(state, "government_body");
      case "MIL" -> body(state, "military");
      case "COP" -> body(state, "police");
      case "SPY" -> body(state, "intelligence");
      default -> new String[] {"actors/organisations.tsv", state ? "ngo" : "igo"};
    };
  }

  private static String[] body(boolean state, String kind) {
    return state
        ? new String[] {"actors/government-bodies.tsv", kind}
        : new String[] {"actors/organisations.tsv", "igo"};
  }
}
