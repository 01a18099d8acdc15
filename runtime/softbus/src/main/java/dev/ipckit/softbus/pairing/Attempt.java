/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.pairing;

import dev.ipckit.softbus.device.Device;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.device.DeviceName;
import dev.ipckit.softbus.tls.TlsChannel;
import dev.ipckit.softbus.tls.TlsPeer;
import dev.ipckit.softbus.trust.TrustStore;
import dev.ipckit.softbus.trust.TrustedDevice;
import dev.ipckit.softbus.trust.UntrustedException;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One attempt of two devices to be paired, from the exchange to trust. One thread uses it. */
final class Attempt {

    private static final Logger logger = LoggerFactory.getLogger(Attempt.class);

    private static final AtomicInteger number = new AtomicInteger();

    private final Device self;
    private final TrustStore trust;
    private final PairingUser user;
    private final PairingLimits limits;
    private boolean codeShown;

    Attempt(Device self, TrustStore trust, PairingUser user, PairingLimits limits) {
        this.self = self;
        this.trust = trust;
        this.user = user;
        this.limits = limits;
    }

    /** Whether it came as far as a person: a guess may have been made. */
    boolean codeShown() {
        return codeShown;
    }

    /** Tells the person that it came to nothing. */
    void tellFailed(String why, int triesLeft) {
        user.failed(why, triesLeft);
    }

    /**
     * Pairs with whoever is at the other end of a channel, whose handshake is done; on the side that connected.
     *
     * @throws IOException if nothing comes of it, or if it is not known whether the other device trusts this one
     */
    TrustedDevice connecting(TlsChannel channel) throws IOException {
        Agreed agreed = agree(channel, /* connecting= */ true);
        awaitTrusted(agreed);
        try {
            return trust(agreed);
        } catch (IOException failed) {
            throw new PairingException(
                    "device " + agreed.other().shortForm() + " trusts this one, which cannot trust it: "
                            + failed.getMessage(),
                    failed);
        }
    }

    /**
     * The same on the side that was connected to, which is the first to trust: it may be closed, and knows until when
     * that ends the attempt as well.
     *
     * @param decision asked once, when both have said yes: whether the other device may still be trusted
     */
    TrustedDevice connected(TlsChannel channel, BooleanSupplier decision) throws IOException {
        Agreed agreed = agree(channel, /* connecting= */ false);
        if (!decision.getAsBoolean()) {
            agreed.line().send(Message.of(Message.Kind.REFUSE));
            throw new PairingException("pairing was ended here before both had agreed");
        }
        TrustedDevice trusted = trust(agreed);
        try {
            agreed.line().send(Message.of(Message.Kind.TRUSTED));
        } catch (IOException gone) {
            // It says itself that it does not know what became of it.
            logger.debug("{} did not hear that it is trusted", trusted, gone);
        }
        return trusted;
    }

    /** Both people have said yes. */
    private record Agreed(Line line, DeviceId other, DeviceName name, X509Certificate certificate) {}

    private Agreed agree(TlsChannel channel, boolean connecting) throws IOException {
        TlsPeer peer = channel.tlsPeer();
        if (peer == null) {
            throw new IllegalStateException("the handshake with " + channel + " is not done");
        }
        Line line = new TlsLine(channel, limits.step());
        DeviceId other = peer.verified().id();
        Transcript transcript = connecting ? new Transcript(self.id(), other) : new Transcript(other, self.id());
        Exchange exchange =
                new Exchange(line, transcript, self.name(), limits.step().toNanos());
        Exchange.Outcome outcome = connecting ? exchange.connecting() : exchange.connected();
        codeShown = true;
        if (!ask(outcome, other)) {
            line.send(Message.of(Message.Kind.REFUSE));
            throw new PairingException(
                    "device " + other.shortForm() + " was not paired: the code was not confirmed here");
        }
        line.send(Message.of(Message.Kind.CONFIRM));
        Message confirmed = line.receive(
                Message.Kind.CONFIRM, limits.person().toNanos() + limits.step().toNanos());
        if (confirmed.content().length != 0) {
            throw new PairingException("the other device confirmed more than there is to confirm");
        }
        return new Agreed(line, other, outcome.name(), peer.chain().get(0));
    }

    private void awaitTrusted(Agreed agreed) throws IOException {
        Message trusted;
        try {
            trusted = agreed.line().receive(Message.Kind.TRUSTED, limits.step().toNanos());
        } catch (IOException unknown) {
            throw new PairingException(
                    "device " + agreed.other().shortForm() + " is not trusted here, although both people agreed: it did"
                            + " not say that it trusts this one (" + unknown.getMessage() + "). Should it list this"
                            + " one as trusted, it has nothing of that; pair the two again",
                    unknown);
        }
        if (trusted.content().length != 0) {
            throw new PairingException("the other device said more than that it trusts this one");
        }
    }

    private TrustedDevice trust(Agreed agreed) throws IOException {
        try {
            return trust.trust(agreed.certificate(), agreed.name(), TrustedDevice.Origin.PAIRING);
        } catch (UntrustedException unfit) {
            throw new PairingException(
                    "device " + agreed.other().shortForm() + " cannot be trusted: " + unfit.getMessage(), unfit);
        }
    }

    private boolean ask(Exchange.Outcome outcome, DeviceId other) throws PairingException {
        FutureTask<Boolean> question = new FutureTask<>(() -> user.confirm(outcome.code(), outcome.name(), other));
        Thread thread = new Thread(question, "ipckit-pairing-person-" + number.incrementAndGet());
        thread.setDaemon(true);
        thread.start();
        try {
            return question.get(limits.person().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            return false;
        } catch (ExecutionException failed) {
            throw new PairingException("asking the person here failed: " + failed.getCause(), failed);
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            question.cancel(true);
        }
    }
}
