package golden;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.Parcel;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Calls a {@link Directory} that lives elsewhere. Thread-safe; parcels go back when a call ends.
 *
 * <p>Records, collections, null, exceptions, callbacks.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
final class DirectoryProxy implements Directory, RemoteBroker {
    private final RemoteObject remote;

    private final CallOptions options;

    private final CallOptions oneway;

    DirectoryProxy(RemoteObject remote) {
        this(remote, CallOptions.DEFAULT);
    }

    private DirectoryProxy(RemoteObject remote, CallOptions options) {
        this.remote = remote;
        this.options = options;
        this.oneway = options.asOneway();
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
    public DirectoryProxy withOptions(CallOptions options) {
        return new DirectoryProxy(remote, options.requireTwoWay(DirectoryProxy.class));
    }

    @Override
    public Directory.Person find(long id) throws Directory.NoSuchPerson, IOException {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(DirectoryStub.DESCRIPTOR);
            request.writeLong(id);
            remote.transact(DirectoryStub.TRANSACTION_FIND, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                if (failure.equals("golden.Directory.NoSuchPerson")) {
                    throw DirectoryParcels.readNoSuchPerson(reply);
                }
                if (failure.equals("java.io.IOException")) {
                    throw DirectoryParcels.readIOException(reply);
                }
                throw reply.unknownException(failure);
            }
            Directory.Person result = DirectoryParcels.readPerson(reply);
            reply.enforceNoDataAvail();
            return result;
        }
    }

    @Override
    public Directory. @Nullable Person findByName(String name, @Nullable Integer age) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(DirectoryStub.DESCRIPTOR);
            request.writeString(Objects.requireNonNull(name, "golden.Directory.findByName: parameter name is null"));
            DirectoryParcels.writeNullableInteger(request, age);
            remote.transact(DirectoryStub.TRANSACTION_FIND_BY_NAME, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            Directory.Person result = DirectoryParcels.readNullablePerson(reply);
            reply.enforceNoDataAvail();
            return result;
        }
    }

    @Override
    public void put(Map<String, List<Directory.Person>> people, Set<Directory.Role> roles) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(DirectoryStub.DESCRIPTOR);
            DirectoryParcels.writeMapOfStringToListOfPerson(request, people, "golden.Directory.put: parameter people");
            DirectoryParcels.writeSetOfRole(request, roles, "golden.Directory.put: parameter roles");
            remote.transact(DirectoryStub.TRANSACTION_PUT, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            reply.enforceNoDataAvail();
        }
    }

    @Override
    public void watch(Directory.Watcher watcher, Directory. @Nullable Watcher fallback) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(DirectoryStub.DESCRIPTOR);
            request.writeRemoteObject(Directory_WatcherStub.asRemoteObject(Objects.requireNonNull(watcher, "golden.Directory.watch: parameter watcher is null")));
            DirectoryParcels.writeNullableWatcher(request, fallback);
            remote.transact(DirectoryStub.TRANSACTION_WATCH, request, reply, oneway);
        }
    }

    @Override
    public String transactionName(int code) {
        return DirectoryStub.transactionNameOf(code);
    }

    @Override
    public String contractDescriptor() {
        return DirectoryStub.DESCRIPTOR;
    }

    @Override
    public int contractVersion() {
        return DirectoryStub.VERSION;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DirectoryProxy proxy && remote.equals(proxy.remote);
    }

    @Override
    public int hashCode() {
        return remote.hashCode();
    }

    @Override
    public String toString() {
        return "DirectoryProxy[" + remote + "]";
    }
}
