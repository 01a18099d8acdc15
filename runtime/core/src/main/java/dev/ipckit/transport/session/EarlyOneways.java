/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.parcel.BadParcelException;
import org.jspecify.annotations.Nullable;

/**
 * The oneway transactions of a session that overtook others on another connection: so many and no more. Guarded by the
 * lock of its {@link NodeTable}.
 */
final class EarlyOneways {

    /** As libbinder, which ends the session there. */
    private static final int MAX_OF_ONE_NODE = 10_000;

    /** Of all nodes together: as many calls as above, if they are large, would be more than the memory there is. */
    private static final long MAX_BYTES = 16L << 20;

    private long bytes;

    void add(RpcNode node, RpcOnewayCall call) {
        bytes += call.sizeInBytes();
        if (node.early().size() >= MAX_OF_ONE_NODE || bytes > MAX_BYTES) {
            throw new BadParcelException((node.early().size() + 1) + " oneway transactions to " + node
                    + " wait for number " + node.onewayNumber + ", which does not come");
        }
        node.early().add(call);
    }

    /** The one whose turn it is, null if it has not come yet. */
    @Nullable
    RpcOnewayCall takeNext(RpcNode node) {
        if (!node.hasEarly() || node.early().element().number() != node.onewayNumber) {
            return null;
        }
        RpcOnewayCall next = node.early().remove();
        bytes -= next.sizeInBytes();
        return next;
    }
}
