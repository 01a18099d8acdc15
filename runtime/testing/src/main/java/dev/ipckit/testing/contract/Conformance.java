/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.Parcel;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Calls a {@link ConformanceStub}, as generated code would. Immutable. */
record Conformance(RemoteObject remote, CallOptions options) {

    Conformance(RemoteObject remote) {
        this(remote, CallOptions.DEFAULT);
    }

    Conformance with(CallOptions newOptions) {
        return new Conformance(remote, newOptions);
    }

    <T> T call(int code, Consumer<Parcel> arguments, Function<Parcel, T> result) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeInterfaceToken(ConformanceStub.DESCRIPTOR);
            arguments.accept(request);
            remote.transact(code, request, reply, options);
            String declared = reply.readException();
            if (declared != null) {
                throw reply.unknownException(declared);
            }
            T answer = result.apply(reply);
            reply.enforceNoDataAvail();
            return answer;
        }
    }

    void send(int code, Consumer<Parcel> arguments) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeInterfaceToken(ConformanceStub.DESCRIPTOR);
            arguments.accept(request);
            remote.transact(code, request, reply, options.asOneway());
        }
    }

    int add(int a, int b) {
        return call(
                ConformanceStub.ADD,
                request -> {
                    request.writeInt(a);
                    request.writeInt(b);
                },
                Parcel::readInt);
    }

    byte[] echo(byte[] bytes) {
        byte[] answer = call(
                        ConformanceStub.ECHO,
                        request -> request.writeByteArray(bytes),
                        parcel -> Optional.ofNullable(parcel.createByteArray()))
                .orElse(new byte[0]);
        return answer;
    }

    /** Has the object call {@code partner}, which calls back, to a depth. @return the depth that was reached */
    int nest(RemoteObject partner, int depth) {
        return call(
                ConformanceStub.NEST,
                request -> {
                    request.writeRemoteObject(partner);
                    request.writeInt(depth);
                },
                Parcel::readInt);
    }

    @Nullable
    RemoteObject giveBack(@Nullable RemoteObject object) {
        return call(
                        ConformanceStub.GIVE_BACK,
                        request -> request.writeRemoteObject(object),
                        parcel -> Optional.ofNullable(parcel.readRemoteObject()))
                .orElse(null);
    }

    void keep(@Nullable RemoteObject object) {
        call(ConformanceStub.KEEP, request -> request.writeRemoteObject(object), reply -> "");
    }

    @Nullable
    RemoteObject kept() {
        return call(ConformanceStub.KEPT, request -> {}, parcel -> Optional.ofNullable(parcel.readRemoteObject()))
                .orElse(null);
    }

    @Nullable
    RemoteObject make() {
        return call(ConformanceStub.MAKE, request -> {}, parcel -> Optional.ofNullable(parcel.readRemoteObject()))
                .orElse(null);
    }

    /** Waits in the object until it is released there. */
    int block(int value) {
        return call(ConformanceStub.BLOCK, request -> request.writeInt(value), Parcel::readInt);
    }

    /** Waits in {@code partner}, called by the object on the caller's behalf. */
    int blockIn(RemoteObject partner, int value) {
        return call(
                ConformanceStub.BLOCK_IN,
                request -> {
                    request.writeRemoteObject(partner);
                    request.writeInt(value);
                },
                Parcel::readInt);
    }

    /** Has the object send so many oneway calls to another one before it returns, with the values from 0 on. */
    void recordAt(RemoteObject other, int count) {
        call(
                ConformanceStub.RECORD_AT,
                request -> {
                    request.writeRemoteObject(other);
                    request.writeInt(count);
                },
                reply -> "");
    }

    void record(int value) {
        send(ConformanceStub.RECORD, request -> request.writeInt(value));
    }

    void record(int value, byte[] ballast) {
        send(ConformanceStub.RECORD, request -> {
            request.writeInt(value);
            request.writeByteArray(ballast);
        });
    }

    void fail(String kind, @Nullable String message) {
        call(
                ConformanceStub.FAIL,
                request -> {
                    request.writeString(kind);
                    request.writeString(message);
                },
                reply -> "");
    }

    /** Who the object says is calling. */
    String caller() {
        String text = call(ConformanceStub.CALLER, request -> {}, parcel -> Optional.ofNullable(parcel.readString()))
                .orElse("");
        return text;
    }

    /** Who the object says is calling, before, within and after a nested call to {@code partner}. */
    String callerAround(RemoteObject partner) {
        String text = call(
                        ConformanceStub.CALLER_AROUND,
                        request -> request.writeRemoteObject(partner),
                        parcel -> Optional.ofNullable(parcel.readString()))
                .orElse("");
        return text;
    }

    int large(int size) {
        byte[] bytes = call(
                        ConformanceStub.LARGE,
                        request -> request.writeInt(size),
                        parcel -> Optional.ofNullable(parcel.createByteArray()))
                .orElse(new byte[0]);
        return bytes.length;
    }

    void call(int code) {
        call(code, request -> {}, reply -> "");
    }
}
