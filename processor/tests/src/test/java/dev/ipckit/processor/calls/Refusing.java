/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.annotation.RemoteInterface;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.UnsupportedEncodingException;
import java.nio.file.AccessDeniedException;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Throws exceptions whose constructors name the message in many ways, or not at all. */
@RemoteInterface
interface Refusing {
    void refuse(int which)
            throws FileNotFoundException, EOFException, UnsupportedEncodingException, AccessDeniedException,
                    NumberFormatException, NoSuchElementException, InterruptedException, TimeoutException, Worded;

    /** Words its message by itself, and has a cause of its own kind. */
    final class Worded extends Exception {
        private static final long serialVersionUID = 1;

        Worded(@Nullable String detailMessage, @Nullable RuntimeException cause) {
            super(detailMessage, cause);
        }
    }
}
