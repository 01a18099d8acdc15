package golden;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.Parcel;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Calculator} that lives elsewhere. Thread-safe; parcels go back when a call ends.
 *
 * <p>The smallest interface worth showing.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
public final class CalculatorProxy implements Calculator, RemoteBroker {
    private final RemoteObject remote;

    private final CallOptions options;

    CalculatorProxy(RemoteObject remote) {
        this(remote, CallOptions.DEFAULT);
    }

    private CalculatorProxy(RemoteObject remote, CallOptions options) {
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
    public CalculatorProxy withOptions(CallOptions options) {
        return new CalculatorProxy(remote, options.requireTwoWay(CalculatorProxy.class));
    }

    @Override
    public int add(int a, int b) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(CalculatorStub.DESCRIPTOR);
            request.writeInt(a);
            request.writeInt(b);
            remote.transact(CalculatorStub.TRANSACTION_ADD, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            int result = reply.readInt();
            reply.enforceNoDataAvail();
            return result;
        }
    }

    @Override
    public String describe(String topic) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(CalculatorStub.DESCRIPTOR);
            request.writeString(Objects.requireNonNull(topic, "golden.Calculator.describe: parameter topic is null"));
            remote.transact(CalculatorStub.TRANSACTION_DESCRIBE, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            String result = Parcel.required(reply.readString(), "golden.Calculator.describe: result");
            reply.enforceNoDataAvail();
            return result;
        }
    }

    @Override
    public String transactionName(int code) {
        return CalculatorStub.transactionNameOf(code);
    }

    @Override
    public String contractDescriptor() {
        return CalculatorStub.DESCRIPTOR;
    }

    @Override
    public int contractVersion() {
        return CalculatorStub.VERSION;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CalculatorProxy proxy && remote.equals(proxy.remote);
    }

    @Override
    public int hashCode() {
        return remote.hashCode();
    }

    @Override
    public String toString() {
        return "CalculatorProxy[" + remote + "]";
    }
}
