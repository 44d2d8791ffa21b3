import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Grows a DuckDB store of made-up reports, so that what reads it can be measured: {@code Grow STORE
 * EVENTS} adds copies of all events, reports and mentions under other ids, each round of copies
 * some days later than the one before.
 */
class Grow {
  private static final int DAYS_A_ROUND = 20;

  private record Table(String name, String... keys) {}

  private static final List<Table> TABLES =
      List.of(
          new Table("reports", "id", "origin"),
          new Table("sentences", "report_id"),
          new Table("mentions", "id", "event_id", "report_id"),
          new Table("mention_parties", "mention_id"),
          new Table("tellings", "mention_id", "report_id"),
          new Table("events", "id"),
          new Table("event_parties", "event_id"),
          new Table("event_tolls", "event_id"));

  public static void main(String[] arguments) throws Exception {
    long wanted = Long.parseLong(arguments[1]);
    try (Connection store = DriverManager.getConnection("jdbc:duckdb:" + arguments[0]);
        Statement statement = store.createStatement()) {
      long have = count(statement);
      for (Table table : TABLES) {
        statement.execute("create temp table a_" + table.name() + " as from " + table.name());
      }
      for (int round = 1; have * (round + 1L) <= wanted + have - 1; round++) {
        for (Table table : TABLES) {
          statement.execute(copy(statement, table, round));
        }
      }
      statement.execute("checkpoint");
      System.out.println(count(statement) + " events");
    }
  }

  private static long count(Statement statement) throws Exception {
    try (ResultSet row = statement.executeQuery("select count(*) from events")) {
      row.next();
      return row.getLong(1);
    }
  }

  private static String copy(Statement statement, Table table, int round) throws Exception {
    List<String> changes = new ArrayList<>();
    for (String key : table.keys()) {
      changes.add(key + " || '-" + round + "' as " + key);
    }
    if (table.name().equals("events") || table.name().equals("mentions")) {
      for (String day : List.of("date_from", "date_to")) {
        changes.add(day + " + " + round * DAYS_A_ROUND + " as " + day);
      }
    }
    if (table.name().equals("tellings")) {
      changes.add("number + " + round + " * (select max(number) from a_tellings) as number");
    }
    return "insert into " + table.name() + " select * replace (" + String.join(", ", changes)
        + ") from a_" + table.name();
  }
}
