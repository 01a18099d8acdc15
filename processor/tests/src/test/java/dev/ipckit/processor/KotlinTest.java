/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.processor.Compilations.Message;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What is said of Kotlin's classes, in the form of the Java stubs in which kapt shows them. */
class KotlinTest {
    private static final List<JavaFileObject> KOTLIN = List.of(
            TestSources.source("kotlin.Metadata", "package kotlin; public @interface Metadata {}"),
            TestSources.source("kotlin.Pair", "package kotlin; public final class Pair<A, B> {}"),
            TestSources.source(
                    "kotlin.coroutines.Continuation", "package kotlin.coroutines; public interface Continuation<T> {}"),
            TestSources.source(
                    "kotlin.jvm.functions.Function1",
                    "package kotlin.jvm.functions; public interface Function1<P, R> { R invoke(P p); }"),
            TestSources.source(
                    "kotlin.jvm.JvmSuppressWildcards",
                    "package kotlin.jvm; public @interface JvmSuppressWildcards {}"));

    @Test
    void suspendFunction_isRefusedWithTheWayOut() {
        assertThat(said("Object wait(int x, kotlin.coroutines.Continuation<? super String> completion);"))
                .anySatisfy(message -> assertThat(message)
                        .isEqualTo(
                                "IPC017 Continuation<? super String> cannot travel; a suspend function cannot be remote:"
                                        + " declare one that returns CompletableFuture"));
    }

    @Test
    void dataClass_isRefusedWithTheWayOut() {
        assertThat(said("void put(Item item);"))
                .containsExactly(
                        "IPC012 Item is neither a record, an enum nor a remote interface; write it as a record in"
                                + " Java: of Kotlin's classes, kapt shows none as a record");
    }

    @Test
    void wildcardsThatNobodyWrote_areRefusedWithTheWayOut() {
        assertThat(said("void put(java.util.List<? extends Number> numbers);"))
                .singleElement()
                .asString()
                .startsWith(
                        "IPC014 List<? extends Number>: ? extends Number is a wildcard; write Number instead, in Kotlin by"
                                + " @JvmSuppressWildcards on the interface");
    }

    @Test
    void typesOfKotlin_areRefusedWithTheWayOut() {
        assertThat(said("kotlin.Pair<String, Integer> pair(kotlin.jvm.functions.Function1<String, String> f);"))
                .containsExactlyInAnyOrder(
                        "IPC017 Pair<String, Integer> cannot travel; use a record",
                        "IPC017 Function1<String, String> cannot travel; pass a callback interface annotated with"
                                + " @RemoteInterface");
    }

    private static List<String> said(String method) {
        List<JavaFileObject> sources = new ArrayList<>(KOTLIN);
        sources.add(TestSources.source(
                "shop.Shop",
                "package shop;",
                "@kotlin.Metadata @dev.ipckit.annotation.RemoteInterface public interface Shop { " + method + " }"));
        sources.add(TestSources.source("shop.Item", "package shop; @kotlin.Metadata public final class Item {}"));
        return Compilations.messages(Compilations.run(sources, List.of())).stream()
                .map((Message message) -> message.id() + " " + message.text())
                .toList();
    }
}
