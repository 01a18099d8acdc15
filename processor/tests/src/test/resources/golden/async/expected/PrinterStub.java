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
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Answers calls of a {@link Printer}: extend it, or wrap an implementation with {@link #of}.
 *
 * <p>Results that come later.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
public abstract class PrinterStub extends RemoteStub implements Printer, RemoteBroker {
    /**
     * The interface descriptor.
     */
    public static final String DESCRIPTOR = "golden.Printer";

    /**
     * The version of the contract: none is kept.
     */
    public static final int VERSION = 0;

    /**
     * The hash of the contract: what is equal has the same on the wire.
     */
    public static final String HASH = "8a390f039ad1e58ffdf70f5e3281a6747683e04fa6a95fde948ba476a6b354f8";

    static final int TRANSACTION_PRINT = RemoteObject.FIRST_CALL_TRANSACTION + 0;

    static final int TRANSACTION_STATUS = RemoteObject.FIRST_CALL_TRANSACTION + 1;

    static final int TRANSACTION_CANCEL = RemoteObject.FIRST_CALL_TRANSACTION + 2;

    /**
     * Makes a stub that implements the interface itself.
     */
    protected PrinterStub() {
        super(DESCRIPTOR, VERSION, HASH);
    }

    /**
     * Makes a remote object callable: an object of this process itself, else its one proxy.
     *
     * @param remote the remote object
     * @return what can be called
     */
    public static Printer asInterface(RemoteObject remote) {
        if (remote instanceof Wrapper wrapper) {
            return wrapper.implementation;
        }
        if (remote instanceof PrinterStub stub) {
            return stub;
        }
        if (remote instanceof RemoteProxy known) {
            return known.broker(PrinterProxy.class, PrinterProxy::new);
        }
        return new PrinterProxy(remote);
    }

    /**
     * Gives the one stub of an implementation; a stub is its own.
     *
     * @param implementation what calls go to
     * @return the stub
     */
    public static PrinterStub of(Printer implementation) {
        if (implementation instanceof PrinterStub stub) {
            return stub;
        }
        return wrap(implementation, PrinterStub.class, Wrapper::new);
    }

    /**
     * Gives the remote object that stands for this very interface in a parcel.
     *
     * @param printer a proxy, a stub or an implementation
     * @return its remote object
     */
    public static RemoteObject asRemoteObject(Printer printer) {
        return printer instanceof PrinterProxy proxy ? proxy.asObject() : of(printer);
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
            case TRANSACTION_PRINT -> onPrint(request, reply);
            case TRANSACTION_STATUS -> onStatus(request, reply);
            case TRANSACTION_CANCEL -> onCancel(request, reply);
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
            case TRANSACTION_PRINT -> "print";
            case TRANSACTION_STATUS -> "status";
            case TRANSACTION_CANCEL -> "cancel";
            default -> null;
        };
    }

    private void onPrint(Parcel request, Parcel reply) throws Throwable {
        String text = Parcel.required(request.readString(), "golden.Printer.print: parameter text");
        request.enforceNoDataAvail();
        Integer result;
        try {
            result = CurrentCall.await(this.print(text), "golden.Printer.print: result");
        } catch (IOException failure) {
            PrinterParcels.writeIOException(reply, failure);
            return;
        }
        reply.writeNoException();
        reply.writeInt(Objects.requireNonNull(result, "golden.Printer.print: result is null"));
    }

    private void onStatus(Parcel request, Parcel reply) throws Throwable {
        long job = request.readLong();
        request.enforceNoDataAvail();
        String result = CurrentCall.await(this.status(job), "golden.Printer.status: result");
        reply.writeNoException();
        reply.writeString(result);
    }

    private void onCancel(Parcel request, Parcel reply) throws Throwable {
        long call = request.readLong();
        request.enforceNoDataAvail();
        CurrentCall.await(this.cancel(call), "golden.Printer.cancel: result");
        reply.writeNoException();
    }

    private static final class Wrapper extends PrinterStub {
        private final Printer implementation;

        Wrapper(Printer implementation) {
            this.implementation = implementation;
        }

        @Override
        public CompletableFuture<Integer> print(String text) throws IOException {
            return implementation.print(text);
        }

        @Override
        public CompletionStage<@Nullable String> status(long job) {
            return implementation.status(job);
        }

        @Override
        public CompletableFuture<Void> cancel(long call) {
            return implementation.cancel(call);
        }

        @Override
        public String toString() {
            return "PrinterStub[" + implementation + "]";
        }
    }
}
