package dev.footbridge.example.demo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What may know what, over all modules; this one has them all on its class path. */
class HouseRulesTest {
    private static final List<String> ADAPTERS = List.of("jdbc", "mail", "idp", "files");
    private static JavaClasses house;

    @BeforeAll
    static void read() {
        house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.footbridge");
    }

    @Test
    void adapters_never_know_one_another() {
        for (String adapter : ADAPTERS) {
            String[] others = ADAPTERS.stream()
                    .filter(other -> !other.equals(adapter))
                    .map(other -> "dev.footbridge." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("dev.footbridge." + adapter + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .allowEmptyShould(true)
                    .check(house);
        }
    }

    @Test
    void spring_stays_in_its_adapter_and_in_the_examples() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.footbridge.spring..", "dev.footbridge.example..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(house);
    }

    @Test
    void the_pages_know_no_store_no_mail_and_no_protocol() {
        noClasses()
                .that()
                .resideInAPackage("dev.footbridge.servlet..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.footbridge.jdbc..", "dev.footbridge.mail..", "dev.footbridge.idp..")
                .check(house);
    }

    @Test
    void no_package_is_a_drawer_for_odds_and_ends() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..", "..common..", "..impl..", "..internal..", "..dto..", "..service..", "..model..")
                .check(house);
    }

    @Test
    void the_products_own_pages_know_nothing_of_footbridge() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.footbridge.example.hrm.people..", "dev.footbridge.example.hrm.pages..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.footbridge", "dev.footbridge.spi..", "dev.footbridge.servlet..", "dev.footbridge.spring..")
                .check(house);
    }
}
