package shop;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.Parcel;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Calls a {@link Shop} that lives elsewhere. Thread-safe; parcels go back when a call ends.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
public final class ShopProxy implements Shop, RemoteBroker {
    private final RemoteObject remote;

    private final CallOptions options;

    ShopProxy(RemoteObject remote) {
        this(remote, CallOptions.DEFAULT);
    }

    private ShopProxy(RemoteObject remote, CallOptions options) {
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
     */
    public ShopProxy withOptions(CallOptions options) {
        return new ShopProxy(remote, options);
    }

    @Override
    public Shop.Item item(String name) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeInterfaceToken(ShopStub.DESCRIPTOR);
            request.writeString(Objects.requireNonNull(name, "shop.Shop.item: parameter name is null"));
            remote.transact(ShopStub.TRANSACTION_ITEM, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            Shop.Item result = ShopParcels.readItem(reply);
            reply.enforceNoDataAvail();
            return result;
        }
    }

    @Override
    public int count() {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeInterfaceToken(ShopStub.DESCRIPTOR);
            remote.transact(ShopStub.TRANSACTION_COUNT, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            int result = reply.readInt();
            reply.enforceNoDataAvail();
            return result;
        }
    }

    @Override
    public List<Shop.Item> cheaperThan(int price) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeInterfaceToken(ShopStub.DESCRIPTOR);
            request.writeInt(price);
            remote.transact(ShopStub.TRANSACTION_CHEAPER_THAN, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            List<Shop.Item> result = ShopParcels.readListOfItem(reply);
            reply.enforceNoDataAvail();
            return result;
        }
    }

    @Override
    public Shop.Color color(Shop.Color wanted) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeInterfaceToken(ShopStub.DESCRIPTOR);
            request.writeInt(Objects.requireNonNull(wanted, "shop.Shop.color: parameter wanted is null").ordinal());
            remote.transact(ShopStub.TRANSACTION_COLOR, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            Shop.Color result = ShopParcels.readColor(reply);
            reply.enforceNoDataAvail();
            return result;
        }
    }

    @Override
    public int buy(Shop.Item item, Shop. @Nullable Listener listener) throws Shop.SoldOut {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeInterfaceToken(ShopStub.DESCRIPTOR);
            ShopParcels.writeItem(request, item, "shop.Shop.buy: parameter item");
            ShopParcels.writeNullableListener(request, listener);
            remote.transact(ShopStub.TRANSACTION_BUY, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                if (failure.equals("shop.Shop.SoldOut")) {
                    throw ShopParcels.readSoldOut(reply);
                }
                throw reply.unknownException(failure);
            }
            int result = reply.readInt();
            reply.enforceNoDataAvail();
            return result;
        }
    }

    @Override
    public String show(Shop.Item item) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeInterfaceToken(ShopStub.DESCRIPTOR);
            ShopParcels.writeItem(request, item, "shop.Shop.show: parameter item");
            remote.transact(ShopStub.TRANSACTION_SHOW, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            String result = Parcel.required(reply.readString(), "shop.Shop.show: result");
            reply.enforceNoDataAvail();
            return result;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShopProxy && remote.equals(((ShopProxy) other).remote);
    }

    @Override
    public int hashCode() {
        return remote.hashCode();
    }

    @Override
    public String toString() {
        return "ShopProxy[" + remote + "]";
    }
}
