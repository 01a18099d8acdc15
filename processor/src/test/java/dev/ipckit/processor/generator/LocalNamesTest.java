/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalNamesTest {
    private final LocalNames names = new LocalNames("request");

    @Test
    void freeName_isKept() {
        assertThat(names.of("a")).isEqualTo("a");
        assertThat(names.of("$x")).isEqualTo("$x");
    }

    @Test
    void takenName_isExtendedUntilFree() {
        assertThat(names.of("request_")).isEqualTo("request_");
        assertThat(names.of("request")).isEqualTo("request__");
    }

    @Test
    void nameThatCouldHideAClass_isExtended() {
        assertThat(names.of("Objects")).isEqualTo("Objects_");
    }
}
