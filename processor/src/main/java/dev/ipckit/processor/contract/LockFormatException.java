/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

/** A lock file that is not one, with the line. */
final class LockFormatException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    LockFormatException(int line, String message) {
        super(message);
        this.line = line;
    }

    int line() {
        return line;
    }
}
