/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.annotation.RemoteInterface;
import java.util.concurrent.Flow;

/** A stream of numbers, of any length. */
@RemoteInterface
interface Counting {
    /** The numbers from 0 on, so many of them. */
    Flow.Publisher<Long> count(long numbers);

    /** A stream that fails before its first number. */
    Flow.Publisher<Long> failing();

    /** A stream of what the service is told to publish. */
    Flow.Publisher<Long> told();
}
