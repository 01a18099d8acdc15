/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a native image has to be told, which is what happens by reflection. */
class NativeImageTest {
    private static final String METADATA =
            "/META-INF/native-image/dev.ipckit/ipckit-runtime/reachability-metadata.json";

    private static final Pattern TYPE_OR_METHOD = Pattern.compile(
            "\"type\": \"([^\"]+)\"|\"name\": \"([^\"]+)\", \"parameterTypes\": \\[((?:\"[^\"]+\"(?:, )?)*)]");

    private static final int FIRST_WITH_VIRTUAL_THREADS = 21;

    /** Its metadata has what the first uses; a native image cannot start the others, with which a JVM begins. */
    @Test
    void reflection_isForThreeClassesAlone() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.ipckit.transport.session.VirtualThreads")
                .and()
                .doNotHaveFullyQualifiedName("dev.ipckit.process.HelperLauncher")
                .and()
                .doNotHaveFullyQualifiedName("dev.ipckit.process.HelperClass")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.invoke\\.(MethodHandle|VarHandle).*|java\\.util\\.ResourceBundle.*")
                .orShould()
                .callMethodWhere(target(nameMatching("forName|loadClass|getResource.*|getSystemResource.*"))
                        .and(target(owner(nameMatching("java\\.lang\\.(Class|ClassLoader|Module)")))))
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("dev.ipckit"));
    }

    @Test
    void metadata_namesWhatVirtualThreadsUses() throws IOException {
        assertThat(methodsOfMetadata())
                .containsExactly(
                        "java.lang.Thread.ofVirtual()",
                        "java.lang.Thread$Builder.name(java.lang.String)",
                        "java.lang.Thread$Builder.unstarted(java.lang.Runnable)");
    }

    @Test
    void metadata_namesWhatThereIs_whereThereAreVirtualThreads() throws Exception {
        for (String method : methodsOfMetadata()) {
            if (Runtime.version().feature() >= FIRST_WITH_VIRTUAL_THREADS) {
                assertThat(find(method)).as(method).isNotNull();
            } else {
                assertThatThrownBy(() -> find(method)).isInstanceOf(ReflectiveOperationException.class);
            }
        }
    }

    private static Method find(String method) throws ReflectiveOperationException {
        int bracket = method.indexOf('(');
        int dot = method.lastIndexOf('.', bracket);
        String parameters = method.substring(bracket + 1, method.length() - 1);
        List<Class<?>> types = new ArrayList<>();
        for (String type : parameters.isEmpty() ? new String[0] : parameters.split(",")) {
            types.add(Class.forName(type));
        }
        return Class.forName(method.substring(0, dot))
                .getMethod(method.substring(dot + 1, bracket), types.toArray(Class<?>[]::new));
    }

    private static List<String> methodsOfMetadata() throws IOException {
        try (InputStream in = NativeImageTest.class.getResourceAsStream(METADATA)) {
            assertThat(in).as(METADATA).isNotNull();
            Matcher found = TYPE_OR_METHOD.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            List<String> methods = new ArrayList<>();
            String type = "";
            while (found.find()) {
                if (found.group(1) != null) {
                    type = found.group(1);
                } else {
                    String parameters = found.group(3).replace("\"", "").replace(" ", "");
                    methods.add(type + "." + found.group(2) + "(" + parameters + ")");
                }
            }
            return methods;
        }
    }
}
