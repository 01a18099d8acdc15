package golden;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteProxy;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Answers calls of a {@link Directory}: extend it, or wrap an implementation with {@link #of}.
 *
 * <p>Records, collections, null, exceptions, callbacks.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
abstract class DirectoryStub extends RemoteStub implements Directory, RemoteBroker {
    /**
     * The interface descriptor.
     */
    public static final String DESCRIPTOR = "com.example.IDirectory";

    /**
     * The version of the contract: none is kept.
     */
    public static final int VERSION = 0;

    /**
     * The hash of the contract: what is equal has the same on the wire.
     */
    public static final String HASH = "ad2685526f50b0f2cba47bdc3aac6777a70d8f0f8acbde2c4054af19c95ae72c";

    static final int TRANSACTION_FIND = RemoteObject.FIRST_CALL_TRANSACTION + 0;

    static final int TRANSACTION_FIND_BY_NAME = RemoteObject.FIRST_CALL_TRANSACTION + 1;

    static final int TRANSACTION_PUT = RemoteObject.FIRST_CALL_TRANSACTION + 2;

    static final int TRANSACTION_WATCH = RemoteObject.FIRST_CALL_TRANSACTION + 3;

    /**
     * Makes a stub that implements the interface itself.
     */
    protected DirectoryStub() {
        super(DESCRIPTOR, VERSION, HASH);
    }

    /**
     * Makes a remote object callable: an object of this process itself, else its one proxy.
     *
     * @param remote the remote object
     * @return what can be called
     */
    static Directory asInterface(RemoteObject remote) {
        if (remote instanceof Wrapper wrapper) {
            return wrapper.implementation;
        }
        if (remote instanceof DirectoryStub stub) {
            return stub;
        }
        if (remote instanceof RemoteProxy known) {
            return known.broker(DirectoryProxy.class, DirectoryProxy::new);
        }
        return new DirectoryProxy(remote);
    }

    /**
     * Gives the one stub of an implementation; a stub is its own.
     *
     * @param implementation what calls go to
     * @return the stub
     */
    static DirectoryStub of(Directory implementation) {
        if (implementation instanceof DirectoryStub stub) {
            return stub;
        }
        return wrap(implementation, DirectoryStub.class, Wrapper::new);
    }

    /**
     * Gives the remote object that stands for this very interface in a parcel.
     *
     * @param directory a proxy, a stub or an implementation
     * @return its remote object
     */
    static RemoteObject asRemoteObject(Directory directory) {
        return directory instanceof DirectoryProxy proxy ? proxy.asObject() : of(directory);
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
            case TRANSACTION_FIND_BY_NAME -> onFindByName(request, reply);
            case TRANSACTION_PUT -> onPut(request, reply);
            case TRANSACTION_WATCH -> onWatch(request);
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
            case TRANSACTION_FIND_BY_NAME -> "findByName";
            case TRANSACTION_PUT -> "put";
            case TRANSACTION_WATCH -> "watch";
            default -> null;
        };
    }

    private void onFind(Parcel request, Parcel reply) {
        long id = request.readLong();
        request.enforceNoDataAvail();
        Directory.Person result;
        try {
            result = this.find(id);
        } catch (Directory.NoSuchPerson failure) {
            DirectoryParcels.writeNoSuchPerson(reply, failure);
            return;
        } catch (IOException failure) {
            DirectoryParcels.writeIOException(reply, failure);
            return;
        }
        reply.writeNoException();
        DirectoryParcels.writePerson(reply, result, "golden.Directory.find: result");
    }

    private void onFindByName(Parcel request, Parcel reply) {
        String name = Parcel.required(request.readString(), "golden.Directory.findByName: parameter name");
        Integer age = DirectoryParcels.readNullableInteger(request);
        request.enforceNoDataAvail();
        Directory.Person result = this.findByName(name, age);
        reply.writeNoException();
        DirectoryParcels.writeNullablePerson(reply, result, "golden.Directory.findByName: result");
    }

    private void onPut(Parcel request, Parcel reply) {
        Map<String, List<Directory.Person>> people = DirectoryParcels.readMapOfStringToListOfPerson(request);
        Set<Directory.Role> roles = DirectoryParcels.readSetOfRole(request);
        request.enforceNoDataAvail();
        this.put(people, roles);
        reply.writeNoException();
    }

    private void onWatch(Parcel request) {
        Directory.Watcher watcher = Directory_WatcherStub.asInterface(Parcel.required(request.readRemoteObject(), "golden.Directory.watch: parameter watcher"));
        Directory.Watcher fallback = DirectoryParcels.readNullableWatcher(request);
        request.enforceNoDataAvail();
        this.watch(watcher, fallback);
    }

    private static final class Wrapper extends DirectoryStub {
        private final Directory implementation;

        Wrapper(Directory implementation) {
            this.implementation = implementation;
        }

        @Override
        public Directory.Person find(long id) throws Directory.NoSuchPerson, IOException {
            return implementation.find(id);
        }

        @Override
        public Directory. @Nullable Person findByName(String name, @Nullable Integer age) {
            return implementation.findByName(name, age);
        }

        @Override
        public void put(Map<String, List<Directory.Person>> people, Set<Directory.Role> roles) {
            implementation.put(people, roles);
        }

        @Override
        public void watch(Directory.Watcher watcher, Directory. @Nullable Watcher fallback) {
            implementation.watch(watcher, fallback);
        }

        @Override
        public String toString() {
            return "DirectoryStub[" + implementation + "]";
        }
    }
}
