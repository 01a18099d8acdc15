/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport;

/**
 * What the operating system vouches for about the process at the other end of a channel, at the time it connected.
 *
 * @param uid the numeric user id, {@link #UNKNOWN} where it is not known
 * @param gid the numeric group id, {@link #UNKNOWN} where it is not known
 * @param pid the process id, {@link #UNKNOWN} where the system does not vouch for it
 * @param user the name of the user, empty where it is not known
 */
public record PeerCredentials(int uid, int gid, long pid, String user) {

    /** A number that is not known. */
    public static final int UNKNOWN = -1;

    /** Nothing is known. */
    public static final PeerCredentials ANONYMOUS = new PeerCredentials(UNKNOWN, UNKNOWN, UNKNOWN, "");

    /** The credentials of this process. */
    public static PeerCredentials ofThisProcess() {
        return OwnProcess.CREDENTIALS;
    }

    private static final class OwnProcess {
        static final PeerCredentials CREDENTIALS = AccountNumbers.ofThisProcess();
    }
}
