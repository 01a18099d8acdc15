/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import dev.ipckit.transport.Wording;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How one call, or every call of one proxy, is made (IPC Kit's {@code MessageOption}). Immutable. */
public final class CallOptions {

    /** The flag bit of a oneway transaction on the wire (AIDL's {@code FLAG_ONEWAY}). */
    public static final int FLAG_ONEWAY = 0x01;

    private static final long USE_DEFAULT = 0;

    /** A call that waits for its reply for as long as the session's default deadline allows. */
    public static final CallOptions DEFAULT = new CallOptions(0, USE_DEFAULT, null);

    /** A call that does not wait: no result, no exception, no confirmation. */
    public static final CallOptions ONEWAY = new CallOptions(FLAG_ONEWAY, USE_DEFAULT, null);

    private final int flags;
    private final long timeoutNanos;
    private final @Nullable CallingIdentity origin;

    private CallOptions(int flags, long timeoutNanos, @Nullable CallingIdentity origin) {
        this.flags = flags;
        this.timeoutNanos = timeoutNanos;
        this.origin = origin;
    }

    /** Options of a call that ends after {@code timeout} at the latest; see {@link #withTimeout}. */
    public static CallOptions timeout(Duration timeout) {
        return DEFAULT.withTimeout(timeout);
    }

    /** The options that belong to transaction flags as they stand on the wire; unknown flags are kept. */
    public static CallOptions fromFlags(int flags) {
        return switch (flags) {
            case 0 -> DEFAULT;
            case FLAG_ONEWAY -> ONEWAY;
            default -> new CallOptions(flags, USE_DEFAULT, null);
        };
    }

    /**
     * The same options with another time limit. A call that has not ended by then throws
     * {@link DeadlineExceededException}; it may still be carried out by the other side. A call that came back to the
     * calling thread, and is being carried out there, is not cut off: it ends first.
     *
     * @param timeout more than zero; at most about 292 years
     */
    public CallOptions withTimeout(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("timeout=" + Wording.of(timeout) + " must be more than zero");
        }
        return new CallOptions(flags, saturatedNanos(timeout), origin);
    }

    /**
     * These options where they have a time limit of their own, else the same with this one. Called by generated code.
     *
     * @param timeout more than zero
     */
    public CallOptions withDefaultTimeout(Duration timeout) {
        return timeoutNanos == USE_DEFAULT ? withTimeout(timeout) : this;
    }

    /** The same options for a call that does not wait. */
    public CallOptions asOneway() {
        return isOneway()
                ? this
                : timeoutNanos == USE_DEFAULT && origin == null
                        ? ONEWAY
                        : new CallOptions(flags | FLAG_ONEWAY, timeoutNanos, origin);
    }

    /**
     * The same options for a call that is passed on for somebody on another device: the callee's {@link
     * CallingIdentity} is then that device. What has no device id is left as it is: such a call is this process's own.
     *
     * <p>Told only to processes of this device, and believed only by those of the same user; where it cannot be told,
     * the call fails with a {@link SecurityException}, because it would be taken for one of this user's. A call to
     * another device is always this device's.
     *
     * @param caller on whose behalf, as a rule {@link CallingIdentity#current()}
     */
    public CallOptions onBehalfOf(CallingIdentity caller) {
        return caller.deviceId().isEmpty() ? this : new CallOptions(flags, timeoutNanos, caller);
    }

    /** On whose behalf the call is made, null for this process itself; for carriers. */
    public @Nullable CallingIdentity origin() {
        return origin;
    }

    /**
     * These options, for a proxy whose methods wait for their replies. Called by generated code.
     *
     * @throws IllegalArgumentException if they are oneway: there would be no reply to read
     */
    public CallOptions requireTwoWay(Class<?> proxy) {
        if (isOneway()) {
            throw new IllegalArgumentException("oneway options for " + proxy.getSimpleName()
                    + ", which has methods that wait for a reply; mark methods that nobody waits for with @Oneway in"
                    + " the interface instead");
        }
        return this;
    }

    /** Whether the call does not wait for a reply. */
    public boolean isOneway() {
        return (flags & FLAG_ONEWAY) != 0;
    }

    /** The transaction flags as they stand on the wire. */
    public int flags() {
        return flags;
    }

    /** The time limit in nanoseconds, {@code defaultNanos} where these options name none. */
    public long timeoutNanosOr(long defaultNanos) {
        return timeoutNanos == USE_DEFAULT ? defaultNanos : timeoutNanos;
    }

    @Override
    public String toString() {
        return "CallOptions[flags=0x" + Integer.toHexString(flags) + ", timeout="
                + (timeoutNanos == USE_DEFAULT ? "default" : Wording.of(Duration.ofNanos(timeoutNanos)))
                + (origin == null ? "" : ", on behalf of " + origin) + "]";
    }

    private static long saturatedNanos(Duration timeout) {
        try {
            return timeout.toNanos();
        } catch (ArithmeticException tooLong) {
            return Long.MAX_VALUE;
        }
    }
}
