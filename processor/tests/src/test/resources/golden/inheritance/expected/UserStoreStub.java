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
 * Answers calls of a {@link UserStore}: extend it, or wrap an implementation with {@link #of}.
 *
 * <p>Generic methods closed by the interface; overloads.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
public abstract class UserStoreStub extends RemoteStub implements UserStore, RemoteBroker {
    /**
     * The interface descriptor.
     */
    public static final String DESCRIPTOR = "golden.UserStore";

    /**
     * The version of the contract: none is kept.
     */
    public static final int VERSION = 0;

    /**
     * The hash of the contract: what is equal has the same on the wire.
     */
    public static final String HASH = "c99cf541fb31855fefdc27804839ac06c1d629eba3fe508d902dfa4643874ae2";

    static final int TRANSACTION_GET = RemoteObject.FIRST_CALL_TRANSACTION + 0;

    static final int TRANSACTION_PUT_STRING_STRING = RemoteObject.FIRST_CALL_TRANSACTION + 1;

    static final int TRANSACTION_PUT_STRING_INT = RemoteObject.FIRST_CALL_TRANSACTION + 2;

    /**
     * Makes a stub that implements the interface itself.
     */
    protected UserStoreStub() {
        super(DESCRIPTOR, VERSION, HASH);
    }

    /**
     * Makes a remote object callable: an object of this process itself, else its one proxy.
     *
     * @param remote the remote object
     * @return what can be called
     */
    public static UserStore asInterface(RemoteObject remote) {
        if (remote instanceof Wrapper wrapper) {
            return wrapper.implementation;
        }
        if (remote instanceof UserStoreStub stub) {
            return stub;
        }
        if (remote instanceof RemoteProxy known) {
            return known.broker(UserStoreProxy.class, UserStoreProxy::new);
        }
        return new UserStoreProxy(remote);
    }

    /**
     * Gives the one stub of an implementation; a stub is its own.
     *
     * @param implementation what calls go to
     * @return the stub
     */
    public static UserStoreStub of(UserStore implementation) {
        if (implementation instanceof UserStoreStub stub) {
            return stub;
        }
        return wrap(implementation, UserStoreStub.class, Wrapper::new);
    }

    /**
     * Gives the remote object that stands for this very interface in a parcel.
     *
     * @param userStore a proxy, a stub or an implementation
     * @return its remote object
     */
    public static RemoteObject asRemoteObject(UserStore userStore) {
        return userStore instanceof UserStoreProxy proxy ? proxy.asObject() : of(userStore);
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
            case TRANSACTION_GET -> onGet(request, reply);
            case TRANSACTION_PUT_STRING_STRING -> onPutStringString(request, reply);
            case TRANSACTION_PUT_STRING_INT -> onPutStringInt(request, reply);
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
            case TRANSACTION_GET -> "get";
            case TRANSACTION_PUT_STRING_STRING -> "put(String,String)";
            case TRANSACTION_PUT_STRING_INT -> "put(String,int)";
            default -> null;
        };
    }

    private void onGet(Parcel request, Parcel reply) {
        String key = Parcel.required(request.readString(), "golden.UserStore.get: parameter key");
        request.enforceNoDataAvail();
        String result = this.get(key);
        reply.writeNoException();
        reply.writeString(Objects.requireNonNull(result, "golden.UserStore.get: result is null"));
    }

    private void onPutStringString(Parcel request, Parcel reply) {
        String key = Parcel.required(request.readString(), "golden.UserStore.put: parameter key");
        String value = Parcel.required(request.readString(), "golden.UserStore.put: parameter value");
        request.enforceNoDataAvail();
        this.put(key, value);
        reply.writeNoException();
    }

    private void onPutStringInt(Parcel request, Parcel reply) {
        String key = Parcel.required(request.readString(), "golden.UserStore.put: parameter key");
        int value = request.readInt();
        request.enforceNoDataAvail();
        this.put(key, value);
        reply.writeNoException();
    }

    private static final class Wrapper extends UserStoreStub {
        private final UserStore implementation;

        Wrapper(UserStore implementation) {
            this.implementation = implementation;
        }

        @Override
        public String get(String key) {
            return implementation.get(key);
        }

        @Override
        public void put(String key, String value) {
            implementation.put(key, value);
        }

        @Override
        public void put(String key, int value) {
            implementation.put(key, value);
        }

        @Override
        public void clear(java.lang.String key) {
            implementation.clear(key);
        }

        @Override
        public String toString() {
            return "UserStoreStub[" + implementation + "]";
        }
    }
}
