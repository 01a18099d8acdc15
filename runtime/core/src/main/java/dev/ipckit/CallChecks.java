/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import dev.ipckit.parcel.ParcelTooLargeException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What generated code checks of single calls, as the annotations of their methods say. Thread-safe. */
public final class CallChecks {

    private static final Logger logger = LoggerFactory.getLogger(CallChecks.class);

    private CallChecks() {}

    /**
     * Refuses a caller that lacks a permission.
     *
     * @throws SecurityException naming the method, the permission and the caller
     */
    public static void requirePermission(RemoteStub stub, int code, String permission) {
        CallingIdentity caller = CallingIdentity.current();
        if (!has(permission, caller, stub, code)) {
            throw denied(stub, code, "the permission " + permission, caller);
        }
    }

    /**
     * Refuses a caller that has none of several permissions.
     *
     * @throws SecurityException naming the method, the permissions and the caller
     */
    public static void requireAnyPermission(RemoteStub stub, int code, String... permissions) {
        CallingIdentity caller = CallingIdentity.current();
        for (String permission : permissions) {
            if (has(permission, caller, stub, code)) {
                return;
            }
        }
        throw denied(stub, code, "one of the permissions " + String.join(", ", permissions), caller);
    }

    /**
     * Refuses a caller that lacks one of several permissions.
     *
     * @throws SecurityException naming the method, the first permission that lacks, and the caller
     */
    public static void requireAllPermissions(RemoteStub stub, int code, String... permissions) {
        for (String permission : permissions) {
            requirePermission(stub, code, permission);
        }
    }

    /**
     * Refuses arguments that take more bytes than their method allows.
     *
     * @throws ParcelTooLargeException naming the method and both sizes
     */
    public static void requestSize(int size, int limit, String method) {
        if (size > limit) {
            throw tooLarge("the arguments of " + method + " are too large, size=", size, limit);
        }
    }

    /**
     * Refuses a result that takes more bytes than its method allows.
     *
     * @throws ParcelTooLargeException naming the method and both sizes
     */
    public static void replySize(int size, int limit, String method) {
        if (size > limit) {
            throw tooLarge("the result of " + method + " is too large, size=", size, limit);
        }
    }

    private static ParcelTooLargeException tooLarge(String what, int size, int limit) {
        return new ParcelTooLargeException(
                what + size + " bytes, limit=" + limit + " bytes (its @MaxSize); send less at once, or raise the limit"
                        + " on both ends",
                size,
                limit);
    }

    private static boolean has(String permission, CallingIdentity caller, RemoteStub stub, int code) {
        if (caller.isLocal()) {
            return true;
        }
        try {
            return caller.permissions()
                    .isGranted(new PermissionRequest(permission, caller, stub.interfaceDescriptor(), name(stub, code)));
        } catch (RuntimeException failed) {
            logger.warn("the permission policy failed, so {} does not get {}", caller, permission, failed);
            return false;
        }
    }

    private static SecurityException denied(RemoteStub stub, int code, String what, CallingIdentity caller) {
        return new SecurityException(stub.interfaceDescriptor() + "." + name(stub, code) + " requires " + what
                + ", which the permission policy of the serving process does not grant to " + caller);
    }

    private static String name(RemoteStub stub, int code) {
        @Nullable String name = stub.transactionName(code);
        return name == null ? "0x" + Integer.toHexString(code) : name;
    }
}
