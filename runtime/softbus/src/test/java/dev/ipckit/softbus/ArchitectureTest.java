/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of the soft bus: which room may know which. */
class ArchitectureTest {

    private static final int MAX_LINES = 400;

    private static final JavaClasses SOFTBUS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.ipckit.softbus");

    @Test
    void rooms_knowThoseBelowThemAlone() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.ipckit.softbus..")
                .layer("device")
                .definedBy("dev.ipckit.softbus.device..")
                .layer("trust")
                .definedBy("dev.ipckit.softbus.trust..")
                .layer("tls")
                .definedBy("dev.ipckit.softbus.tls..")
                .layer("pairing")
                .definedBy("dev.ipckit.softbus.pairing..")
                .layer("address")
                .definedBy(simpleName("SoftBusAddress"))
                .layer("peer")
                .definedBy("dev.ipckit.softbus.peer..")
                .layer("mdns")
                .definedBy("dev.ipckit.softbus.mdns..")
                .layer("discovery")
                .definedBy("dev.ipckit.softbus.discovery..")
                .layer("entry")
                .definedBy(resideInAPackage("dev.ipckit.softbus").and(not(simpleName("SoftBusAddress"))))
                .whereLayer("device")
                .mayOnlyBeAccessedByLayers("trust", "tls", "pairing", "address", "peer", "discovery", "entry")
                .whereLayer("trust")
                .mayOnlyBeAccessedByLayers("tls", "pairing", "discovery", "entry")
                .whereLayer("tls")
                .mayOnlyBeAccessedByLayers("pairing", "entry")
                .whereLayer("pairing")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("address")
                .mayOnlyBeAccessedByLayers("peer", "discovery", "entry")
                .whereLayer("peer")
                .mayOnlyBeAccessedByLayers("discovery", "entry")
                .whereLayer("mdns")
                .mayOnlyBeAccessedByLayers("discovery")
                .whereLayer("discovery")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("entry")
                .mayNotBeAccessedByAnyLayer()
                .check(SOFTBUS);
    }

    @Test
    void sessionProtocol_isNotKnown() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.ipckit.transport.session..")
                .check(SOFTBUS);
    }

    @Test
    void bouncyCastle_isKnownToTheMakerOfCertificatesAlone() {
        noClasses()
                .that()
                .doNotHaveSimpleName("CertificateMaker")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.bouncycastle..")
                .check(SOFTBUS);
    }

    /** What happens by reflection, a native image would have to be told. */
    @Test
    void nobody_reflects() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.invoke\\.(MethodHandle|VarHandle).*|java\\.util\\.ResourceBundle.*")
                .orShould()
                .callMethodWhere(target(nameMatching("forName|loadClass|getResource.*|getSystemResource.*"))
                        .and(target(owner(nameMatching("java\\.lang\\.(Class|ClassLoader|Module)")))))
                .check(SOFTBUS);
    }

    @Test
    void nobody_sleeps() {
        noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", long.class, int.class)
                .check(SOFTBUS);
    }

    @Test
    void sourceFiles_canBeReadInOneGo() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(all).isNotEmpty();
            for (Path file : all) {
                assertThat(Files.readAllLines(file)).as("lines of %s", file).hasSizeLessThanOrEqualTo(MAX_LINES);
            }
        }
    }
}
