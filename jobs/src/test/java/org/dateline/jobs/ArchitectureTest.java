package org.dateline.jobs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Which way things depend, and that no row depends on the day or the machine. */
@AnalyzeClasses(packages = "org.dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ONLY_JOBS_KNOW_SPARK = noClasses()
            .that()
            .resideOutsideOfPackage("org.dateline.jobs..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..");

    @ArchTest
    static final ArchRule COMMON_KNOWS_NEITHER_EXPORTS_NOR_JOBS = noClasses()
            .that()
            .resideOutsideOfPackages("org.dateline.jobs..", "org.dateline.export..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.dateline.jobs..", "org.dateline.export..");

    @ArchTest
    static final ArchRule EXPORTS_KNOW_NO_JOBS = noClasses()
            .that()
            .resideInAPackage("org.dateline.export..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.dateline.jobs..");

    @ArchTest
    static final ArchRule STEPS_KNOW_NEITHER_COMMANDS_NOR_RELEASES = noClasses()
            .that()
            .resideInAPackage("org.dateline.jobs.step..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.dateline.jobs.command..", "org.dateline.jobs.release..", "org.dateline.jobs.stage..");

    @ArchTest
    static final ArchRule ONLY_ENCODERS_FUNCTIONS_AND_THE_CATALOG_TOUCH_CATALYST = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.dateline.jobs.encoder.RecordEncoders")
            .and()
            .doNotHaveFullyQualifiedName("org.dateline.jobs.sql.DatelineExtensions")
            .and()
            .doNotHaveFullyQualifiedName("org.dateline.jobs.sql.FunctionCalls")
            .and()
            .doNotHaveFullyQualifiedName("org.dateline.jobs.sql.ReleaseCatalog")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.spark.sql.catalyst..");

    @ArchTest
    static final ArchRule NOTHING_ASKS_THE_MACHINE = noClasses()
            .should()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault");

    @ArchTest
    static final ArchRule ONLY_THE_PROGRAM_HAS_A_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.dateline.jobs.Dateline")
            .should()
            .callMethod(Clock.class, "systemUTC");

    @ArchTest
    static final ArchRule COMMANDS_ARE_NOBODYS_DEPENDENCY = classes()
            .that()
            .resideInAPackage("org.dateline.jobs.command..")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage("org.dateline.jobs.command..", "org.dateline.jobs");
}
