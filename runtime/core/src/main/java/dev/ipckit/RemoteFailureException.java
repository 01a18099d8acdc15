/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The other side threw something that has no way to travel with its own type. Names the class and its message, and
 * those of its causes; the stack trace stays in the log of the process where it happened, because it would tell a peer
 * more than the peer should know.
 *
 * <p>To have an exception arrive with its own type and fields, declare it in the {@code throws} clause of the method.
 */
public final class RemoteFailureException extends RemoteException {

    private static final long serialVersionUID = 1L;

    /** As the other side named it; the class need not exist here. */
    private final String remoteClassName;

    /** The message without the class name. */
    private final @Nullable String remoteMessage;

    /** Outermost first. An array, because that is serializable whatever list it came in. */
    private final String[] remoteCauses;

    /**
     * Creates the exception.
     *
     * @param remoteClassName the class that was thrown on the other side
     * @param remoteMessage its message
     */
    public RemoteFailureException(String remoteClassName, @Nullable String remoteMessage) {
        this(remoteClassName, remoteMessage, List.of());
    }

    /**
     * Creates the exception with the causes that the other side told.
     *
     * @param remoteClassName the class that was thrown on the other side
     * @param remoteMessage its message
     * @param remoteCauses class name and message of each cause, outermost first
     */
    public RemoteFailureException(String remoteClassName, @Nullable String remoteMessage, List<String> remoteCauses) {
        super(describe(remoteClassName, remoteMessage, remoteCauses));
        this.remoteClassName = remoteClassName;
        this.remoteMessage = remoteMessage;
        this.remoteCauses = remoteCauses.toArray(new String[0]);
    }

    /** The class that was thrown on the other side; it need not exist here. */
    public String remoteClassName() {
        return remoteClassName;
    }

    /** The message of what was thrown, without the class name. */
    public @Nullable String remoteMessage() {
        return remoteMessage;
    }

    /** Class name and message of each cause on the other side, outermost first; the chain may have been cut. */
    public List<String> remoteCauses() {
        return List.of(remoteCauses);
    }

    private static String describe(String className, @Nullable String message, List<String> causes) {
        StringBuilder text = new StringBuilder(className);
        if (message != null) {
            text.append(": ").append(message);
        }
        for (String cause : causes) {
            text.append("; caused by ").append(cause);
        }
        return text.toString();
    }
}
