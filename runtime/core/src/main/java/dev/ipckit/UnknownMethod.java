/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out what a peer does not know: the caller's contract has the name of the method, and the peer is asked for its
 * version, by the thread of the call that has failed. Only on this way, which no successful call takes.
 */
final class UnknownMethod {
    private static final Logger logger = LoggerFactory.getLogger(UnknownMethod.class);

    /** A peer that has just answered will answer this as soon; nobody should wait much longer for a better message. */
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(1);

    private UnknownMethod() {}

    /**
     * The same exception with all that can be found out, or just the same.
     *
     * @param broker what made the call, if anything generated did
     * @param options those of the call
     */
    static UnknownTransactionException explain(
            UnknownTransactionException unknown, RemoteProxy proxy, @Nullable Object broker, CallOptions options) {
        int code = unknown.code();
        if (!(broker instanceof RemoteBroker generated)
                || code == RemoteObject.INTERFACE_VERSION_TRANSACTION
                || code == RemoteObject.INTERFACE_HASH_TRANSACTION) {
            return unknown;
        }
        String method = generated.transactionName(code);
        if (method == null) {
            return unknown;
        }
        String descriptor = generated.contractDescriptor();
        UnknownTransactionException explained = new UnknownTransactionException(
                unknown, descriptor, method, generated.contractVersion(), versionOf(proxy, descriptor, options));
        explained.setStackTrace(unknown.getStackTrace());
        return explained;
    }

    /** 0 if it does not say. */
    private static int versionOf(RemoteProxy proxy, String descriptor, CallOptions options) {
        int known = proxy.knownVersion();
        if (known >= 0) {
            return known;
        }
        long nanos = Math.min(MOST_NANOS, options.timeoutNanosOr(MOST_NANOS));
        try {
            return proxy.askVersion(descriptor, options.withTimeout(Duration.ofNanos(nanos)));
        } catch (RuntimeException silent) {
            logger.debug("{} does not say which version it has", proxy, silent);
            return 0;
        }
    }
}
