/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.CallOptions;
import dev.ipckit.DeadObjectException;
import dev.ipckit.DeathReason;
import dev.ipckit.RemoteException;
import dev.ipckit.RemoteProxy;
import dev.ipckit.TransactionFailedException;
import dev.ipckit.UnknownTransactionException;
import dev.ipckit.parcel.Parcel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The death of objects that this process has passed on: told to the peers that hold them from here, whose own sessions
 * go on. RPC binder knows the end of a session as the only death, so this is a special transaction, which a foreign
 * peer refuses.
 *
 * <pre>
 * request  long address, int reason      1 process gone, 2 session failed, 3 device offline; 0 asks
 * reply    int reason                    of the question alone; 0 for alive
 * </pre>
 *
 * <p>News can come too early, while the reference is on its way; and a peer that has nobody to call hears nothing. Both
 * ask when somebody wants to know of the death.
 */
final class RelayDeaths {

    private static final int ASK = 0;
    private static final int GONE = 1;
    private static final int FAILED = 2;
    private static final int OFFLINE = 3;

    /** For one try; a peer that does not read now may do so when the others have been told. */
    private static final CallOptions SHORT =
            CallOptions.timeout(Duration.ofMillis(50)).asOneway();

    /** Between two rounds in which nobody could be told. */
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    /** Whoever has opened no connection to be called on by then will ask. */
    private static final long TRYING_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final DeathReason reason;
    private final List<Held> untold = new ArrayList<>();

    private record Held(RpcSession session, long address) {}

    private RelayDeaths(DeathReason reason) {
        this.reason = reason;
    }

    /** Tells everybody who has one of these proxies from here, on a thread of its own. */
    static void send(SessionHost host, Collection<RemoteProxy> dead, DeathReason reason) {
        if (host.isClosing()) {
            // Then their own sessions end, and that is what they are told.
            return;
        }
        RelayDeaths deaths = new RelayDeaths(reason);
        for (RemoteProxy proxy : dead) {
            RelayStub relay = host.relays().known(proxy);
            if (relay != null) {
                deaths.add(host, relay);
            }
        }
        if (!deaths.untold.isEmpty()) {
            host.thread("obituaries", deaths::send).start();
        }
    }

    private void add(SessionHost host, RelayStub relay) {
        for (RpcSession session : host.sessions()) {
            long address = session.peerIsIpcKit() ? session.nodes().addressOf(relay) : 0;
            if (address != 0) {
                untold.add(new Held(session, address));
            }
        }
    }

    /** Those that read at once come first. */
    private void send() {
        long deadline = System.nanoTime() + TRYING_NANOS;
        while (!untold.isEmpty() && deadline - System.nanoTime() > 0) {
            if (!untold.removeIf(held -> !held.session().isOpen() || tell(held))) {
                LockSupport.parkNanos(this, PAUSE_NANOS);
            }
        }
    }

    private boolean tell(Held held) {
        RpcSession session = held.session();
        try (Parcel request = session.obtainParcel();
                Parcel reply = session.obtainParcel()) {
            request.writeLong(held.address());
            request.writeInt(toWire(reason));
            session.caller().transactSpecial(SpecialTransactions.OBITUARY, request, reply, SHORT);
            return true;
        } catch (RemoteException notNow) {
            session.logger().debug("the peer of {} was not told of a death yet", session, notNow);
            return false;
        }
    }

    /**
     * Asks whether the object behind a relay has died already; who is told later needs not ask.
     *
     * @throws DeadObjectException if so
     */
    static void ask(RpcHandle handle, RemoteProxy proxy) {
        RpcSession session = handle.session();
        int answer;
        try (Parcel request = session.obtainParcel();
                Parcel reply = session.obtainParcel()) {
            request.writeLong(handle.node().address);
            request.writeInt(ASK);
            session.caller().transactSpecial(SpecialTransactions.OBITUARY, request, reply);
            answer = reply.readInt();
        } catch (UnknownTransactionException | TransactionFailedException foreign) {
            session.logger().debug("the peer of {} does not tell of deaths", session, foreign);
            return;
        }
        if (answer != ASK) {
            // Recipients that others added are told as if the news had come by itself.
            receive(session, proxy, toReason(answer));
            throw new DeadObjectException(proxy + " is dead (" + toReason(answer) + ")");
        }
    }

    /** Takes in the news, or answers the question. */
    static void receive(RpcSession session, Parcel request, Parcel reply) {
        long address = request.readLong();
        int told = request.readInt();
        if (told == ASK) {
            reply.writeInt(answer(session, address));
            return;
        }
        RemoteProxy proxy = session.nodes().proxyAt(address);
        if (proxy != null) {
            receive(session, proxy, toReason(told));
        }
    }

    private static int answer(RpcSession session, long address) {
        if (!(session.nodes().stubAt(address) instanceof RelayStub relay)
                || relay.target().isAlive()) {
            return ASK;
        }
        DeathReason known = relay.target().handle() instanceof RpcHandle handle ? handle.death() : null;
        return toWire(known == null ? DeathReason.PEER_GONE : known);
    }

    private static void receive(RpcSession session, RemoteProxy proxy, DeathReason reason) {
        if (!(proxy.handle() instanceof RpcHandle handle) || !handle.died(reason)) {
            return;
        }
        send(session.host(), List.of(proxy), reason);
        Runnable work = () -> {
            proxy.sendObituary(reason);
            session.unwatchDeath(proxy);
        };
        if (proxy.hasDeathRecipients()) {
            session.host().thread("obituaries", work).start();
        } else {
            work.run();
        }
    }

    private static int toWire(DeathReason reason) {
        return switch (reason) {
            case PEER_GONE -> GONE;
            // Closed on this side, which is not the receiver's: the object lives, and the way to it is lost.
            case SESSION_CLOSED, SESSION_FAILED -> FAILED;
            case DEVICE_OFFLINE -> OFFLINE;
        };
    }

    private static DeathReason toReason(int wire) {
        return switch (wire) {
            case GONE -> DeathReason.PEER_GONE;
            case OFFLINE -> DeathReason.DEVICE_OFFLINE;
            default -> DeathReason.SESSION_FAILED;
        };
    }
}
