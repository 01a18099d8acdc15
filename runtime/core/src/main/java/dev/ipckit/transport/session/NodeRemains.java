/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.RemoteProxy;
import java.util.List;

/**
 * What is left of the {@link NodeTable} of a session that has ended.
 *
 * @param proxies not yet told of the end
 * @param neverDue oneway calls to drop
 */
record NodeRemains(List<RemoteProxy> proxies, List<RpcOnewayCall> neverDue) {}
