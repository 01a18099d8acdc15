/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the processor does about lock files. */
public enum ContractMode {
    /** Additions are written into the file, anything else is refused. */
    UPDATE,
    /** Nothing is written, and every difference is refused. */
    CHECK,
    /** Everything is written. */
    ACCEPT,
    /** As update, and the version that results no longer changes. */
    RELEASE,
    /** There are no lock files. */
    OFF;

    /** The option that chooses one. */
    public static final String OPTION = "ipckit.contract";

    /**
     * Finds a mode by its name.
     *
     * @param name the value of the option
     * @return the mode, null when there is none of this name
     */
    public static @Nullable ContractMode of(String name) {
        return Arrays.stream(values())
                .filter(mode -> mode.toString().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** {@return the names of all modes, for a message} */
    public static String names() {
        return Arrays.stream(values()).map(ContractMode::toString).collect(Collectors.joining(", "));
    }

    /** {@return whether a contract must not pass only because nobody knows where its lock file is} */
    public boolean needsFiles() {
        return this == CHECK || this == RELEASE;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
