/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.stream;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.transport.OnewayRefusal;
import org.jspecify.annotations.Nullable;

/** What a subscriber in another process asks for more, or for no more. Thread-safe. */
final class SubscriptionStub extends RemoteStub implements OnewayRefusal {

    private final SentSubscription<?> subscription;

    SubscriptionStub(SentSubscription<?> subscription) {
        super(StreamCalls.SUBSCRIPTION);
        this.subscription = subscription;
    }

    @Override
    protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
        request.enforceInterfaceToken(StreamCalls.SUBSCRIPTION);
        switch (code) {
            case StreamCalls.REQUEST -> {
                long items = request.readLong();
                request.enforceNoDataAvail();
                subscription.request(items);
            }
            case StreamCalls.CANCEL -> {
                request.enforceNoDataAvail();
                subscription.cancel();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** What it asked for is not known: it would wait for items that nobody gives. */
    @Override
    public void onewayRefused(RuntimeException why) {
        subscription.fail(why);
    }

    @Override
    public @Nullable String transactionName(int code) {
        return switch (code) {
            case StreamCalls.REQUEST -> "request";
            case StreamCalls.CANCEL -> "cancel";
            default -> null;
        };
    }
}
