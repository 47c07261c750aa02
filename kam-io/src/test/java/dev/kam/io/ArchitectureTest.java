package dev.kam.io;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

@AnalyzeClasses(packages = "dev.kam.io", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule noPackageDependsOnItselfInACircle =
            slices().assignedFrom(new EachPackage()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule sharedValuesKnowNoFormat = noClasses()
            .that()
            .resideInAPackage("dev.kam.io")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.kam.io.csv..", "dev.kam.io.json..", "dev.kam.io.table..", "dev.kam.io.job..");

    @ArchTest
    static final ArchRule onlyTheAdaptersOfAFormatKnowItsLibrary = noClasses()
            .that()
            .resideInAnyPackage("dev.kam.io", "dev.kam.io.job")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "de.siegmar..", "ch.randelshofer..");

    /** Each package is a slice of its own, that of the shared values included. */
    private static final class EachPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            return SliceIdentifier.of(javaClass.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages of kam-io";
        }
    }
}
