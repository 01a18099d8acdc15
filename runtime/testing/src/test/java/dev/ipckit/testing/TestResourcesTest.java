/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestResourcesTest {

    private final TestResources resources = new TestResources();
    private final List<String> closed = new ArrayList<>();

    @Test
    void everything_isClosedOnce_whatCameLastFirst() throws Exception {
        resources.add(() -> closed.add("first"));
        resources.add(() -> closed.add("second"));

        resources.closeAll();
        resources.closeAll();

        assertThat(closed).containsExactly("second", "first");
    }

    @Test
    void something_thatCannotBeClosed_keepsNothingOpen_andIsTold() {
        AssertionError leak = new AssertionError("a leak");
        resources.add(() -> closed.add("first"));
        resources.add(() -> {
            throw leak;
        });
        resources.add(() -> closed.add("second"));
        resources.add(() -> {
            throw new IOException("no");
        });

        assertThatThrownBy(resources::closeAll)
                .isInstanceOf(IOException.class)
                .hasMessage("no")
                .hasSuppressedException(leak);
        assertThat(closed).containsExactly("second", "first");
    }
}
