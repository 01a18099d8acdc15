/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import java.io.Serializable;
import java.util.OptionalInt;

/**
 * How a child process ended.
 *
 * @param code its exit code; 128 and the number of the signal where one killed it, as in a shell
 */
public record HelperExit(int code) implements Serializable {

    /** What a JVM ends with under {@code -XX:+ExitOnOutOfMemoryError}. */
    static final int OUT_OF_MEMORY = 3;

    private static final int FIRST_SIGNAL_CODE = 129;
    private static final int LAST_SIGNAL_CODE = 159;
    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    /**
     * The signal that killed the child, as far as the exit code tells: a program may also choose such a code itself. A JVM
     * that ends in good order after SIGTERM gives 143 as well.
     */
    public OptionalInt signal() {
        return WINDOWS || code < FIRST_SIGNAL_CODE || code > LAST_SIGNAL_CODE
                ? OptionalInt.empty()
                : OptionalInt.of(code - FIRST_SIGNAL_CODE + 1);
    }

    @Override
    public String toString() {
        if (signal().isPresent()) {
            return "signal " + signal().getAsInt() + " (exit code " + code + ")";
        }
        return "exit code " + code + (code == OUT_OF_MEMORY ? " (a JVM's when its memory is exhausted)" : "");
    }
}
