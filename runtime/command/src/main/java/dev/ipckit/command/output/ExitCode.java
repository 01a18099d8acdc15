/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.output;

/** How a command ended, as its parent process sees it. {@code runtime/docs/command.md} tells people. */
public enum ExitCode {
    /** All went well. */
    OK(0),
    /** It failed in a way that has no number of its own. */
    FAILED(1),
    /** It was not called as it must be. */
    USAGE(2),
    /** There is no such service or device, or it is not clear which is meant. */
    NOT_FOUND(3),
    /** Nobody answers: no SAMgr, a service that has died, a device that cannot be reached. */
    UNREACHABLE(4),
    /** The time was over. */
    TIMEOUT(5),
    /** Somebody said no: no trust, no permission, no matching code. */
    REFUSED(6);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The number. */
    public int number() {
        return number;
    }
}
