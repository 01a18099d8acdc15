package golden;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.Parcel;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Directory.Watcher} that lives elsewhere. Thread-safe; parcels go back when a call ends.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
final class Directory_WatcherProxy implements Directory.Watcher, RemoteBroker {
    private final RemoteObject remote;

    private final CallOptions options;

    Directory_WatcherProxy(RemoteObject remote) {
        this(remote, CallOptions.DEFAULT);
    }

    private Directory_WatcherProxy(RemoteObject remote, CallOptions options) {
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
    public Directory_WatcherProxy withOptions(CallOptions options) {
        return new Directory_WatcherProxy(remote, options.requireTwoWay(Directory_WatcherProxy.class));
    }

    @Override
    public void changed(String[] names) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(Directory_WatcherStub.DESCRIPTOR);
            Directory_WatcherParcels.writeStringArray(request, names, "golden.Directory.Watcher.changed: parameter names");
            remote.transact(Directory_WatcherStub.TRANSACTION_CHANGED, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            reply.enforceNoDataAvail();
        }
    }

    @Override
    public String transactionName(int code) {
        return Directory_WatcherStub.transactionNameOf(code);
    }

    @Override
    public String contractDescriptor() {
        return Directory_WatcherStub.DESCRIPTOR;
    }

    @Override
    public int contractVersion() {
        return Directory_WatcherStub.VERSION;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Directory_WatcherProxy proxy && remote.equals(proxy.remote);
    }

    @Override
    public int hashCode() {
        return remote.hashCode();
    }

    @Override
    public String toString() {
        return "Directory_WatcherProxy[" + remote + "]";
    }
}
