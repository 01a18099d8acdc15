/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClassRefTest {

    @Test
    void nestedClass_hasOneNameInEveryForm() {
        ClassRef inner = ClassRef.of("com.example", "Outer", "Inner");

        assertThat(inner.canonicalName()).isEqualTo("com.example.Outer.Inner");
        assertThat(inner.nestedName()).isEqualTo("Outer.Inner");
        assertThat(inner.simpleName()).isEqualTo("Inner");
        assertThat(inner.generated("Stub").canonicalName()).isEqualTo("com.example.Outer_InnerStub");
    }

    @Test
    void unnamedPackage_addsNothing() {
        assertThat(ClassRef.of("", "Foo").canonicalName()).isEqualTo("Foo");
    }
}
