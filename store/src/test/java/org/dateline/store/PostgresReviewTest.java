package org.dateline.store;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresReviewTest extends ReviewContract {
  private static PostgresServer server;

  @BeforeAll
  static void start() {
    server = PostgresServer.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Override
  String address() {
    return server.database();
  }
}
