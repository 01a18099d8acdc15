/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.CallOptions;
import dev.ipckit.CallingIdentity;
import dev.ipckit.RemoteStub;
import dev.ipckit.SerialCalls;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelAccess;
import dev.ipckit.parcel.ParcelTooLargeException;
import dev.ipckit.transport.OnewayCall;
import org.jspecify.annotations.Nullable;

/**
 * A oneway transaction that a session has read. Owns its request. Gives back the references to its target once it has
 * been carried out, so that the target lives as long.
 */
final class RpcOnewayCall implements OnewayCall, Comparable<RpcOnewayCall> {

    private final RpcSession session;
    private final RpcNode node;
    private final CallingIdentity caller;
    private final int code;
    private final CallOptions options;
    private final long number;
    private final Parcel request;
    private final int size;
    private final @Nullable ParcelTooLargeException refusal;

    RpcOnewayCall(
            RpcSession session,
            RpcNode node,
            CallingIdentity caller,
            int code,
            CallOptions options,
            long number,
            Parcel request) {
        this(session, node, caller, code, options, number, request, null);
    }

    /** @param refusal why nobody carries it out, and its parcel is empty; null if somebody does */
    RpcOnewayCall(
            RpcSession session,
            RpcNode node,
            CallingIdentity caller,
            int code,
            CallOptions options,
            long number,
            Parcel request,
            @Nullable ParcelTooLargeException refusal) {
        this.session = session;
        this.node = node;
        this.caller = caller;
        this.code = code;
        this.options = options;
        this.number = number;
        this.request = request;
        this.refusal = refusal;
        size = request.dataSize();
    }

    RpcNode node() {
        return node;
    }

    long number() {
        return number;
    }

    @Override
    public void run() {
        ParcelAccess.adopt(request);
        CallingIdentity before = CallingIdentity.enter(caller);
        try (Parcel reply = session.obtainParcel()) {
            RemoteStub stub = session.stubOf(node);
            if (refusal != null) {
                LostOneways.refused(stub, refusal);
            } else if (code == LostOneways.TRANSACTION && !(stub instanceof RelayStub)) {
                LostOneways.receive(session, stub, request);
            } else {
                Dispatcher.dispatch(stub, code, request, reply, options);
            }
        } finally {
            CallingIdentity.leave(before);
            finish();
        }
    }

    @Override
    public void drop() {
        ParcelAccess.adopt(request);
        finish();
    }

    private void finish() {
        request.close();
        session.givenBack().giveBack(node.address, session.nodes().takeExcess(node));
        session.endIfEmpty(session.nodes().eraseIfUnused(node));
    }

    @Override
    public int sizeInBytes() {
        return size;
    }

    @Override
    public boolean isWanted() {
        return session.isOpen();
    }

    @Override
    public boolean canWait() {
        return !SerialCalls.isTurnOfCurrentThread();
    }

    /** By number: the earliest first. */
    @Override
    public int compareTo(RpcOnewayCall other) {
        return Long.compareUnsigned(number, other.number);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
