/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interfaces of the JDK, called over a socket in both directions. */
class AdoptedTest {
    @TempDir
    private Path directory;

    private IpcKit kit;
    private Adopted.User user;

    @BeforeEach
    void serve() {
        Endpoint endpoint = Endpoint.unix(directory.resolve("root.sock"));
        kit = IpcKit.open();
        kit.serve(endpoint, Adopted_UserStub.of(new Adopted.User() {
            @Override
            public int combine(IntBinaryOperator operator, int one, int other) {
                return operator.applyAsInt(one, other);
            }

            @Override
            public Runnable twice(Runnable task) {
                return () -> {
                    task.run();
                    task.run();
                };
            }

            @Override
            public Closeable failing(String message) {
                return () -> {
                    throw new IOException(message);
                };
            }
        }));
        user = Adopted_UserStub.asInterface(kit.connect(endpoint).root());
    }

    @AfterEach
    void close() {
        kit.close();
    }

    @Test
    void callbackOfTheJdk_isCalledBack() {
        assertThat(user.combine((one, other) -> one * other, 6, 7)).isEqualTo(42);
    }

    @Test
    void resultOfTheJdk_isCalled() {
        AtomicInteger count = new AtomicInteger();
        Runnable twice = user.twice(count::incrementAndGet);

        twice.run();

        assertThat(count).hasValue(2);
        assertThat(RunnableStub.DESCRIPTOR).isEqualTo("java.lang.Runnable");
    }

    @Test
    void declaredException_arrives() throws Exception {
        assertThatThrownBy(user.failing("gone")::close)
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("gone");
    }
}
