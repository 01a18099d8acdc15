/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks;

import dev.ipckit.annotation.RemoteInterface;

/** What is called. */
@RemoteInterface
interface BenchmarkService {

    int add(int a, int b);

    byte[] echo(byte[] data);

    /** How long it is. */
    int size(byte[] data);

    /** Does not return. */
    void hold();

    /** How many calls of {@link #hold} there are. */
    int held();

    /** What all threads of the serving process have allocated since they began, in bytes. */
    long allocatedBytes();
}
