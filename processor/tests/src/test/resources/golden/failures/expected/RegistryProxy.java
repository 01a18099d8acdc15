package example;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
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
 * Calls a {@link Registry} that lives elsewhere. Thread-safe; parcels go back when a call ends.
 *
 * <p>Exceptions of the JDK that show more than a message.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
public final class RegistryProxy implements Registry, RemoteBroker {
    private final RemoteObject remote;

    private final CallOptions options;

    RegistryProxy(RemoteObject remote) {
        this(remote, CallOptions.DEFAULT);
    }

    private RegistryProxy(RemoteObject remote, CallOptions options) {
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
    public RegistryProxy withOptions(CallOptions options) {
        return new RegistryProxy(remote, options.requireTwoWay(RegistryProxy.class));
    }

    @Override
    public String load(String path) throws NoSuchFileException, URISyntaxException {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(RegistryStub.DESCRIPTOR);
            request.writeString(Objects.requireNonNull(path, "example.Registry.load: parameter path is null"));
            remote.transact(RegistryStub.TRANSACTION_LOAD, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                if (failure.equals("java.nio.file.NoSuchFileException")) {
                    throw RegistryParcels.readNoSuchFileException(reply);
                }
                if (failure.equals("java.net.URISyntaxException")) {
                    throw RegistryParcels.readURISyntaxException(reply);
                }
                throw reply.unknownException(failure);
            }
            String result = Parcel.required(reply.readString(), "example.Registry.load: result");
            reply.enforceNoDataAvail();
            return result;
        }
    }

    @Override
    public int store(String entry) throws BatchUpdateException, SQLException {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(RegistryStub.DESCRIPTOR);
            request.writeString(Objects.requireNonNull(entry, "example.Registry.store: parameter entry is null"));
            remote.transact(RegistryStub.TRANSACTION_STORE, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                if (failure.equals("java.sql.BatchUpdateException")) {
                    throw RegistryParcels.readBatchUpdateException(reply);
                }
                if (failure.equals("java.sql.SQLException")) {
                    throw RegistryParcels.readSQLException(reply);
                }
                throw reply.unknownException(failure);
            }
            int result = reply.readInt();
            reply.enforceNoDataAvail();
            return result;
        }
    }

    @Override
    public Flow.Publisher<String> watch(String since) throws DateTimeParseException {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(RegistryStub.DESCRIPTOR);
            request.writeString(Objects.requireNonNull(since, "example.Registry.watch: parameter since is null"));
            remote.transact(RegistryStub.TRANSACTION_WATCH, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                if (failure.equals("java.time.format.DateTimeParseException")) {
                    throw RegistryParcels.readDateTimeParseException(reply);
                }
                throw reply.unknownException(failure);
            }
            Flow.Publisher<String> result = Parcel.required(RegistryParcels.PUBLISHER_OF_STRING.read(reply), "example.Registry.watch: result");
            reply.enforceNoDataAvail();
            return result;
        }
    }

    /**
     * By its constructor without fields, since it has no others.
     */
    @Override
    public void close() throws NotDirectoryException {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(RegistryStub.DESCRIPTOR);
            remote.transact(RegistryStub.TRANSACTION_CLOSE, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                if (failure.equals("java.nio.file.NotDirectoryException")) {
                    throw RegistryParcels.readNotDirectoryException(reply);
                }
                throw reply.unknownException(failure);
            }
            reply.enforceNoDataAvail();
        }
    }

    @Override
    public String transactionName(int code) {
        return RegistryStub.transactionNameOf(code);
    }

    @Override
    public String contractDescriptor() {
        return RegistryStub.DESCRIPTOR;
    }

    @Override
    public int contractVersion() {
        return RegistryStub.VERSION;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegistryProxy proxy && remote.equals(proxy.remote);
    }

    @Override
    public int hashCode() {
        return remote.hashCode();
    }

    @Override
    public String toString() {
        return "RegistryProxy[" + remote + "]";
    }
}
