package dev.footbridge;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the core may know, by its compiled classes and its source files. */
class HouseRulesTest {
    private static final String ROOT = "dev.footbridge";
    private static final String[] DOMAIN = Stream.of(
                    "address",
                    "verification",
                    "tenant",
                    "account",
                    "provisioning",
                    "signin",
                    "audit",
                    "readiness",
                    "employment",
                    "bulk",
                    "conflict")
            .map(name -> ROOT + "." + name + "..")
            .toArray(String[]::new);
    private static final int LONGEST_FILE = 200;

    private static JavaClasses classes;

    @BeforeAll
    static void readMainClasses() {
        classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT);
    }

    @Test
    void domain_packages_know_neither_the_ports_nor_the_services() {
        noClasses()
                .that()
                .resideInAnyPackage(DOMAIN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT, ROOT + ".spi..")
                .check(classes);
    }

    @Test
    void the_ports_do_not_know_the_services() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".spi..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .check(classes);
    }

    @Test
    void no_cycle_runs_through_the_packages() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void the_core_speaks_to_no_network_no_database_and_no_container() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "java.sql..", "javax.sql..", "jakarta..", "javax.servlet..")
                .check(classes);
    }

    @Test
    void time_is_handed_in() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(classes);
    }

    @Test
    void nothing_sleeps_and_nothing_draws_weak_random_numbers() {
        noClasses()
                .should()
                .callMethodWhere(target(name("sleep")).and(target(owner(resideInAPackage("java..")))))
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
                .check(classes);
    }

    @Test
    void packages_are_named_after_features() {
        noClasses()
                .should()
                .resideInAnyPackage(Stream.of("util", "common", "impl", "internal", "dto", "service", "model")
                        .map(name -> ROOT + ".." + name + "..")
                        .toArray(String[]::new))
                .check(classes);
    }

    @Test
    void no_file_is_longer_than_200_lines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources)
                    .hasSizeGreaterThan(50)
                    .allSatisfy(file -> assertThat(Files.readAllLines(file))
                            .as(file.getFileName().toString())
                            .hasSizeLessThanOrEqualTo(LONGEST_FILE));
        }
    }
}
