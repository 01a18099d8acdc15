/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;

/**
 * Where a child reports to its parent with its root object, once, showing the token that it was handed over.
 *
 * <p>The child connects, and not the parent: so the parent learns at once that the child serves, without looking for a
 * socket again and again; and the child listens nowhere, so nobody but the parent can call it.
 */
final class Reception extends RemoteStub {

    private static final String DESCRIPTOR = "dev.ipckit.process.Reception";
    private static final int TRANSACTION_REPORT = FIRST_CALL_TRANSACTION;
    private static final int TOKEN_BYTES = 16;

    private final String token;
    private final CompletableFuture<RemoteObject> reported = new CompletableFuture<>();

    Reception() {
        super(DESCRIPTOR);
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        token = HexFormat.of().formatHex(random);
    }

    String token() {
        return token;
    }

    /** Ends with the child's root object. */
    CompletableFuture<RemoteObject> reported() {
        return reported;
    }

    @Override
    protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
        if (code != TRANSACTION_REPORT) {
            return false;
        }
        request.enforceInterfaceToken(DESCRIPTOR);
        String shown = request.readString();
        RemoteObject root = request.readRemoteObject();
        request.enforceNoDataAvail();
        if (shown == null || !MessageDigest.isEqual(bytes(shown), bytes(token))) {
            throw new SecurityException("only the helper process itself may report here");
        }
        if (root == null) {
            throw new IllegalArgumentException("a helper process must serve a root object");
        }
        if (!reported.complete(root)) {
            throw new IllegalStateException("this helper process serves already; a child serves one root object");
        }
        reply.writeNoException();
        return true;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The child's side. */
    static void report(RemoteObject reception, String token, RemoteObject root) {
        try (Parcel request = reception.obtainParcel();
                Parcel reply = reception.obtainParcel()) {
            request.writeInterfaceToken(DESCRIPTOR);
            request.writeString(token);
            request.writeRemoteObject(root);
            reception.transact(TRANSACTION_REPORT, request, reply, CallOptions.DEFAULT);
            String declared = reply.readException();
            if (declared != null) {
                throw reply.unknownException(declared);
            }
        }
    }
}
