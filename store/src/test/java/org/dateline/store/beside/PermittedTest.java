package org.dateline.store.beside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermittedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "select 1",
        " \n(SELECT 1)",
        "with a as (select 1) select * from a",
        "-- all\nfrom events",
        "/* all of * them */ show tables",
        "explain select 1",
        "/**/values (1)"
      })
  void questions(String text) {
    assertThat(Permitted.isQuestion(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "commit",
        "select 1; commit",
        "/* /* */ select */ commit",
        "-- select",
        "--\ncommit",
        "/* select",
        "rollback",
        "begin",
        "attach 'x' as y",
        "selects",
        "pragma threads = 1",
        "set threads = 1",
        "execute q",
        "checkpoint"
      })
  void others(String text) {
    assertThat(Permitted.isQuestion(text)).isFalse();
  }
}
