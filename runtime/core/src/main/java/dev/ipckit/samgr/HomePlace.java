/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteException;
import dev.ipckit.ServedEndpoint;
import dev.ipckit.Session;
import dev.ipckit.transport.UnusableAddressException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Where the registry of this device is to be found, or else to be hosted. Connects to whoever hosts it; where nobody
 * does, whoever takes the {@link HostSeat seat} becomes the host. Confined to one thread.
 */
final class HomePlace implements RegistryPlace {

    private final IpcKit kit;
    private final Endpoint endpoint;
    private final HostSeat seat;
    private final SystemAbilityPolicy policy;
    private final Executor threads;

    HomePlace(IpcKit kit, Endpoint endpoint, HostSeat seat, SystemAbilityPolicy policy, Executor threads) {
        this.kit = kit;
        this.endpoint = endpoint;
        this.seat = seat;
        this.policy = policy;
        this.threads = threads;
    }

    /** Fails if somebody has the seat, and does not answer (yet, or any more). */
    @Override
    public RegistryLink tryLink() {
        try {
            return connect();
        } catch (RemoteException nobodyAnswers) {
            if (!takeSeat()) {
                throw new RemoteException(
                        "another process hosts SAMgr (" + seat + " is locked), and does not answer: "
                                + nobodyAnswers.getMessage(),
                        nobodyAnswers);
            }
            return host();
        }
    }

    private RegistryLink connect() {
        Session session = kit.connect(endpoint);
        boolean done = false;
        try {
            RegistryLink link = RegistryLink.to(session);
            done = true;
            return link;
        } finally {
            if (!done) {
                session.close();
            }
        }
    }

    private boolean takeSeat() {
        try {
            return seat.tryTake();
        } catch (IOException failed) {
            throw new RemoteException("cannot lock " + seat + " to host SAMgr: " + failed.getMessage(), failed);
        }
    }

    private RegistryLink host() {
        RegistryService service = new RegistryService(policy, threads);
        boolean done = false;
        try {
            ServedEndpoint served = kit.serve(endpoint, service);
            done = true;
            return new RegistryLink(service, true, () -> true, () -> {
                service.retire();
                served.close();
                seat.release();
            });
        } finally {
            if (!done) {
                seat.release();
            }
        }
    }

    @Override
    public RemoteException notReached(@Nullable RuntimeException why, Duration untilNextTry) {
        return new RemoteException(
                "SAMgr at " + this + " was not reached"
                        + (UnusableAddressException.isReasonOf(why) ? "" : " in time")
                        + (why == null ? "" : ": " + why.getMessage()),
                why);
    }

    @Override
    public String toString() {
        return endpoint.toString();
    }
}
