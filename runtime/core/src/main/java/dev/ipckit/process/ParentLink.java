/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.Session;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A child's side of the bond with its parent: ends this JVM when the parent wants it to stop or is gone.
 *
 * <p>That the parent is gone shows in two ways, whichever comes first: the pipe to the standard input ends, and the
 * session does. The operating system sees to both, however the parent died.
 */
final class ParentLink {

    private static final Logger logger = LoggerFactory.getLogger(ParentLink.class);

    private static final long PIPE_LIMIT_MILLIS = 200;

    private static volatile @Nullable ParentLink established;

    private final Handover handover;
    private final AtomicBoolean ending = new AtomicBoolean();
    private volatile @Nullable Thread watcher;

    /** Holds on to what must not be collected while this process lives. */
    private volatile @Nullable RemoteObject reception;

    private ParentLink(Handover handover) {
        this.handover = handover;
    }

    static void establish() throws IOException {
        InputStream pipe = System.in;
        // Nobody else may take from the pipe, which ends with the parent.
        System.setIn(InputStream.nullInputStream());
        ParentLink link = new ParentLink(Handover.read(pipe));
        established = link;
        Thread watcher = DaemonThread.of(link.helper(), "parent-watch", () -> link.watch(pipe));
        link.watcher = watcher;
        watcher.start();
    }

    static ParentLink current() {
        ParentLink link = established;
        if (link == null) {
            throw new IllegalStateException("this process was not started by a HelperProcess, so it has no parent to"
                    + " serve; start it with HelperProcess.of(...), or serve at an endpoint with IpcKit.serve");
        }
        return link;
    }

    String helper() {
        return handover.helper();
    }

    void serve(IpcKit kit, RemoteObject root) {
        Session session = kit.connect(Endpoint.unix(Path.of(handover.socket())));
        RemoteObject parent = session.root();
        parent.addDeathRecipient((object, reason) -> end("the session with the parent has ended: " + reason));
        reception = parent;
        Reception.report(parent, handover.token(), root);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tells the parent why this process cannot serve, and ends it. */
    void giveUp(String reason) {
        try (IpcKit kit = IpcKit.builder().name(helper()).open()) {
            Session session = kit.connect(Endpoint.unix(Path.of(handover.socket())));
            Reception.giveUp(session.root(), handover.token(), reason);
        }
        System.exit(1);
    }

    private void watch(InputStream pipe) {
        int next;
        try {
            next = pipe.read();
        } catch (IOException broken) {
            logger.debug("the pipe from the parent broke", broken);
            next = -1;
        }
        if (next == Handover.STOP) {
            end("the parent wants it to");
        } else {
            // Nobody else is left to remove it.
            PrivateDirectory.ofSocket(handover.socket()).delete();
            end("the parent is gone");
        }
    }

    private void end(String why) {
        if (!ending.compareAndSet(false, true)) {
            return;
        }
        logger.debug("helper process {} ends: {}", helper(), why);
        DaemonThread.start(helper(), "halt", this::haltWhenLate);
        // On a thread of its own: shutdown hooks may wait for whichever thread found out.
        DaemonThread.start(helper(), "exit", this::exit);
    }

    /** Whoever sees the session end first leaves time for the other to see the pipe end, and to tidy up. */
    private void exit() {
        Thread other = watcher;
        if (other != null) {
            try {
                other.join(PIPE_LIMIT_MILLIS);
            } catch (InterruptedException nobodyInterrupts) {
                Thread.currentThread().interrupt();
            }
        }
        System.exit(0);
    }

    /** A shutdown hook that never ends, or a deadlock with one, must not leave an orphan. */
    private void haltWhenLate() {
        try {
            TimeUnit.MILLISECONDS.sleep(handover.haltAfterMillis());
        } catch (InterruptedException nobodyInterrupts) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    @Override
    public String toString() {
        return "ParentLink[" + helper() + (reception == null ? "" : ", serving") + "]";
    }
}
