package org.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * The packages in reading order, each importing only from those before it; no shared mutable state.
 */
@AnalyzeClasses(packages = "org.dateline", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final List<String> READING_ORDER =
      List.of(
          "knowledge",
          "report",
          "text",
          "syntax",
          "entity",
          "time",
          "place",
          "actor",
          "quantity",
          "event",
          "dedupe",
          "coding");

  @ArchTest
  static void packagesImportOnlyFromThoseAbove(
      com.tngtech.archunit.core.domain.JavaClasses classes) {
    for (int i = 0; i < READING_ORDER.size() - 1; i++) {
      String[] below =
          READING_ORDER.subList(i + 1, READING_ORDER.size()).stream()
              .map(p -> "org.dateline." + p + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("org.dateline." + READING_ORDER.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(below)
          .check(classes);
    }
  }

  @ArchTest
  static final ArchRule staticFieldsAreFinal =
      fields()
          .that()
          .areStatic()
          .and()
          .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule theLibraryIsPure =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "java.net.http..", "javax.sql..");

  @ArchTest
  static final ArchRule nothingIsPrinted =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");
}
