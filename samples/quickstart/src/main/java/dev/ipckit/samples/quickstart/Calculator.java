/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samples.quickstart;

import dev.ipckit.annotation.RemoteInterface;
import java.util.List;

/** A calculator that lives in another process. */
@RemoteInterface
public interface Calculator {

    /** Divides; a value comes back, or an exception with its fields. */
    Quotient divide(long dividend, long divisor) throws DivisionByZero;

    /** Adds up, and calls back after each number. */
    long sum(List<Long> numbers, Progress progress);

    /** A value. */
    record Quotient(long quotient, long remainder) {}

    /** A callback: the caller implements it. */
    @RemoteInterface
    interface Progress {
        /** So much has been added up so far. */
        void added(int count, long sum);
    }

    /** A declared exception. */
    final class DivisionByZero extends Exception {
        private static final long serialVersionUID = 1L;
        private final long dividend;

        /** Made by the service, and made again by the caller's proxy. */
        public DivisionByZero(String message, long dividend) {
            super(message);
            this.dividend = dividend;
        }

        /** What was to be divided. */
        public long dividend() {
            return dividend;
        }
    }
}
