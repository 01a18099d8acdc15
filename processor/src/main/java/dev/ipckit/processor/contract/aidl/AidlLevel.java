/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract.aidl;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which AIDL compiler the files are for. */
public enum AidlLevel {
    /** That of Android 10, which knows neither enums nor unions nor maps with types. Debian has it. */
    AIDL_10("10"),
    /** That of Android 14 and later. */
    LATEST("latest");

    /** The option of the processor that names a level; without it nothing is exported. */
    public static final String OPTION = "ipckit.aidl";

    private final String name;

    AidlLevel(String name) {
        this.name = name;
    }

    /**
     * Finds a level.
     *
     * @param name as the option has it
     * @return the level, null if there is none of that name
     */
    public static @Nullable AidlLevel of(String name) {
        return Arrays.stream(values())
                .filter(level -> level.name.equals(name))
                .findFirst()
                .orElse(null);
    }

    /** {@return what the option may say, for messages} */
    public static String names() {
        return Arrays.stream(values()).map(level -> level.name).collect(Collectors.joining(", "));
    }

    /** Enums and descriptors came with Android 11, unions with 12, arrays and lists of interfaces with 13. */
    boolean knowsLaterTypes() {
        return this == LATEST;
    }
}
