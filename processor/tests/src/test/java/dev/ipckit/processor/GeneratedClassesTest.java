/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The classes that the processor generated for the tests' own interfaces: what they must not need. */
class GeneratedClassesTest {

    @Test
    void generatedClasses_doNotReflect() throws IOException {
        Path target = Path.of(System.getProperty("basedir", "."), "target");
        Path sources = target.resolve("generated-test-sources/test-annotations");
        List<Path> classes = Analysis.javaFiles(sources).stream()
                .map(source -> target.resolve("test-classes")
                        .resolve(sources.relativize(source).toString().replace(".java", ".class")))
                .toList();
        JavaClasses generated = new ClassFileImporter().importPaths(classes);

        assertThat(generated).hasSizeGreaterThan(80);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.lang\\.invoke\\.(MethodHandle|VarHandle).*|java\\.util\\.(ResourceBundle|ServiceLoader).*")
                .orShould()
                .callMethodWhere(target(nameMatching("forName|loadClass|getResource.*|getSystemResource.*"))
                        .and(target(owner(nameMatching("java\\.lang\\.(Class|ClassLoader|Module)")))))
                .check(generated);
    }
}
