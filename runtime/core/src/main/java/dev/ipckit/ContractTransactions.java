/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import dev.ipckit.parcel.Parcel;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * AIDL's questions for version and hash of an interface, asked and answered byte for byte as versioned AIDL interfaces
 * do: the request is the interface token, the reply the exception header and an int or a string.
 */
final class ContractTransactions {
    private ContractTransactions() {}

    /** The version of the object, 0 if it does not know. */
    static int askVersion(RemoteObject remote, String descriptor, CallOptions options) {
        Integer version = ask(remote, RemoteObject.INTERFACE_VERSION_TRANSACTION, descriptor, options, Parcel::readInt);
        return version == null ? 0 : version;
    }

    /** The hash of the object, empty if it does not know. */
    static String askHash(RemoteObject remote) {
        String hash = ask(
                remote,
                RemoteObject.INTERFACE_HASH_TRANSACTION,
                remote.interfaceDescriptor(),
                CallOptions.DEFAULT,
                Parcel::readString);
        return hash == null ? "" : hash;
    }

    /** Answers for a stub; false if the code is not one of the two. */
    static boolean answer(RemoteStub stub, int code, Parcel request, Parcel reply) {
        if (code != RemoteObject.INTERFACE_VERSION_TRANSACTION && code != RemoteObject.INTERFACE_HASH_TRANSACTION) {
            return false;
        }
        request.enforceInterfaceToken(stub.interfaceDescriptor());
        request.enforceNoDataAvail();
        reply.writeNoException();
        if (code == RemoteObject.INTERFACE_VERSION_TRANSACTION) {
            reply.writeInt(stub.interfaceVersion());
        } else {
            reply.writeString(stub.interfaceHash());
        }
        return true;
    }

    private static <T extends @Nullable Object> @Nullable T ask(
            RemoteObject remote, int code, String descriptor, CallOptions options, Function<Parcel, T> reader) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeInterfaceToken(descriptor);
            remote.transact(code, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            T answer = reader.apply(reply);
            reply.enforceNoDataAvail();
            return answer;
        } catch (UnknownTransactionException unversioned) {
            return null;
        }
    }
}
