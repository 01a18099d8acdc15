package golden;

import dev.ipckit.CallChecks;
import dev.ipckit.CallOptions;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteProxy;
import dev.ipckit.RemoteStub;
import dev.ipckit.SerialCalls;
import dev.ipckit.parcel.Parcel;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Answers calls of a {@link Catalog}: extend it, or wrap an implementation with {@link #of}.
 *
 * <p>The titles that a library has, in order.
 *
 * <p>Kept by librarians &amp; readers. A comment ends with *&#47;, and nothing else.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
@SuppressWarnings({
        "deprecation",
        "removal"
})
public abstract class CatalogStub extends RemoteStub implements Catalog, RemoteBroker {
    /**
     * The interface descriptor.
     */
    public static final String DESCRIPTOR = "golden.Catalog";

    /**
     * The version of the contract: none is kept.
     */
    public static final int VERSION = 0;

    /**
     * The hash of the contract: what is equal has the same on the wire.
     */
    public static final String HASH = "e88d44ee4aab0dbed039ceaf4271c814024d953667555d7e7277d9e9787bab1f";

    static final int TRANSACTION_FIND = RemoteObject.FIRST_CALL_TRANSACTION + 0;

    static final int TRANSACTION_ADD = RemoteObject.FIRST_CALL_TRANSACTION + 1;

    static final int TRANSACTION_ADD_ONE = RemoteObject.FIRST_CALL_TRANSACTION + 2;

    static final int TRANSACTION_TOUCHED = RemoteObject.FIRST_CALL_TRANSACTION + 3;

    private final SerialCalls onAddOneTurns = new SerialCalls();

    /**
     * Makes a stub that implements the interface itself.
     */
    protected CatalogStub() {
        super(DESCRIPTOR, VERSION, HASH);
    }

    /**
     * Makes a remote object callable: an object of this process itself, else its one proxy.
     *
     * @param remote the remote object
     * @return what can be called
     */
    public static Catalog asInterface(RemoteObject remote) {
        if (remote instanceof Wrapper wrapper) {
            return wrapper.implementation;
        }
        if (remote instanceof CatalogStub stub) {
            return stub;
        }
        if (remote instanceof RemoteProxy known) {
            return known.broker(CatalogProxy.class, CatalogProxy::new);
        }
        return new CatalogProxy(remote);
    }

    /**
     * Gives the one stub of an implementation; a stub is its own.
     *
     * @param implementation what calls go to
     * @return the stub
     */
    public static CatalogStub of(Catalog implementation) {
        if (implementation instanceof CatalogStub stub) {
            return stub;
        }
        return wrap(implementation, CatalogStub.class, Wrapper::new);
    }

    /**
     * Gives the remote object that stands for this very interface in a parcel.
     *
     * @param catalog a proxy, a stub or an implementation
     * @return its remote object
     */
    public static RemoteObject asRemoteObject(Catalog catalog) {
        return catalog instanceof CatalogProxy proxy ? proxy.asObject() : of(catalog);
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
            case TRANSACTION_FIND -> onFind(request, reply);
            case TRANSACTION_ADD -> onAdd(request, reply);
            case TRANSACTION_ADD_ONE -> onAddOne(request, reply);
            case TRANSACTION_TOUCHED -> onTouched(request);
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
            case TRANSACTION_FIND -> "find";
            case TRANSACTION_ADD -> "add";
            case TRANSACTION_ADD_ONE -> "addOne";
            case TRANSACTION_TOUCHED -> "touched";
            default -> null;
        };
    }

    private void onFind(Parcel request, Parcel reply) {
        String key = Parcel.required(request.readString(), "golden.Catalog.find: parameter key");
        request.enforceNoDataAvail();
        String result = this.find(key);
        reply.writeNoException();
        reply.writeString(Objects.requireNonNull(result, "golden.Catalog.find: result is null"));
    }

    private void onAdd(Parcel request, Parcel reply) {
        CallChecks.requireAllPermissions(this, TRANSACTION_ADD, "golden.READ", "golden.WRITE");
        CallChecks.requestSize(request.remaining(), 4096, "golden.Catalog.add");
        List<String> titles = CatalogParcels.readListOfString(request);
        request.enforceNoDataAvail();
        int result = this.add(titles);
        reply.writeNoException();
        reply.writeInt(result);
        CallChecks.replySize(reply.position() - Integer.BYTES, 64, "golden.Catalog.add");
    }

    private void onAddOne(Parcel request, Parcel reply) {
        onAddOneTurns.begin();
        try {
            String title = Parcel.required(request.readString(), "golden.Catalog.addOne: parameter title");
            request.enforceNoDataAvail();
            this.addOne(title);
            reply.writeNoException();
        } finally {
            onAddOneTurns.end();
        }
    }

    private void onTouched(Parcel request) {
        String title = Parcel.required(request.readString(), "golden.Catalog.touched: parameter title");
        request.enforceNoDataAvail();
        this.touched(title);
    }

    private static final class Wrapper extends CatalogStub {
        private final Catalog implementation;

        Wrapper(Catalog implementation) {
            this.implementation = implementation;
        }

        @Override
        public String find(String key) {
            return implementation.find(key);
        }

        @Override
        @Deprecated(
                since = "2",
                forRemoval = true
        )
        public int add(List<String> titles) {
            return implementation.add(titles);
        }

        @Override
        public void addOne(String title) {
            implementation.addOne(title);
        }

        @Override
        public void touched(String title) {
            implementation.touched(title);
        }

        @Override
        public <T extends java.lang.Comparable<T>> java.util.List<T> findAll(
                java.util.function.Function<? super java.lang.String, ? extends T> shown,
                java.lang.String... keys) {
            return implementation.findAll(shown, keys);
        }

        @Override
        public java.lang.@org.jspecify.annotations.Nullable String first(
                java.util.@org.jspecify.annotations.Nullable List<? extends java.lang.CharSequence> keys) {
            return implementation.first(keys);
        }

        @Override
        public String toString() {
            return "CatalogStub[" + implementation + "]";
        }
    }
}
