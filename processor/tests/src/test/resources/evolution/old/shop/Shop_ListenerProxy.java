package shop;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.Parcel;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Shop.Listener} that lives elsewhere. Thread-safe; parcels go back when a call ends.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
public final class Shop_ListenerProxy implements Shop.Listener, RemoteBroker {
    private final RemoteObject remote;

    private final CallOptions options;

    private final CallOptions oneway;

    Shop_ListenerProxy(RemoteObject remote) {
        this(remote, CallOptions.DEFAULT);
    }

    private Shop_ListenerProxy(RemoteObject remote, CallOptions options) {
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
     */
    public Shop_ListenerProxy withOptions(CallOptions options) {
        return new Shop_ListenerProxy(remote, options);
    }

    @Override
    public void shipped(Shop.Item item) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeInterfaceToken(Shop_ListenerStub.DESCRIPTOR);
            Shop_ListenerParcels.writeItem(request, item, "shop.Shop.Listener.shipped: parameter item");
            remote.transact(Shop_ListenerStub.TRANSACTION_SHIPPED, request, reply, oneway);
        }
    }

    @Override
    public boolean confirm(int price) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeInterfaceToken(Shop_ListenerStub.DESCRIPTOR);
            request.writeInt(price);
            remote.transact(Shop_ListenerStub.TRANSACTION_CONFIRM, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            boolean result = reply.readBoolean();
            reply.enforceNoDataAvail();
            return result;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shop_ListenerProxy && remote.equals(((Shop_ListenerProxy) other).remote);
    }

    @Override
    public int hashCode() {
        return remote.hashCode();
    }

    @Override
    public String toString() {
        return "Shop_ListenerProxy[" + remote + "]";
    }
}
