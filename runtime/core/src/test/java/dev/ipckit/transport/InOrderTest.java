/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class InOrderTest {

    private final Deque<Runnable> threads = new ArrayDeque<>();
    private final List<Integer> ran = new ArrayList<>();

    @Test
    void tasksRunInOrderOnOneThreadAtATime() {
        InOrder tasks = new InOrder(threads::add, 10);
        for (int i = 0; i < 3; i++) {
            int number = i;
            assertThat(tasks.submit(() -> ran.add(number))).isTrue();
        }
        assertThat(threads).hasSize(1);

        threads.remove().run();
        assertThat(ran).containsExactly(0, 1, 2);
        tasks.submit(() -> ran.add(3));
        assertThat(threads).hasSize(1);
        threads.remove().run();
        assertThat(ran).containsExactly(0, 1, 2, 3);
    }

    @Test
    void tasksHandedInByATaskComeAfterIt() {
        InOrder tasks = new InOrder(Runnable::run, 10);
        tasks.submit(() -> {
            tasks.submit(() -> ran.add(2));
            ran.add(1);
        });
        assertThat(ran).containsExactly(1, 2);
    }

    @Test
    void tooManyAreRefused() {
        InOrder tasks = new InOrder(threads::add, 2);
        assertThat(tasks.submit(() -> ran.add(1))).isTrue();
        assertThat(tasks.submit(() -> ran.add(2))).isTrue();
        assertThat(tasks.submit(() -> ran.add(3))).isFalse();
        threads.remove().run();
        assertThat(ran).containsExactly(1, 2);
    }
}
