package org.layoffledger;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.layoffledger");

    @Test
    void modulesUseOnlyTheModulesThatTheySay() {
        ApplicationModules.of(LayoffLedger.class).verify();
    }

    @Test
    void theEngineIsPlainJava() {
        classes()
                .that()
                .resideInAPackage("org.layoffledger.extraction..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations..",
                        "org.layoffledger.extraction..",
                        "org.yaml.snakeyaml..",
                        "com.github.houbb.opencc4j..",
                        "com.hankcs.algorithm..")
                .because("it runs without Spring and a database, and is to be taken into other programs")
                .check(OURS);
    }

    @Test
    void readersOfFilesAreWithoutSpring() {
        noClasses()
                .that()
                .resideInAPackage("org.layoffledger.ingestion.format..")
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .because("the command extract starts in a second")
                .check(OURS);
    }

    @Test
    void entitiesAndRepositoriesAreNobodyElsesBusiness() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .notBePublic()
                .check(OURS);
    }

    @Test
    void onlyTheBottomKnowsTheEnginesInside() {
        noClasses()
                .that(JavaClass.Predicates.resideOutsideOfPackage("org.layoffledger.extraction.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.layoffledger.extraction.text..",
                        "org.layoffledger.extraction.lexicon..",
                        "org.layoffledger.extraction.quantity..",
                        "org.layoffledger.extraction.time..",
                        "org.layoffledger.extraction.company..",
                        "org.layoffledger.extraction.layoff..",
                        "org.layoffledger.extraction.capex..",
                        "org.layoffledger.extraction.analysis..")
                .check(OURS);
    }
}
