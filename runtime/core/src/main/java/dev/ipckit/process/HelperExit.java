/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import java.io.Serializable;
import java.util.OptionalInt;

/**
 * How a child process ended.
 *
 * @param code its exit code; 128 and the number of the signal where one killed it, as in a shell
 * @param memoryExhausted whether its JVM said that it ends because its memory is exhausted, as it does under
 *     {@code -XX:+ExitOnOutOfMemoryError}; the code is 3 then, which a program may also choose itself
 */
public record HelperExit(int code, boolean memoryExhausted) implements Serializable {

    /** What a JVM ends with under {@code -XX:+ExitOnOutOfMemoryError}. */
    static final int OUT_OF_MEMORY = 3;

    /** What a JVM says then, and of which memory it is. */
    static final String OUT_OF_MEMORY_LINE = "Terminating due to java.lang.OutOfMemoryError";

    private static final int FIRST_SIGNAL_CODE = 129;
    private static final int LAST_SIGNAL_CODE = 159;
    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    /** An end for any other reason than exhausted memory. */
    public HelperExit(int code) {
        this(code, /* memoryExhausted= */ false);
    }

    /**
     * The signal that killed the child, as far as the exit code tells: a program may also choose such a code itself. A
     * JVM that ends in good order after SIGTERM gives 143 as well.
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
        return "exit code " + code + (memoryExhausted ? " (its memory was exhausted)" : "");
    }
}
