/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import dev.ipckit.RemoteException;
import dev.ipckit.RemoteFailureException;
import dev.ipckit.ServiceSpecificException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The status that begins a reply, and what is thrown for it.
 *
 * <pre>
 *  int32 code | String16 message | int32 0 (no stack trace) | by code: -8 int32 errorCode
 *                                                                      -9 int32 size, String16 class, parcelable
 * </pre>
 *
 * <p>What has no code and is not declared travels as -9 with the class name of {@link RemoteFailureException} and a
 * parcelable {@code {String className, String message, String[] causes}}; {@link ParcelTooLargeException} as -9 with
 * its own name and {@code {long requiredSize, int maxDataSize}}.
 */
final class ExceptionMarshal {

    private static final String REMOTE_FAILURE = RemoteFailureException.class.getName();
    private static final String TOO_LARGE = ParcelTooLargeException.class.getName();

    /** A cause says what led to the failure; more of them only help whoever probes the service. */
    private static final int MAX_CAUSES = 8;

    private static final int MAX_CAUSE_LENGTH = 500;

    private static final int MAX_MESSAGE_LENGTH = 4000;

    // Shares of the parcel's limit, small enough that all texts of a failure together always fit: telling of a failure
    // must not fail.
    private static final int MESSAGE_SHARE = 16;
    private static final int CAUSE_SHARE = 64;

    private ExceptionMarshal() {}

    // ---- writing

    static void write(Parcel to, Throwable thrown) {
        to.clearForException();
        if (thrown instanceof ServiceSpecificException specific) {
            writeStatus(to, ExceptionCode.SERVICE_SPECIFIC, message(to, messageOf(thrown)));
            to.writeInt(specific.errorCode());
            return;
        }
        int code = codeOf(thrown);
        if (code != ExceptionCode.NONE) {
            writeStatus(to, code, message(to, messageOf(thrown)));
        } else if (thrown instanceof ParcelTooLargeException tooLarge) {
            writeTooLarge(to, tooLarge);
        } else if (thrown instanceof RemoteFailureException failure) {
            writeFailure(to, failure.remoteClassName(), message(to, failure.remoteMessage()), failure.remoteCauses());
        } else {
            writeFailure(to, thrown.getClass().getName(), message(to, messageOf(thrown)), causesOf(thrown));
        }
    }

    private static void writeStatus(Parcel to, int code, @Nullable String message) {
        to.writeInt(code);
        to.writeString(message);
        to.writeInt(0);
    }

    /** A subclass crosses as the class that AIDL knows, as it does between Android applications. */
    private static int codeOf(Throwable thrown) {
        if (thrown instanceof SecurityException) {
            return ExceptionCode.SECURITY;
        }
        if (thrown instanceof BadParcelException) {
            return ExceptionCode.BAD_PARCELABLE;
        }
        if (thrown instanceof IllegalArgumentException) {
            return ExceptionCode.ILLEGAL_ARGUMENT;
        }
        if (thrown instanceof NullPointerException) {
            return ExceptionCode.NULL_POINTER;
        }
        if (thrown instanceof IllegalStateException) {
            return ExceptionCode.ILLEGAL_STATE;
        }
        if (thrown instanceof UnsupportedOperationException) {
            return ExceptionCode.UNSUPPORTED_OPERATION;
        }
        return ExceptionCode.NONE;
    }

    private static void writeFailure(Parcel to, String className, @Nullable String message, List<String> causes) {
        int mark = begin(to, REMOTE_FAILURE, message);
        int body = to.beginParcelable();
        to.writeString(cut(className, longest(to, MAX_CAUSE_LENGTH, MESSAGE_SHARE)));
        to.writeString(message);
        String[] told = new String[Math.min(causes.size(), MAX_CAUSES)];
        for (int i = 0; i < told.length; i++) {
            told[i] = cut(causes.get(i), longest(to, MAX_CAUSE_LENGTH, CAUSE_SHARE));
        }
        to.writeStringArray(told);
        to.endParcelable(body);
        end(to, mark);
    }

    private static void writeTooLarge(Parcel to, ParcelTooLargeException tooLarge) {
        int mark = begin(to, TOO_LARGE, message(to, messageOf(tooLarge)));
        int body = to.beginParcelable();
        to.writeLong(tooLarge.requiredSize());
        to.writeInt(tooLarge.maxDataSize());
        to.endParcelable(body);
        end(to, mark);
    }

    static int begin(Parcel to, String className, @Nullable String message) {
        to.clearForException();
        writeStatus(to, ExceptionCode.PARCELABLE, message);
        int mark = to.position();
        to.writeInt(0);
        to.writeString(className);
        return mark;
    }

    static void end(Parcel to, int mark) {
        to.patchSize(mark);
    }

    private static List<String> causesOf(Throwable thrown) {
        List<String> causes = new ArrayList<>();
        // Bounded, so a chain that loops ends too.
        for (Throwable cause = thrown.getCause();
                cause != null && causes.size() < MAX_CAUSES;
                cause = cause.getCause()) {
            causes.add(cause.getClass().getName() + ": " + messageOf(cause));
        }
        return causes;
    }

    /** A user's exception may compose its message, and fail. */
    private static @Nullable String messageOf(Throwable thrown) {
        try {
            return thrown.getMessage();
        } catch (RuntimeException failed) {
            return "its message cannot be told because of " + failed.getClass().getName();
        }
    }

    private static @Nullable String message(Parcel to, @Nullable String message) {
        return message == null ? null : cut(message, longest(to, MAX_MESSAGE_LENGTH, MESSAGE_SHARE));
    }

    private static int longest(Parcel to, int most, int share) {
        return Math.min(most, to.limits().maxDataSize() / share);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "...";
    }

    // ---- reading

    /** Null for success, else the class name of a declared exception; everything else is thrown. */
    static @Nullable String read(Parcel from) {
        int code = from.readInt();
        if (code == ExceptionCode.NONE) {
            return null;
        }
        if (code == ExceptionCode.HAS_NOTED_APPOPS_REPLY_HEADER) {
            skipSized(from, from.position(), "reply header");
            code = from.readInt();
        }
        if (code == ExceptionCode.HAS_STRICTMODE_REPLY_HEADER) {
            skipSized(from, from.position(), "reply header");
            code = ExceptionCode.NONE;
        }
        return code == ExceptionCode.NONE ? null : readStatus(from, code);
    }

    private static @Nullable String readStatus(Parcel from, int code) {
        String message = from.readString();
        int stackStart = from.position();
        if (from.readInt() != 0) {
            from.buffer.rewind(stackStart + ParcelBuffer.HEADROOM);
            skipSized(from, stackStart, "remote stack trace");
        }
        if (code == ExceptionCode.SERVICE_SPECIFIC) {
            throw new ServiceSpecificException(from.readInt(), message);
        }
        if (code == ExceptionCode.PARCELABLE) {
            return readClassName(from, message);
        }
        throw known(code, message);
    }

    private static RuntimeException known(int code, @Nullable String message) {
        return switch (code) {
            case ExceptionCode.SECURITY -> new SecurityException(message);
            case ExceptionCode.BAD_PARCELABLE -> new BadParcelException(message);
            case ExceptionCode.ILLEGAL_ARGUMENT -> new IllegalArgumentException(message);
            case ExceptionCode.NULL_POINTER -> new NullPointerException(message);
            case ExceptionCode.ILLEGAL_STATE -> new IllegalStateException(message);
            case ExceptionCode.NETWORK_MAIN_THREAD ->
                new IllegalStateException("remote side used the network on its main thread: " + message);
            case ExceptionCode.UNSUPPORTED_OPERATION -> new UnsupportedOperationException(message);
            default -> new RemoteException("remote exception of unknown kind, code=" + code + ", message=" + message);
        };
    }

    private static String readClassName(Parcel from, @Nullable String message) {
        int end = readSize(from, from.position(), "exception");
        from.buffer.narrow(end + ParcelBuffer.HEADROOM);
        String className = from.readString();
        if (className == null) {
            throw new BadParcelException("exception before position=" + from.position() + " has no class name");
        }
        if (className.equals(REMOTE_FAILURE)) {
            throw readFailure(from);
        }
        if (className.equals(TOO_LARGE)) {
            throw readTooLarge(from, message);
        }
        from.rememberExceptionMessage(message);
        return className;
    }

    private static RemoteFailureException readFailure(Parcel from) {
        int end = from.beginReadParcelable();
        String className = from.readString();
        String message = from.readString();
        List<String> causes = new ArrayList<>();
        @Nullable String @Nullable [] told = from.hasMoreFields(end) ? from.createStringArray() : null;
        if (told != null) {
            for (int i = 0; i < told.length && i < MAX_CAUSES; i++) {
                causes.add(String.valueOf(told[i]));
            }
        }
        from.endReadParcelable(end);
        return new RemoteFailureException(className == null ? "unknown class" : className, message, causes);
    }

    private static ParcelTooLargeException readTooLarge(Parcel from, @Nullable String message) {
        int end = from.beginReadParcelable();
        ParcelTooLargeException tooLarge = new ParcelTooLargeException(message, from.readLong(), from.readInt());
        from.endReadParcelable(end);
        return tooLarge;
    }

    private static void skipSized(Parcel from, int start, String what) {
        int end = readSize(from, start, what);
        from.buffer.take(end - from.position(), what);
    }

    /** Reads a size that counts itself, and gives the position where the sized thing ends. */
    private static int readSize(Parcel from, int start, String what) {
        int size = from.readInt();
        if (size < Integer.BYTES || size - Integer.BYTES > from.remaining() || (size & 3) != 0) {
            throw new BadParcelException("impossible size of " + what + " at position=" + start + ", size=" + size
                    + ", left=" + from.remaining());
        }
        return start + size;
    }
}
