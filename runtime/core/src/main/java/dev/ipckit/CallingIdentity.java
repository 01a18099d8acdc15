/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import dev.ipckit.transport.PeerCredentials;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Who makes the call that the current thread carries out (IPC Kit's {@code IPCSkeleton}, Android's {@code Binder}).
 *
 * <p>Each call brings its own identity, nested ones too; outside a call it is that of this process. A value is
 * immutable and may be kept: a handler that goes on elsewhere takes the identity along with {@link #run}. Thread-safe.
 */
public final class CallingIdentity {

    private static final CallingIdentity SELF =
            new CallingIdentity(PeerCredentials.ofThisProcess(), true, PermissionPolicy.sameUser());
    private static final ThreadLocal<@Nullable CallingIdentity> current = new ThreadLocal<>();

    private final PeerCredentials credentials;
    private final boolean local;
    private final PermissionPolicy permissions;

    private CallingIdentity(PeerCredentials credentials, boolean local, PermissionPolicy permissions) {
        this.credentials = credentials;
        this.local = local;
        this.permissions = permissions;
    }

    /** The identity of whoever makes the current call; of this process outside a call. */
    public static CallingIdentity current() {
        CallingIdentity caller = current.get();
        return caller == null ? SELF : caller;
    }

    /** The identity of this process. */
    public static CallingIdentity self() {
        return SELF;
    }

    /** The identity of a peer whose permissions are those of the same user's policy; for carriers. */
    public static CallingIdentity of(PeerCredentials peer) {
        return of(peer, PermissionPolicy.sameUser());
    }

    /** The identity of a peer, and who decides on its permissions; for carriers. */
    public static CallingIdentity of(PeerCredentials peer, PermissionPolicy permissions) {
        return new CallingIdentity(peer, false, permissions);
    }

    /** Who decides what this caller may do. */
    PermissionPolicy permissions() {
        return permissions;
    }

    /** The numeric user id, -1 where it is not known. */
    public int uid() {
        return credentials.uid();
    }

    /** The numeric group id, -1 where it is not known. */
    public int gid() {
        return credentials.gid();
    }

    /** The process id, -1 where the operating system does not vouch for it. */
    public long pid() {
        return credentials.pid();
    }

    /** The name of the user, empty where it is not known. */
    public String user() {
        return credentials.user();
    }

    /**
     * The id of the device that the call comes from, as its certificate proves it; empty where the call comes from this
     * machine. A caller on another device has no uid, gid, pid or user here.
     */
    public String deviceId() {
        return credentials.deviceId();
    }

    /** Whether the call comes from this process itself. */
    public boolean isLocal() {
        return local;
    }

    /**
     * Makes calls of the current thread count as this process's own until the result is closed, on the same thread.
     * What a service does on its own behalf belongs inside.
     */
    public static Cleared clear() {
        return new Cleared(enter(SELF));
    }

    /** Brings back the identity that {@link #clear} put aside. */
    public static final class Cleared implements AutoCloseable {
        private final @Nullable CallingIdentity before;

        private Cleared(@Nullable CallingIdentity before) {
            this.before = before;
        }

        @Override
        public void close() {
            leave(before);
        }
    }

    /** Runs something with this identity as the current one. */
    public void run(Runnable work) {
        CallingIdentity before = enter(this);
        try {
            work.run();
        } finally {
            leave(before);
        }
    }

    /** Calls something with this identity as the current one. */
    public <T> T call(Callable<T> work) throws Exception {
        CallingIdentity before = enter(this);
        try {
            return work.call();
        } finally {
            leave(before);
        }
    }

    /**
     * Has whatever {@code executor} is given run with this identity as the current one. An asynchronous implementation
     * keeps its caller that way:
     *
     * <pre>{@code
     * Executor asCaller = CallingIdentity.current().wrap(executor);
     * return CompletableFuture.supplyAsync(this::work, asCaller);
     * }</pre>
     */
    public Executor wrap(Executor executor) {
        return work -> executor.execute(() -> run(work));
    }

    /** Makes an identity the current one; for carriers. @return what {@link #leave} is to be given */
    public static @Nullable CallingIdentity enter(CallingIdentity identity) {
        CallingIdentity before = current.get();
        current.set(identity);
        return before;
    }

    /** Brings back the identity from before {@link #enter}; for carriers. */
    public static void leave(@Nullable CallingIdentity before) {
        current.set(before);
    }

    @Override
    public String toString() {
        if (local) {
            return "this process";
        }
        if (!deviceId().isEmpty()) {
            return "device " + deviceId();
        }
        String user = user().isEmpty() ? "user" : user();
        return user + " (uid " + (uid() < 0 ? "unknown" : uid()) + (pid() < 0 ? "" : ", pid " + pid()) + ")";
    }
}
