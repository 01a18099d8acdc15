package golden;

import dev.ipckit.AsyncCall;
import dev.ipckit.CallOptions;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.Parcel;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Calls a {@link Market} that lives elsewhere. Thread-safe; parcels go back when a call ends.
 *
 * <p>Results that come one by one.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
public final class MarketProxy implements Market, RemoteBroker {
    private final RemoteObject remote;

    private final CallOptions options;

    MarketProxy(RemoteObject remote) {
        this(remote, CallOptions.DEFAULT);
    }

    private MarketProxy(RemoteObject remote, CallOptions options) {
        this.remote = remote;
        this.options = options;
    }

    /**
     * {@return the remote object that is called}
     */
    @Override
    public RemoteObject asObject() {
        return remote;
    }

    /**
     * Makes another proxy of the same object.
     *
     * @param options the options of its calls
     * @return the other proxy
     * @throws IllegalArgumentException if the options are oneway: calls wait for replies
     */
    public MarketProxy withOptions(CallOptions options) {
        return new MarketProxy(remote, options.requireTwoWay(MarketProxy.class));
    }

    @Override
    public Flow.Publisher<Market.Quote> quotes(String symbol) throws Market.Halted, IOException {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(MarketStub.DESCRIPTOR);
            request.writeString(Objects.requireNonNull(symbol, "golden.Market.quotes: parameter symbol is null"));
            remote.transact(MarketStub.TRANSACTION_QUOTES, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                if (failure.equals("golden.Market.Halted")) {
                    throw MarketParcels.readHalted(reply);
                }
                if (failure.equals("java.io.IOException")) {
                    throw MarketParcels.readIOException(reply);
                }
                throw reply.unknownException(failure);
            }
            Flow.Publisher<Market.Quote> result = Parcel.required(MarketParcels.PUBLISHER_OF_QUOTE.read(reply), "golden.Market.quotes: result");
            reply.enforceNoDataAvail();
            return result;
        }
    }

    @Override
    public CompletableFuture<Flow. @Nullable Publisher<Market.Quote>> history(String symbol) {
        try (AsyncCall call = AsyncCall.to(remote, options)) {
            Parcel request = call.request();
            request.writeInterfaceToken(MarketStub.DESCRIPTOR);
            request.writeString(Objects.requireNonNull(symbol, "golden.Market.history: parameter symbol is null"));
            return call.start(MarketStub.TRANSACTION_HISTORY, reply -> {
                String failure = reply.readException();
                if (failure != null) {
                    throw reply.unknownException(failure);
                }
                Flow.Publisher<Market.Quote> result = MarketParcels.PUBLISHER_OF_QUOTE_2.read(reply);
                reply.enforceNoDataAvail();
                return result;
            });
        }
    }

    @Override
    public long sum(Flow.Publisher<Long> numbers) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(MarketStub.DESCRIPTOR);
            MarketParcels.PUBLISHER_OF_LONG.write(request, Objects.requireNonNull(numbers, "golden.Market.sum: parameter numbers is null"));
            remote.transact(MarketStub.TRANSACTION_SUM, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            long result = reply.readLong();
            reply.enforceNoDataAvail();
            return result;
        }
    }

    @Override
    public String transactionName(int code) {
        return MarketStub.transactionNameOf(code);
    }

    @Override
    public String contractDescriptor() {
        return MarketStub.DESCRIPTOR;
    }

    @Override
    public int contractVersion() {
        return MarketStub.VERSION;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MarketProxy proxy && remote.equals(proxy.remote);
    }

    @Override
    public int hashCode() {
        return remote.hashCode();
    }

    @Override
    public String toString() {
        return "MarketProxy[" + remote + "]";
    }
}
