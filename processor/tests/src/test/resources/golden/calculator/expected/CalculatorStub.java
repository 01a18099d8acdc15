package golden;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteProxy;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Answers calls of a {@link Calculator}: extend it, or wrap an implementation with {@link #of}.
 *
 * <p>The smallest interface worth showing.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
public abstract class CalculatorStub extends RemoteStub implements Calculator, RemoteBroker {
    /**
     * The interface descriptor.
     */
    public static final String DESCRIPTOR = "golden.Calculator";

    /**
     * The version of the contract: none is kept.
     */
    public static final int VERSION = 0;

    /**
     * The hash of the contract: what is equal has the same on the wire.
     */
    public static final String HASH = "a91e1fd42a245b8decf3bd32b11a452712f38a492372d570d02e71175a0e3350";

    static final int TRANSACTION_ADD = RemoteObject.FIRST_CALL_TRANSACTION + 0;

    static final int TRANSACTION_DESCRIBE = RemoteObject.FIRST_CALL_TRANSACTION + 1;

    /**
     * Makes a stub that implements the interface itself.
     */
    protected CalculatorStub() {
        super(DESCRIPTOR, VERSION, HASH);
    }

    /**
     * Makes a remote object callable: an object of this process itself, else its one proxy.
     *
     * @param remote the remote object
     * @return what can be called
     */
    public static Calculator asInterface(RemoteObject remote) {
        if (remote instanceof Wrapper wrapper) {
            return wrapper.implementation;
        }
        if (remote instanceof CalculatorStub stub) {
            return stub;
        }
        if (remote instanceof RemoteProxy known) {
            return known.broker(CalculatorProxy.class, CalculatorProxy::new);
        }
        return new CalculatorProxy(remote);
    }

    /**
     * Gives the one stub of an implementation; a stub is its own.
     *
     * @param implementation what calls go to
     * @return the stub
     */
    public static CalculatorStub of(Calculator implementation) {
        if (implementation instanceof CalculatorStub stub) {
            return stub;
        }
        return wrap(implementation, CalculatorStub.class, Wrapper::new);
    }

    /**
     * Gives the remote object that stands for this very interface in a parcel.
     *
     * @param calculator a proxy, a stub or an implementation
     * @return its remote object
     */
    public static RemoteObject asRemoteObject(Calculator calculator) {
        return calculator instanceof CalculatorProxy proxy ? proxy.asObject() : of(calculator);
    }

    /**
     * {@return this stub}
     */
    @Override
    public final RemoteObject asObject() {
        return this;
    }

    @Override
    protected final boolean onTransact(int code, Parcel request, Parcel reply,
            CallOptions options) {
        request.enforceInterfaceToken(DESCRIPTOR);
        switch (code) {
            case TRANSACTION_ADD -> onAdd(request, reply);
            case TRANSACTION_DESCRIBE -> onDescribe(request, reply);
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
            case TRANSACTION_ADD -> "add";
            case TRANSACTION_DESCRIBE -> "describe";
            default -> null;
        };
    }

    private void onAdd(Parcel request, Parcel reply) {
        int a = request.readInt();
        int b = request.readInt();
        request.enforceNoDataAvail();
        int result = this.add(a, b);
        reply.writeNoException();
        reply.writeInt(result);
    }

    private void onDescribe(Parcel request, Parcel reply) {
        String topic = Parcel.required(request.readString(), "golden.Calculator.describe: parameter topic");
        request.enforceNoDataAvail();
        String result = this.describe(topic);
        reply.writeNoException();
        reply.writeString(Objects.requireNonNull(result, "golden.Calculator.describe: result is null"));
    }

    private static final class Wrapper extends CalculatorStub {
        private final Calculator implementation;

        Wrapper(Calculator implementation) {
            this.implementation = implementation;
        }

        @Override
        public int add(int a, int b) {
            return implementation.add(a, b);
        }

        @Override
        public String describe(String topic) {
            return implementation.describe(topic);
        }

        @Override
        public String toString() {
            return "CalculatorStub[" + implementation + "]";
        }
    }
}
