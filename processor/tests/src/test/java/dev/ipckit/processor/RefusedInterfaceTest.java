/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever uses the generated classes of a refused interface is not told that they are missing: its faults are all there is. */
class RefusedInterfaceTest {
    /** Has javac look into the bodies of methods too, as Error Prone wants it; otherwise it stops before them. */
    private static final String BODIES = "-XDshould-stop.ifError=FLOW";

    private static final String SERVICE_TEXT = """
            package user;
            import dev.ipckit.RemoteObject;
            import shop.Shop;
            import shop.ShopDelegate;
            import shop.ShopProxy;
            import shop.ShopStub;
            public class Service extends ShopStub {
                static final int VERSION_OF_SHOP = ShopStub.VERSION;
                @Override public Object item(String name) { return name + DESCRIPTOR + HASH; }
                @Override public int count() { return 2; }
                static Shop find(RemoteObject remote) { return ShopStub.asInterface(remote); }
                static Shop quick(ShopProxy proxy) { return proxy.withOptions(dev.ipckit.CallOptions.DEFAULT); }
                static RemoteObject both(Shop shop) { return ShopStub.of(shop) == null ? ShopStub.asRemoteObject(shop)
                        : new Service().asObject(); }
                abstract static class Logged extends ShopDelegate {
                    Logged(Shop shop) { super(shop); }
                    int twice() { return 2 * delegate.count(); }
                }
            }
            """;

    private static final JavaFileObject SERVICE = TestSources.source("user.Service", SERVICE_TEXT);

    /** A reader of names alone, for interfaces that no class could implement. */
    private static final JavaFileObject NAMING = TestSources.source("user.Naming", """
            package user;
            import shop.ShopStub;
            class Naming { Object of(shop.Shop shop) { return ShopStub.of(shop).asObject(); } }
            """);

    /** A sound one, whose generated classes use those of the refused one. */
    private static final JavaFileObject MALL = TestSources.source("user.Mall", """
            package user;
            @dev.ipckit.annotation.RemoteInterface
            public interface Mall {
                shop.Shop first();
                void open(java.util.List<shop.Shop> shops);
            }
            """);

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"", BODIES})
    void faultOfAMethod_isTheOnlyError(String option) {
        Compilation compilation = Compilations.run(
                List.of(shop("Object item(String name); int count();"), SERVICE, MALL), options(option));

        assertErrors(compilation, "IPC017");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", BODIES})
    void breakOfTheContract_isTheOnlyError(String option) throws IOException {
        String members = "String item(String name); int count();";
        JavaFileObject service = TestSources.source("user.Service", SERVICE_TEXT.replace("Object item", "String item"));
        List<String> options = options(option);
        options.add("-Aipckit.contract.dir=" + directory);
        assertThat(Compilations.run(List.of(shop(members + " int gone();")), options)
                        .errors())
                .isEmpty();
        byte[] lock = Files.readAllBytes(directory.resolve("shop.Shop.lock"));

        Compilation compilation = Compilations.run(List.of(shop(members), service, MALL), options);

        assertErrors(compilation, "IPC106");
        assertThat(directory.resolve("shop.Shop.lock")).hasBinaryContent(lock);
        assertThat(directory.resolve("user.Mall.lock")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int asObject(); int count();",
                "int count(); int count(Later<Integer> later); class Later<T> {}",
                "int count(); <T> T item(T item);",
                "int count() throws Exception;",
                "int count(); void set(java.util.List raw);"
            })
    void membersThatNoClassCouldHave_areTheOnlyErrors(String members) {
        Compilation compilation = Compilations.run(List.of(shop(members), MALL, NAMING), List.of(BODIES));

        assertThat(compilation.errors())
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.getMessage(null)).startsWith("[IPC"));
    }

    @Test
    void interfaceOfSomebodyElse_hasItsClassesWhereItIsNamed() {
        JavaFileObject named = TestSources.source("shop.Named", "package shop; public interface Named { Object a(); }");
        JavaFileObject naming = TestSources.source(
                "user.Naming",
                "package user;",
                "@dev.ipckit.annotation.RemoteInterface(of = {shop.Named.class})",
                "class Naming { NamedStub stub; Object call() { return NamedStub.asInterface(stub).a(); } }");

        assertErrors(Compilations.run(List.of(named, naming), List.of(BODIES)), "IPC017");
    }

    @Test
    void nameThatIsTaken_staysWithItsOwner() {
        JavaFileObject taken = TestSources.source("shop.ShopStub", "package shop; public class ShopStub {}");

        assertErrors(Compilations.run(List.of(shop("int count();"), taken), List.of(BODIES)), "IPC007");
    }

    @Test
    void standIn_saysWhatItIs_shouldItEverBeRun() throws IOException {
        Path source = directory.resolve("Shop.java");
        Files.writeString(source, "@dev.ipckit.annotation.RemoteInterface interface Shop { Object item(); }");

        EclipseCompilations eclipse = EclipseCompilations.run(List.of(source), directory, List.of());

        assertThat(eclipse.errors()).hasSize(1);
        assertThat(eclipse.generated()).containsOnlyKeys("ShopProxy.java", "ShopStub.java");
        assertThat(eclipse.generated().values())
                .allSatisfy(text -> assertThat(text)
                        .contains("{@link Shop}, which the compiler refused")
                        .contains("Shop was refused by the compiler; mend what it says about the interface"));
    }

    private static JavaFileObject shop(String members) {
        return TestSources.source(
                "shop.Shop",
                "package shop;",
                "@dev.ipckit.annotation.RemoteInterface(delegate = true)",
                "public interface Shop { " + members + " }");
    }

    private static List<String> options(String option) {
        return new ArrayList<>(option.isEmpty() ? List.of() : List.of(option));
    }

    private static void assertErrors(Compilation compilation, String... ids) {
        assertThat(compilation.errors()).hasSize(ids.length);
        assertThat(Compilations.messages(compilation))
                .extracting(Compilations.Message::id)
                .containsExactly(ids);
    }
}
