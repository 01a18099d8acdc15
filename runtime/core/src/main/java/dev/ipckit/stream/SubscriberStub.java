/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.stream;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelTooLargeException;
import dev.ipckit.transport.OnewayRefusal;
import org.jspecify.annotations.Nullable;

/** Where the items of one subscription arrive. Puts them aside, and never waits for who gets them. Thread-safe. */
final class SubscriberStub extends RemoteStub implements OnewayRefusal {

    private final ReceivedSubscription<?> subscription;

    SubscriberStub(ReceivedSubscription<?> subscription) {
        super(StreamCalls.SUBSCRIBER);
        this.subscription = subscription;
    }

    @Override
    protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
        request.enforceInterfaceToken(StreamCalls.SUBSCRIBER);
        switch (code) {
            case StreamCalls.NEXT -> subscription.itemArrived(request);
            case StreamCalls.COMPLETE -> {
                request.enforceNoDataAvail();
                subscription.completed();
            }
            case StreamCalls.ERROR -> subscription.failureArrived(request);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public void onewayRefused(RuntimeException why) {
        subscription.lost(why instanceof ParcelTooLargeException large ? StreamCalls.itemTooLarge(large) : why);
    }

    @Override
    public @Nullable String transactionName(int code) {
        return switch (code) {
            case StreamCalls.NEXT -> "onNext";
            case StreamCalls.COMPLETE -> "onComplete";
            case StreamCalls.ERROR -> "onError";
            default -> null;
        };
    }
}
