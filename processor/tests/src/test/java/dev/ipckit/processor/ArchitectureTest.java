/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import org.junit.jupiter.api.Test;

/** The rooms of the processor. */
@AnalyzeClasses(locations = ArchitectureTest.Processor.class)
class ArchitectureTest {
    private static final String ROOT = "dev.ipckit.processor";

    /** Where the processor was compiled to: the tests share its packages. */
    static final class Processor implements LocationProvider {
        @Override
        public Set<Location> get(Class<?> testClass) {
            return Set.of(Location.of(RemoteInterfaceProcessor.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()));
        }
    }

    @ArchTest
    static final ArchRule rooms_dependOnTheModelOnly = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("rounds")
            .definedBy(ROOT)
            .layer("reader")
            .definedBy(ROOT + ".reader")
            .layer("rule")
            .definedBy(ROOT + ".rule")
            .layer("generator")
            .definedBy(ROOT + ".generator")
            .layer("contract")
            .definedBy(ROOT + ".contract..")
            .layer("model")
            .definedBy(ROOT + ".model")
            .whereLayer("rounds")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("reader")
            .mayOnlyBeAccessedByLayers("rounds")
            .whereLayer("contract")
            .mayOnlyBeAccessedByLayers("rounds")
            .whereLayer("rule")
            .mayOnlyBeAccessedByLayers("rounds", "contract")
            .whereLayer("generator")
            .mayOnlyBeAccessedByLayers("rounds");

    @ArchTest
    static final ArchRule model_knowsNeitherJavacNorJavaPoet = noClasses()
            .that()
            .resideInAPackage(ROOT + ".model")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax..", "com.palantir..");

    @ArchTest
    static final ArchRule rulesAndContracts_knowTheModelOnly = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".rule", ROOT + ".contract..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax..", "com.palantir..");

    @ArchTest
    static final ArchRule generator_aloneKnowsJavaPoet = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".generator")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.palantir..");

    @ArchTest
    static final ArchRule reader_aloneReadsAnnotations = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".reader")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(AnnotationMirror.class);

    @ArchTest
    static final ArchRule generator_doesNotSpeakToTheUser = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".generator", ROOT + ".rule", ROOT + ".contract..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Messager.class);

    @ArchTest
    static final ArchRule nothing_needsTheRuntime = noClasses()
            .that()
            .resideInAPackage(ROOT + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.ipckit", "dev.ipckit.annotation..", "dev.ipckit.parcel..");

    @ArchTest
    static final ArchRule rooms_haveNoCycles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule names_sayWhatThingsAre =
            noClasses().should().haveNameMatching(".*(Impl|Utils?|Helpers?|Managers?)(\\$.*)?");

    @ArchTest
    static final ArchRule rules_areOneAClass = classes()
            .that()
            .implement(ROOT + ".rule.Rule")
            .should()
            .haveSimpleNameEndingWith("Rule")
            .andShould()
            .haveOnlyFinalFields();

    @Test
    void files_staySmall() throws IOException {
        Path sources = Path.of(System.getProperty("basedir", "."), "..", "src", "main", "java");
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(java).hasSizeGreaterThan(50).allSatisfy(file -> {
                int most = file.endsWith("RemoteInterfaceProcessor.java") ? 120 : 400;
                assertThat(TestSources.text(file).lines().count())
                        .as("%s", file)
                        .isLessThanOrEqualTo(most);
            });
        }
    }
}
