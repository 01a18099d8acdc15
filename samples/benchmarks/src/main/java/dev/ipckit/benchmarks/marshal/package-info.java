/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Marshalling alone: generated Proxy and Stub on parcels, without a transport, beside code for {@code ByteBuffer} by
 * hand, protobuf-java and Apache Fory.
 */
@NullMarked
package dev.ipckit.benchmarks.marshal;

import org.jspecify.annotations.NullMarked;
