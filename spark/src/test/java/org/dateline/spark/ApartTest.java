package org.dateline.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Spark and the rest know nothing of each other but the library. */
@AnalyzeClasses(packages = "org.dateline", importOptions = DoNotIncludeTests.class)
class ApartTest {
  @ArchTest
  static final ArchRule theJobKnowsTheLibraryAlone =
      noClasses()
          .that()
          .resideInAPackage("org.dateline.spark..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.dateline.store..", "org.dateline.app..", "java.sql..");

  @ArchTest
  static final ArchRule nobodyElseKnowsSpark =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.dateline.spark..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..");

  @Test
  void noOtherModuleDependsOnSpark() throws IOException {
    for (String module : new String[] {"knowledge", "coding", "store", "app"}) {
      assertThat(Files.readString(Path.of("..", module, "pom.xml")))
          .doesNotContain("org.apache.spark")
          .doesNotContain("dateline-spark");
    }
  }
}
