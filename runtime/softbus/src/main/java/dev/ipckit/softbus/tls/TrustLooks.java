/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.tls;

import dev.ipckit.softbus.trust.UntrustedException;
import dev.ipckit.softbus.trust.Verified;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one network looks at to know whom it may trust. Ends with the network, however long its threads live: a
 * connection that is being opened then asks nobody any more, so that whoever has closed the network may remove the
 * device's directory. Thread-safe.
 */
final class TrustLooks implements PeerCheck {

    private static final Logger logger = LoggerFactory.getLogger(TrustLooks.class);

    private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final PeerCheck check;
    private final Runnable refresh;
    private final Object lock = new Object();

    /** Who looks at the moment, several times where one look leads to another. Guarded by lock. */
    private final List<Thread> looking = new ArrayList<>();

    /** Guarded by lock. */
    private boolean ended;

    /**
     * Nobody looks yet.
     *
     * @param refresh takes in what other processes changed in what {@code check} looks at
     */
    TrustLooks(PeerCheck check, Runnable refresh) {
        this.check = check;
        this.refresh = refresh;
    }

    /** {@inheritDoc} Nobody may once this has ended. */
    @Override
    public Verified check(String protocol, List<X509Certificate> chain) throws UntrustedException {
        if (!begin()) {
            throw new UntrustedException("this side is closing");
        }
        try {
            return check.check(protocol, chain);
        } finally {
            done();
        }
    }

    /** Takes in what other processes changed, if this has not ended. */
    void refresh() {
        if (!begin()) {
            return;
        }
        try {
            refresh.run();
        } finally {
            done();
        }
    }

    private boolean begin() {
        Thread current = Thread.currentThread();
        synchronized (lock) {
            if (ended && !looking.contains(current)) {
                return false;
            }
            looking.add(current);
            return true;
        }
    }

    private void done() {
        synchronized (lock) {
            looking.remove(Thread.currentThread());
            lock.notifyAll();
        }
    }

    /**
     * From now on nobody looks. Waits for those who do at the moment, for 2 s at most, and not for the calling thread
     * itself: a listener that a look told of a change may close all. Idempotent.
     */
    void end() {
        long deadline = System.nanoTime() + LIMIT_NANOS;
        synchronized (lock) {
            ended = true;
            while (othersLook()) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    logger.warn("closed while {} still look at whom to trust", looking);
                    return;
                }
                try {
                    TimeUnit.NANOSECONDS.timedWait(lock, left);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    private boolean othersLook() {
        Thread current = Thread.currentThread();
        return looking.stream().anyMatch(thread -> !thread.equals(current));
    }
}
