package golden;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.Parcel;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link UserStore} that lives elsewhere. Thread-safe; parcels go back when a call ends.
 *
 * <p>Generic methods closed by the interface; overloads.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
public final class UserStoreProxy implements UserStore, RemoteBroker {
    private final RemoteObject remote;

    private final CallOptions options;

    UserStoreProxy(RemoteObject remote) {
        this(remote, CallOptions.DEFAULT);
    }

    private UserStoreProxy(RemoteObject remote, CallOptions options) {
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
    public UserStoreProxy withOptions(CallOptions options) {
        return new UserStoreProxy(remote, options.requireTwoWay(UserStoreProxy.class));
    }

    @Override
    public String get(String key) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(UserStoreStub.DESCRIPTOR);
            request.writeString(Objects.requireNonNull(key, "golden.UserStore.get: parameter key is null"));
            remote.transact(UserStoreStub.TRANSACTION_GET, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            String result = Parcel.required(reply.readString(), "golden.UserStore.get: result");
            reply.enforceNoDataAvail();
            return result;
        }
    }

    @Override
    public void put(String key, String value) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(UserStoreStub.DESCRIPTOR);
            request.writeString(Objects.requireNonNull(key, "golden.UserStore.put: parameter key is null"));
            request.writeString(Objects.requireNonNull(value, "golden.UserStore.put: parameter value is null"));
            remote.transact(UserStoreStub.TRANSACTION_PUT_STRING_STRING, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            reply.enforceNoDataAvail();
        }
    }

    @Override
    public void put(String key, int value) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(UserStoreStub.DESCRIPTOR);
            request.writeString(Objects.requireNonNull(key, "golden.UserStore.put: parameter key is null"));
            request.writeInt(value);
            remote.transact(UserStoreStub.TRANSACTION_PUT_STRING_INT, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            reply.enforceNoDataAvail();
        }
    }

    @Override
    public String transactionName(int code) {
        return UserStoreStub.transactionNameOf(code);
    }

    @Override
    public String contractDescriptor() {
        return UserStoreStub.DESCRIPTOR;
    }

    @Override
    public int contractVersion() {
        return UserStoreStub.VERSION;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserStoreProxy proxy && remote.equals(proxy.remote);
    }

    @Override
    public int hashCode() {
        return remote.hashCode();
    }

    @Override
    public String toString() {
        return "UserStoreProxy[" + remote + "]";
    }
}
