package example;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteProxy;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import java.net.URISyntaxException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.concurrent.Flow;
import javax.annotation.processing.Generated;

/**
 * Answers calls of a {@link Registry}: extend it, or wrap an implementation with {@link #of}.
 *
 * <p>Exceptions of the JDK that show more than a message.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
public abstract class RegistryStub extends RemoteStub implements Registry, RemoteBroker {
    /**
     * The interface descriptor.
     */
    public static final String DESCRIPTOR = "example.Registry";

    /**
     * The version of the contract: none is kept.
     */
    public static final int VERSION = 0;

    /**
     * The hash of the contract: what is equal has the same on the wire.
     */
    public static final String HASH = "86c46294da6a94ceb9e81fa0875fac71a72b6430713e9244e781f05a48d32344";

    static final int TRANSACTION_LOAD = RemoteObject.FIRST_CALL_TRANSACTION + 0;

    static final int TRANSACTION_STORE = RemoteObject.FIRST_CALL_TRANSACTION + 1;

    static final int TRANSACTION_WATCH = RemoteObject.FIRST_CALL_TRANSACTION + 2;

    static final int TRANSACTION_CLOSE = RemoteObject.FIRST_CALL_TRANSACTION + 3;

    /**
     * Makes a stub that implements the interface itself.
     */
    protected RegistryStub() {
        super(DESCRIPTOR, VERSION, HASH);
    }

    /**
     * Makes a remote object callable: an object of this process itself, else its one proxy.
     *
     * @param remote the remote object
     * @return what can be called
     */
    public static Registry asInterface(RemoteObject remote) {
        if (remote instanceof Wrapper wrapper) {
            return wrapper.implementation;
        }
        if (remote instanceof RegistryStub stub) {
            return stub;
        }
        if (remote instanceof RemoteProxy known) {
            return known.broker(RegistryProxy.class, RegistryProxy::new);
        }
        return new RegistryProxy(remote);
    }

    /**
     * Gives the one stub of an implementation; a stub is its own.
     *
     * @param implementation what calls go to
     * @return the stub
     */
    public static RegistryStub of(Registry implementation) {
        if (implementation instanceof RegistryStub stub) {
            return stub;
        }
        return wrap(implementation, RegistryStub.class, Wrapper::new);
    }

    /**
     * Gives the remote object that stands for this very interface in a parcel.
     *
     * @param registry a proxy, a stub or an implementation
     * @return its remote object
     */
    public static RemoteObject asRemoteObject(Registry registry) {
        return registry instanceof RegistryProxy proxy ? proxy.asObject() : of(registry);
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
            case TRANSACTION_LOAD -> onLoad(request, reply);
            case TRANSACTION_STORE -> onStore(request, reply);
            case TRANSACTION_WATCH -> onWatch(request, reply);
            case TRANSACTION_CLOSE -> onClose(request, reply);
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
            case TRANSACTION_LOAD -> "load";
            case TRANSACTION_STORE -> "store";
            case TRANSACTION_WATCH -> "watch";
            case TRANSACTION_CLOSE -> "close";
            default -> null;
        };
    }

    private void onLoad(Parcel request, Parcel reply) {
        String path = Parcel.required(request.readString(), "example.Registry.load: parameter path");
        request.enforceNoDataAvail();
        String result;
        try {
            result = this.load(path);
        } catch (NoSuchFileException failure) {
            RegistryParcels.writeNoSuchFileException(reply, failure);
            return;
        } catch (URISyntaxException failure) {
            RegistryParcels.writeURISyntaxException(reply, failure);
            return;
        }
        reply.writeNoException();
        reply.writeString(Objects.requireNonNull(result, "example.Registry.load: result is null"));
    }

    private void onStore(Parcel request, Parcel reply) {
        String entry = Parcel.required(request.readString(), "example.Registry.store: parameter entry");
        request.enforceNoDataAvail();
        int result;
        try {
            result = this.store(entry);
        } catch (BatchUpdateException failure) {
            RegistryParcels.writeBatchUpdateException(reply, failure);
            return;
        } catch (SQLException failure) {
            RegistryParcels.writeSQLException(reply, failure);
            return;
        }
        reply.writeNoException();
        reply.writeInt(result);
    }

    private void onWatch(Parcel request, Parcel reply) {
        String since = Parcel.required(request.readString(), "example.Registry.watch: parameter since");
        request.enforceNoDataAvail();
        Flow.Publisher<String> result;
        try {
            result = this.watch(since);
        } catch (DateTimeParseException failure) {
            RegistryParcels.writeDateTimeParseException(reply, failure);
            return;
        }
        reply.writeNoException();
        RegistryParcels.PUBLISHER_OF_STRING.write(reply, Objects.requireNonNull(result, "example.Registry.watch: result is null"));
    }

    private void onClose(Parcel request, Parcel reply) {
        request.enforceNoDataAvail();
        try {
            this.close();
        } catch (NotDirectoryException failure) {
            RegistryParcels.writeNotDirectoryException(reply, failure);
            return;
        }
        reply.writeNoException();
    }

    private static final class Wrapper extends RegistryStub {
        private final Registry implementation;

        Wrapper(Registry implementation) {
            this.implementation = implementation;
        }

        @Override
        public String load(String path) throws NoSuchFileException, URISyntaxException {
            return implementation.load(path);
        }

        @Override
        public int store(String entry) throws BatchUpdateException, SQLException {
            return implementation.store(entry);
        }

        @Override
        public Flow.Publisher<String> watch(String since) throws DateTimeParseException {
            return implementation.watch(since);
        }

        @Override
        public void close() throws NotDirectoryException {
            implementation.close();
        }

        @Override
        public String toString() {
            return "RegistryStub[" + implementation + "]";
        }
    }
}
