/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.pairing;

import dev.ipckit.softbus.tls.TlsChannel;
import dev.ipckit.softbus.tls.TlsListener;
import dev.ipckit.softbus.tls.TlsNetwork;
import dev.ipckit.softbus.trust.TrustedDevice;
import dev.ipckit.transport.HostileLog;
import dev.ipckit.transport.Wording;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A device that lets itself be paired with for a while. Thread-safe. Owns its threads and its port, which end with it:
 * when a device has been paired, the time is over, too many tries failed, or it is closed.
 */
public final class OpenPairing implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(OpenPairing.class);
    private static final HostileLog hostileLog = new HostileLog(logger);

    private static final AtomicInteger number = new AtomicInteger();

    private final TlsNetwork network;
    private final TlsListener listener;
    private final PairingLimits limits;
    private final Supplier<Attempt> attempts;
    private final CompletableFuture<TrustedDevice> result = new CompletableFuture<>();

    /** Fails with the reason to end without a device, which counts if nothing was decided before. */
    private final CompletableFuture<Void> over = new CompletableFuture<>();

    private final AtomicReference<@Nullable Decision> decision = new AtomicReference<>();
    private final Semaphore turn = new Semaphore(1);
    private final AtomicInteger failed = new AtomicInteger();

    /** Made once, so that what is said here of the end is what becomes of it. */
    private enum Decision {
        /** Both people agreed: the other device is going to be trusted. */
        AGREED,
        /** Nobody will be. */
        ENDED
    }

    private OpenPairing(TlsNetwork network, TlsListener listener, PairingLimits limits, Supplier<Attempt> attempts) {
        this.network = network;
        this.listener = listener;
        this.limits = limits;
        this.attempts = attempts;
    }

    static OpenPairing start(
            TlsNetwork network, TlsListener listener, PairingLimits limits, Supplier<Attempt> attempts) {
        OpenPairing open = new OpenPairing(network, listener, limits, attempts);
        CompletableFuture<Void> ignored = open.over
                .orTimeout(limits.open().toNanos(), TimeUnit.NANOSECONDS)
                .whenComplete((nothing, why) -> open.decideToEnd(why));
        CompletableFuture<TrustedDevice> unused = open.result.whenComplete((device, why) -> open.end());
        thread("accept", open::accept).start();
        return open;
    }

    private static Thread thread(String role, Runnable work) {
        Thread thread = new Thread(work, "ipckit-pairing-" + role + "-" + number.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    /** Where the other device connects to. */
    public InetSocketAddress address() {
        return listener.address();
    }

    /**
     * The device that was paired, which is trusted if and only if this says so. Fails with a {@link PairingException} if too
     * many tries failed or it was closed, and with a {@link java.util.concurrent.TimeoutException} when the time was over.
     */
    public CompletableFuture<TrustedDevice> result() {
        return result.copy();
    }

    private void accept() {
        try {
            while (true) {
                TlsChannel channel = listener.accept();
                thread("attempt", () -> attempt(channel)).start();
            }
        } catch (IOException closed) {
            boolean ignored = over.completeExceptionally(
                    new PairingException("this device does not let itself be paired with any more", closed));
        }
    }

    private void attempt(TlsChannel channel) {
        try (channel) {
            if (!channel.handshake(TlsChannel.NO_DEADLINE)) {
                return;
            }
            if (!turn.tryAcquire()) {
                new TlsLine(channel, limits.step()).send(Message.of(Message.Kind.REFUSE));
                return;
            }
            try {
                attemptInTurn(channel);
            } finally {
                turn.release();
            }
        } catch (IOException refused) {
            hostileLog.warn(Wording.of(listener.address()), "pairing " + channel + " failed: " + refused.getMessage());
        }
    }

    private void attemptInTurn(TlsChannel channel) throws IOException {
        if (decision.get() != null) {
            return;
        }
        Attempt attempt = attempts.get();
        try {
            boolean ignored =
                    result.complete(attempt.connected(channel, () -> decision.compareAndSet(null, Decision.AGREED)));
        } catch (IOException failed) {
            if (!attempt.codeShown()) {
                throw failed;
            }
            logger.debug("pairing {} failed", channel, failed);
            comparisonFailed(attempt, failed);
        } catch (RuntimeException | Error broken) {
            if (attempt.codeShown()) {
                comparisonFailed(attempt, broken);
            }
            throw broken;
        }
    }

    private void comparisonFailed(Attempt attempt, Throwable why) {
        if (decision.get() == Decision.AGREED) {
            // Whoever closes it meanwhile was told nothing.
            boolean ignored = result.completeExceptionally(why);
            return;
        }
        int triesLeft = limits.tries() - failed.incrementAndGet();
        try {
            if (decision.get() == null) {
                attempt.tellFailed(String.valueOf(why.getMessage()), triesLeft);
            }
        } finally {
            if (triesLeft <= 0) {
                boolean ignored = over.completeExceptionally(new PairingException("pairing failed " + limits.tries()
                        + " times; open this device for it again if the others are known"));
            }
        }
    }

    private void decideToEnd(@Nullable Throwable why) {
        if (why != null && decision.compareAndSet(null, Decision.ENDED)) {
            boolean ignored = result.completeExceptionally(why);
        }
    }

    private void end() {
        // Takes the time limit away.
        boolean ignored = over.complete(null);
        listener.close();
        network.close();
    }

    /**
     * Ends it, whoever is being paired; but if both people have said yes already, the other device is trusted, and the
     * {@linkplain #result result} says so. Idempotent.
     */
    @Override
    public void close() {
        boolean ignored = over.completeExceptionally(new PairingException("pairing was ended here"));
    }
}
