/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What annotations of a method, of those that it overrides and of its interface say about its calls.
 *
 * @param timeout how long a call may take, null when that is not said
 * @param permission what a caller must be allowed, null when that is not said
 * @param maxSize how large its parcels may be, null when that is not said
 * @param cacheable how long a reply may be given again, null when it may not
 * @param serial whether calls take turns, null when they do not
 */
public record CallPolicies(
        @Nullable TimeSpan timeout,
        @Nullable Permission permission,
        @Nullable SizeLimits maxSize,
        @Nullable TimeSpan cacheable,
        @Nullable Turns serial) {

    /**
     * A time.
     *
     * @param annotation which annotation gives it
     * @param value the number
     * @param unit what the number counts
     * @param place where it is written
     */
    public record TimeSpan(ClassRef annotation, long value, TimeUnit unit, Place place) {}

    /**
     * Permissions, as they are given.
     *
     * @param single the only one, null when none is given that way
     * @param anyOf those of which one is enough, null when none are given that way
     * @param allOf those that are all needed, null when none are given that way
     * @param place where they are written
     */
    public record Permission(
            @Nullable String single,
            @Nullable List<String> anyOf,
            @Nullable List<String> allOf,
            Place place) {}

    /**
     * Sizes in bytes.
     *
     * @param request of the arguments, null when they have no limit of their own
     * @param reply of the result, null when it has no limit of its own
     * @param ofMethod whether the method itself or one that it overrides says so, and not a whole interface
     * @param place where they are written
     */
    public record SizeLimits(
            @Nullable Integer request, @Nullable Integer reply, boolean ofMethod, Place place) {}

    /**
     * Turns that calls take.
     *
     * @param whole whether all calls of a stub take turns, and not only those of this method
     * @param twice where a method says what its interface says already, null when it does not
     */
    public record Turns(boolean whole, @Nullable Place twice) {}
}
