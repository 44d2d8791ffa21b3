package org.dateline.app.imports;

/** Which kind of office a source means that gives a sector alone. */
public final class Offices {
  private Offices() {}

  /** The kind, of {@code actors/office_kinds.tsv}, of which many hold one at a time. */
  public static String ofSector(String sector) {
    return switch (sector) {
      case "MIL" -> "commander";
      case "LEG" -> "lawmaker";
      case "JUD" -> "judge";
      case "COP" -> "police_officer";
      case "SPY" -> "intelligence_officer";
      case "REB", "UAF" -> "rebel_leader";
      case "PRM" -> "militia_leader";
      case "CRM" -> "criminal_leader";
      case "PTY" -> "party_leader";
      case "OPP" -> "opposition_leader";
      case "BUS" -> "business_leader";
      case "JRN" -> "journalist";
      case "REL" -> "religious_leader";
      case "LAB" -> "labour_leader";
      case "EDU" -> "academic";
      case "MED" -> "doctor";
      case "SOC" -> "activist";
      case "PRE" -> "separatist_leader";
      case "ELI" -> "noble";
      default -> "official";
    };
  }
}
