/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of the house: which room may know which. */
class ArchitectureTest {

    private static final int MAX_LINES = 400;

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.ipckit");

    @Test
    void core_knowsNothingButTheJdkAndSlf4j() {
        classes()
                .that()
                .resideInAPackage("dev.ipckit..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.ipckit",
                        "dev.ipckit.annotation..",
                        "dev.ipckit.parcel..",
                        "dev.ipckit.samgr..",
                        "dev.ipckit.stream..",
                        "dev.ipckit.transport..",
                        "dev.ipckit.process..",
                        "java..",
                        "javax..",
                        "jdk.net",
                        "org.slf4j..",
                        "org.jspecify..")
                .check(CORE);
    }

    @Test
    void sessionProtocol_isKnownToTheEntryPointAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.ipckit", "dev.ipckit.transport.session..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.ipckit.transport.session..")
                .check(CORE);
    }

    @Test
    void transports_doNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage("dev.ipckit.transport.unix..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.ipckit.transport.local..", "dev.ipckit.transport.session..")
                .check(CORE);
        noClasses()
                .that()
                .resideInAPackage("dev.ipckit.transport.local..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.ipckit.transport.unix..", "dev.ipckit.transport.session..")
                .check(CORE);
    }

    @Test
    void parcels_knowNoTransportAndNoService() {
        noClasses()
                .that()
                .resideInAPackage("dev.ipckit.parcel..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.ipckit.transport..", "dev.ipckit.samgr..", "dev.ipckit.process..")
                .check(CORE);
    }

    @Test
    void javaSerialization_isUsedNowhere() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ObjectInputStream.class, ObjectOutputStream.class)
                .check(CORE);
    }

    /** But for the end of a process that does not come by itself: nothing that could happen would shorten that wait. */
    @Test
    void nobody_sleeps() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.ipckit.process.ParentLink")
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", long.class, int.class)
                .orShould()
                .callMethod(TimeUnit.class, "sleep", long.class)
                .check(CORE);
    }

    @Test
    void sourceFiles_canBeReadInOneGo() throws IOException {
        Path sources = Path.of("src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(all).isNotEmpty();
            for (Path file : all) {
                assertThat(Files.readAllLines(file)).as("lines of %s", file).hasSizeLessThanOrEqualTo(MAX_LINES);
            }
        }
    }
}
