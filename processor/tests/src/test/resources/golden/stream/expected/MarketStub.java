package golden;

import dev.ipckit.CallOptions;
import dev.ipckit.CurrentCall;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteProxy;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Answers calls of a {@link Market}: extend it, or wrap an implementation with {@link #of}.
 *
 * <p>Results that come one by one.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
public abstract class MarketStub extends RemoteStub implements Market, RemoteBroker {
    /**
     * The interface descriptor.
     */
    public static final String DESCRIPTOR = "golden.Market";

    /**
     * The version of the contract: none is kept.
     */
    public static final int VERSION = 0;

    /**
     * The hash of the contract: what is equal has the same on the wire.
     */
    public static final String HASH = "5da4c86850fc1450df29dae614af664f32b540044dc4bb6b39491971c0670bfb";

    static final int TRANSACTION_QUOTES = RemoteObject.FIRST_CALL_TRANSACTION + 0;

    static final int TRANSACTION_HISTORY = RemoteObject.FIRST_CALL_TRANSACTION + 1;

    static final int TRANSACTION_SUM = RemoteObject.FIRST_CALL_TRANSACTION + 2;

    /**
     * Makes a stub that implements the interface itself.
     */
    protected MarketStub() {
        super(DESCRIPTOR, VERSION, HASH);
    }

    /**
     * Makes a remote object callable: an object of this process itself, else its one proxy.
     *
     * @param remote the remote object
     * @return what can be called
     */
    public static Market asInterface(RemoteObject remote) {
        if (remote instanceof Wrapper wrapper) {
            return wrapper.implementation;
        }
        if (remote instanceof MarketStub stub) {
            return stub;
        }
        if (remote instanceof RemoteProxy known) {
            return known.broker(MarketProxy.class, MarketProxy::new);
        }
        return new MarketProxy(remote);
    }

    /**
     * Gives the one stub of an implementation; a stub is its own.
     *
     * @param implementation what calls go to
     * @return the stub
     */
    public static MarketStub of(Market implementation) {
        if (implementation instanceof MarketStub stub) {
            return stub;
        }
        return wrap(implementation, MarketStub.class, Wrapper::new);
    }

    /**
     * Gives the remote object that stands for this very interface in a parcel.
     *
     * @param market a proxy, a stub or an implementation
     * @return its remote object
     */
    public static RemoteObject asRemoteObject(Market market) {
        return market instanceof MarketProxy proxy ? proxy.asObject() : of(market);
    }

    /**
     * {@return this stub}
     */
    @Override
    public final RemoteObject asObject() {
        return this;
    }

    @Override
    protected final boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options)
            throws Throwable {
        request.enforceInterfaceToken(DESCRIPTOR);
        switch (code) {
            case TRANSACTION_QUOTES -> onQuotes(request, reply);
            case TRANSACTION_HISTORY -> onHistory(request, reply);
            case TRANSACTION_SUM -> onSum(request, reply);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public String transactionName(int code) {
        return transactionNameOf(code);
    }

    @SuppressWarnings("NullAway")
    static String transactionNameOf(int code) {
        return switch (code) {
            case TRANSACTION_QUOTES -> "quotes";
            case TRANSACTION_HISTORY -> "history";
            case TRANSACTION_SUM -> "sum";
            default -> null;
        };
    }

    private void onQuotes(Parcel request, Parcel reply) {
        String symbol = Parcel.required(request.readString(), "golden.Market.quotes: parameter symbol");
        request.enforceNoDataAvail();
        Flow.Publisher<Market.Quote> result;
        try {
            result = this.quotes(symbol);
        } catch (Market.Halted failure) {
            MarketParcels.writeHalted(reply, failure);
            return;
        } catch (IOException failure) {
            MarketParcels.writeIOException(reply, failure);
            return;
        }
        reply.writeNoException();
        MarketParcels.PUBLISHER_OF_QUOTE.write(reply, Objects.requireNonNull(result, "golden.Market.quotes: result is null"));
    }

    private void onHistory(Parcel request, Parcel reply) throws Throwable {
        String symbol = Parcel.required(request.readString(), "golden.Market.history: parameter symbol");
        request.enforceNoDataAvail();
        Flow.Publisher<Market.Quote> result = CurrentCall.await(this.history(symbol), "golden.Market.history: result");
        reply.writeNoException();
        MarketParcels.PUBLISHER_OF_QUOTE_2.write(reply, result);
    }

    private void onSum(Parcel request, Parcel reply) {
        Flow.Publisher<Long> numbers = Parcel.required(MarketParcels.PUBLISHER_OF_LONG.read(request), "golden.Market.sum: parameter numbers");
        request.enforceNoDataAvail();
        long result = this.sum(numbers);
        reply.writeNoException();
        reply.writeLong(result);
    }

    private static final class Wrapper extends MarketStub {
        private final Market implementation;

        Wrapper(Market implementation) {
            this.implementation = implementation;
        }

        @Override
        public Flow.Publisher<Market.Quote> quotes(String symbol) throws Market.Halted,
                IOException {
            return implementation.quotes(symbol);
        }

        @Override
        public CompletableFuture<Flow. @Nullable Publisher<Market.Quote>> history(String symbol) {
            return implementation.history(symbol);
        }

        @Override
        public long sum(Flow.Publisher<Long> numbers) {
            return implementation.sum(numbers);
        }

        @Override
        public String toString() {
            return "MarketStub[" + implementation + "]";
        }
    }
}
