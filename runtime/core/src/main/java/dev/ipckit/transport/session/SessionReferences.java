/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteProxy;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.DescriptorPassage;
import dev.ipckit.parcel.ObjectReferences;
import org.jspecify.annotations.Nullable;

/**
 * The references that travel in the parcels of a session. An object of another session is passed on behind a
 * {@link RelayStub}, and an object that arrives so is looked for where it really lives. Thread-safe.
 */
final class SessionReferences implements ObjectReferences {

    private final RpcSession session;
    private final NodeTable nodes;
    private final @Nullable DescriptorPassage descriptors;

    SessionReferences(RpcSession session, NodeTable nodes) {
        this.session = session;
        this.nodes = nodes;
        descriptors = session.transport().descriptorPassage();
    }

    @Override
    public long leaving(RemoteObject object) {
        if (object instanceof RemoteProxy proxy) {
            if (proxy.handle() instanceof RpcHandle handle && handle.session() == session) {
                nodes.proxyLeaving(handle.node());
                return handle.node().address;
            }
            if (proxy.handle() instanceof RpcHandle elsewhere) {
                // Whoever gets it relies on this process to hear of its death.
                elsewhere.session().expectCallsFromPeer();
            }
            return leaving(session.host().relays().relayOf(proxy));
        }
        if (!(object instanceof RemoteStub stub)) {
            throw new IllegalArgumentException(
                    object + " is neither a RemoteStub nor a RemoteProxy and cannot be sent");
        }
        long address = nodes.stubLeaving(stub);
        session.expectCallsFromPeer();
        return address;
    }

    @Override
    public int flags(RemoteObject object, long address) {
        return object instanceof RemoteProxy && nodes.isOurs(address) ? RELAYED : 0;
    }

    @Override
    public void notSent(RemoteObject object, long address) {
        session.endIfEmpty(nodes.theyGaveBack(address, 1));
    }

    @Override
    public RemoteObject entering(long address, int flags) {
        if (!RpcAddress.isWellFormed(address)) {
            throw new BadParcelException("0x" + Long.toHexString(address) + " is not the address of an object");
        }
        if (nodes.isOurs(address)) {
            RpcNode node = nodes.stubEntering(address);
            session.givenBack().giveBack(address, nodes.takeExcess(node));
            session.endIfEmpty(nodes.eraseIfUnused(node));
            RemoteStub stub = session.stubOf(node);
            return stub instanceof RelayStub relay ? relay.target() : stub;
        }
        RemoteProxy proxy = nodes.proxyEntering(address);
        if ((flags & RELAYED) == 0) {
            return proxy;
        }
        ((RpcHandle) proxy.handle()).setRelayed();
        return session.host().homes().homeOf(session, proxy);
    }

    @Override
    public void discarded(long address, int flags) {
        session.givenBack().giveBack(address, 1);
    }

    @Override
    public boolean listsAllObjects() {
        return session.peerIsIpcKit();
    }

    @Override
    public @Nullable DescriptorPassage descriptors() {
        return descriptors;
    }

    /** The session has ended: what is on its way will not arrive. */
    void end() {
        if (descriptors != null) {
            descriptors.close();
        }
    }

    @Override
    public String carrier() {
        return "the " + session.transport().name() + " transport of " + session;
    }
}
