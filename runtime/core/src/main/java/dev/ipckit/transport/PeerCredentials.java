/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport;

/**
 * What is vouched for about the process at the other end of a channel, at the time it connected: by the operating
 * system where it is a process of this machine, by its device's certificate where it is one of another device.
 *
 * @param uid the numeric user id, {@link #UNKNOWN} where it is not known
 * @param gid the numeric group id, {@link #UNKNOWN} where it is not known
 * @param pid the process id, {@link #UNKNOWN} where the system does not vouch for it
 * @param user the name of the user, empty where it is not known
 * @param deviceId the id of the other device, empty for this machine; a process of another device has no uid, gid, pid
 *     or user here
 */
public record PeerCredentials(int uid, int gid, long pid, String user, String deviceId) {

    /** A number that is not known. */
    public static final int UNKNOWN = -1;

    /** Nothing is known. */
    public static final PeerCredentials ANONYMOUS = new PeerCredentials(UNKNOWN, UNKNOWN, UNKNOWN, "");

    /** The credentials of a process of this machine. */
    public PeerCredentials(int uid, int gid, long pid, String user) {
        this(uid, gid, pid, user, "");
    }

    /** The credentials of whatever process of another device: that device vouches for no more than itself. */
    public static PeerCredentials ofDevice(String deviceId) {
        return new PeerCredentials(UNKNOWN, UNKNOWN, UNKNOWN, "", deviceId);
    }

    /** The credentials of this process. */
    public static PeerCredentials ofThisProcess() {
        return OwnProcess.CREDENTIALS;
    }

    private static final class OwnProcess {
        static final PeerCredentials CREDENTIALS = AccountNumbers.ofThisProcess();
    }
}
