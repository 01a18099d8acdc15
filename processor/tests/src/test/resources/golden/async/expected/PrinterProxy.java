package golden;

import dev.ipckit.AsyncCall;
import dev.ipckit.CallOptions;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.Parcel;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Calls a {@link Printer} that lives elsewhere. Thread-safe; parcels go back when a call ends.
 *
 * <p>Results that come later.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
public final class PrinterProxy implements Printer, RemoteBroker {
    private final RemoteObject remote;

    private final CallOptions options;

    PrinterProxy(RemoteObject remote) {
        this(remote, CallOptions.DEFAULT);
    }

    private PrinterProxy(RemoteObject remote, CallOptions options) {
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
    public PrinterProxy withOptions(CallOptions options) {
        return new PrinterProxy(remote, options.requireTwoWay(PrinterProxy.class));
    }

    @Override
    public CompletableFuture<Integer> print(String text) throws IOException {
        try (AsyncCall call = AsyncCall.to(remote, options)) {
            Parcel request = call.request();
            request.writeInterfaceToken(PrinterStub.DESCRIPTOR);
            request.writeString(Objects.requireNonNull(text, "golden.Printer.print: parameter text is null"));
            return call.start(PrinterStub.TRANSACTION_PRINT, reply -> {
                String failure = reply.readException();
                if (failure != null) {
                    if (failure.equals("java.io.IOException")) {
                        throw PrinterParcels.readIOException(reply);
                    }
                    throw reply.unknownException(failure);
                }
                Integer result = reply.readInt();
                reply.enforceNoDataAvail();
                return result;
            });
        }
    }

    @Override
    public CompletionStage<@Nullable String> status(long job) {
        try (AsyncCall call = AsyncCall.to(remote, options)) {
            Parcel request = call.request();
            request.writeInterfaceToken(PrinterStub.DESCRIPTOR);
            request.writeLong(job);
            return call.start(PrinterStub.TRANSACTION_STATUS, reply -> {
                String failure = reply.readException();
                if (failure != null) {
                    throw reply.unknownException(failure);
                }
                String result = reply.readString();
                reply.enforceNoDataAvail();
                return result;
            });
        }
    }

    @Override
    @SuppressWarnings("NullAway")
    public CompletableFuture<Void> cancel(long call_) {
        try (AsyncCall call = AsyncCall.to(remote, options)) {
            Parcel request = call.request();
            request.writeInterfaceToken(PrinterStub.DESCRIPTOR);
            request.writeLong(call_);
            return call.start(PrinterStub.TRANSACTION_CANCEL, reply -> {
                String failure = reply.readException();
                if (failure != null) {
                    throw reply.unknownException(failure);
                }
                reply.enforceNoDataAvail();
                return null;
            });
        }
    }

    @Override
    public String transactionName(int code) {
        return PrinterStub.transactionNameOf(code);
    }

    @Override
    public String contractDescriptor() {
        return PrinterStub.DESCRIPTOR;
    }

    @Override
    public int contractVersion() {
        return PrinterStub.VERSION;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrinterProxy proxy && remote.equals(proxy.remote);
    }

    @Override
    public int hashCode() {
        return remote.hashCode();
    }

    @Override
    public String toString() {
        return "PrinterProxy[" + remote + "]";
    }
}
