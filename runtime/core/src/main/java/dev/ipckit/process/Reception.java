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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where a child reports to its parent with its root object, once, or why it has none, showing the token that it was
 * handed over.
 *
 * <p>The child connects, and not the parent: so the parent learns at once that the child serves, without looking for a
 * socket again and again; and the child listens nowhere, so nobody but the parent can call it.
 */
final class Reception extends RemoteStub {

    private static final String DESCRIPTOR = "dev.ipckit.process.Reception";
    private static final int TRANSACTION_REPORT = FIRST_CALL_TRANSACTION;
    private static final int TRANSACTION_GIVE_UP = FIRST_CALL_TRANSACTION + 1;
    private static final int TOKEN_BYTES = 16;

    private final String token;
    private final CompletableFuture<RemoteObject> reported = new CompletableFuture<>();
    private final CompletableFuture<String> gaveUp = new CompletableFuture<>();

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

    /** Ends, instead, with the reason why the child cannot serve. */
    CompletableFuture<String> gaveUp() {
        return gaveUp;
    }

    @Override
    protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
        switch (code) {
            case TRANSACTION_REPORT -> takeReport(request);
            case TRANSACTION_GIVE_UP -> takeReason(request);
            default -> {
                return false;
            }
        }
        reply.writeNoException();
        return true;
    }

    private void takeReport(Parcel request) {
        request.enforceInterfaceToken(DESCRIPTOR);
        String shown = request.readString();
        RemoteObject root = request.readRemoteObject();
        request.enforceNoDataAvail();
        check(shown);
        if (root == null) {
            throw new IllegalArgumentException("a helper process must serve a root object");
        }
        if (!reported.complete(root)) {
            throw new IllegalStateException("this helper process serves already; a child serves one root object");
        }
    }

    private void takeReason(Parcel request) {
        request.enforceInterfaceToken(DESCRIPTOR);
        String shown = request.readString();
        String reason = request.readString();
        request.enforceNoDataAvail();
        check(shown);
        boolean ignored = gaveUp.complete(String.valueOf(reason));
    }

    private void check(@Nullable String shown) {
        if (shown == null || !MessageDigest.isEqual(bytes(shown), bytes(token))) {
            throw new SecurityException("only the helper process itself may report here");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The child's side. */
    static void report(RemoteObject reception, String token, RemoteObject root) {
        tell(reception, TRANSACTION_REPORT, token, request -> request.writeRemoteObject(root));
    }

    /** The same where the child cannot serve. */
    static void giveUp(RemoteObject reception, String token, String reason) {
        tell(reception, TRANSACTION_GIVE_UP, token, request -> request.writeString(reason));
    }

    private static void tell(RemoteObject reception, int code, String token, Consumer<Parcel> what) {
        try (Parcel request = reception.obtainParcel();
                Parcel reply = reception.obtainParcel()) {
            request.writeInterfaceToken(DESCRIPTOR);
            request.writeString(token);
            what.accept(request);
            reception.transact(code, request, reply, CallOptions.DEFAULT);
            String declared = reply.readException();
            if (declared != null) {
                throw reply.unknownException(declared);
            }
        }
    }
}
