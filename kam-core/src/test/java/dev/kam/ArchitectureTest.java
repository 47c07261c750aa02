package dev.kam;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Serializable;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the house together: which package may use which, and that nothing here touches the world outside. */
class ArchitectureTest {

    /** From the ground up: a package may use those that stand before it, and no others. */
    private static final List<String> PACKAGES = List.of(
            // The words that all floors share.
            "dev.kam",
            // Ground floor: decision analysis.
            "dev.kam.decision.internal",
            "dev.kam.decision",
            "dev.kam.decision.value",
            "dev.kam.decision.table",
            "dev.kam.decision.weighting",
            "dev.kam.decision.method",
            "dev.kam.decision.sorting",
            "dev.kam.decision.robustness",
            "dev.kam.decision.explanation",
            "dev.kam.decision.subset",
            // First floor: the account and what it is worth.
            "dev.kam.account",
            "dev.kam.criteria",
            "dev.kam.payoff",
            "dev.kam.prescription",
            "dev.kam.global",
            "dev.kam.selection",
            // Second floor: the relationship and our organisation.
            "dev.kam.contact",
            "dev.kam.relationship",
            "dev.kam.opportunity",
            "dev.kam.organization",
            // Top floor: time.
            "dev.kam.plan",
            "dev.kam.program");

    private static final JavaClasses KAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.kam");

    static List<String> packages() {
        return PACKAGES;
    }

    @ParameterizedTest
    @MethodSource("packages")
    void usesOnlyPackagesThatStandBefore(String name) {
        String[] after = IntStream.range(PACKAGES.indexOf(name) + 1, PACKAGES.size())
                .mapToObj(PACKAGES::get)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(name)
                .should()
                .dependOnClassesThat(resideInAnyPackage(after))
                .allowEmptyShould(true)
                .check(KAM);
    }

    @Test
    void knowsThePlaceOfEveryPackage() {
        TreeSet<String> unknown = new TreeSet<>();
        for (JavaClass each : KAM) {
            unknown.add(each.getPackageName());
        }
        PACKAGES.forEach(unknown::remove);
        unknown.remove("");
        assertThat(unknown).isEmpty();
    }

    @Test
    void hasNoCycles() {
        slices().matching("dev.kam.(**)").should().beFreeOfCycles().check(KAM);
    }

    @Test
    void keepsTheColumnStoreForTheGroundFloor() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.kam.decision..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("dev.kam.decision.internal.Chunks")
                .check(KAM);
    }

    @Test
    void onlyOneClassKnowsTheSolver() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.kam.decision.internal.LinearProgram")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.ojalgo..")
                .check(KAM);
    }

    @Test
    void touchesNothingOutside() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.io..",
                                "java.nio..",
                                "java.net..",
                                "java.sql..",
                                "javax..",
                                "java.util.logging..",
                                "java.lang.reflect..")
                        .and(not(belongToAnyOf(Serializable.class))))
                .check(KAM);
    }

    @Test
    void readsNoClockAndPrintsNothing() {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(KAM);
    }
}
