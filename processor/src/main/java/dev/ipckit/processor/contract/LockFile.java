/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The lock file of one interface, wherever it is kept. */
public interface LockFile {

    /** {@return the file as messages name it} */
    String shown();

    /**
     * Reads the file.
     *
     * @return its text, null when there is none
     * @throws IOException if it is there and cannot be read
     */
    @Nullable
    String read() throws IOException;

    /**
     * Replaces the file, as a whole or not at all.
     *
     * @param text its new text
     * @throws IOException if it cannot be written
     */
    void write(String text) throws IOException;
}
