/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * What a carrier of calls has to offer: the service provider interface of transports.
 *
 * <p>A {@link dev.ipckit.transport.Transport} moves bytes through {@link dev.ipckit.transport.Channel channels}; the
 * session protocol runs over any of them. A carrier with a protocol of its own, such as the Binder driver, implements
 * {@link dev.ipckit.transport.RemoteHandle} instead.
 */
@NullMarked
package dev.ipckit.transport;

import org.jspecify.annotations.NullMarked;
