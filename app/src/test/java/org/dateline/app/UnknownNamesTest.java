package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.coding.CodedReport;
import org.dateline.coding.Coder;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Layout;
import org.dateline.report.Layout.Block;
import org.dateline.report.Layout.Kind;
import org.dateline.report.Report;
import org.junit.jupiter.api.Test;

class UnknownNamesTest {
  @Test
  void idsAreLettersAndHyphens() {
    assertThat(UnknownNames.id("Frente Popular São José")).isEqualTo("frente-popular-sao-jose");
    assertThat(UnknownNames.id("(X-9)")).isEqualTo("x-9");
  }

  @Test
  void listsNothingOfNothing() {
    assertThat(new UnknownNames().listed(1)).isEmpty();
  }

  @Test
  void countsNamesOverReportsAndProposesALine() {
    try (Coder coder = Coder.load(Knowledge.shipped())) {
      CodedReport coded = coder.code(report("Analyst Wilma Quexley spoke in Geneva on Friday."));
      UnknownNames names = UnknownNames.of(coded);
      names.addAll(UnknownNames.of(coded));
      assertThat(names.listed(3)).isEmpty();
      String listed = names.listed(1);
      assertThat(listed).isEqualTo(UnknownNames.of(coded).listed(1).replace("# 1 ×", "# 2 ×"));
    }
  }

  @Test
  void oneEntityIsListedOnceWithItsNamesAndAProposedOffice() {
    try (Coder coder = Coder.load(Knowledge.shipped())) {
      String listed =
          UnknownNames.of(
                  coder.code(
                      report(
                          "Senegalese police chief Wilma Quexley spoke on Friday. Quexley said that"
                              + " the BBC and the Guardian were wrong.")))
              .listed(1);
      assertThat(listed)
          .contains("# 2 × PERSON: Senegalese police chief")
          .contains("wilma-quexley\tWilma Quexley\n")
          .contains("wilma-quexley\tSEN\tpolice_officer\tCOP\n")
          .doesNotContain("BBC\n")
          .doesNotContain("guardian\t");
    }
  }

  private static Report report(String text) {
    Layout layout = new Layout(List.of(new Block(Kind.BODY, 0, text.length())));
    return new Report("r", null, null, null, null, "en", text, layout);
  }
}
