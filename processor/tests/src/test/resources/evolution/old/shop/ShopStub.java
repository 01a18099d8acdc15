package shop;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteProxy;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Answers calls of a {@link Shop}: extend it, or wrap an implementation with {@link #of}.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
public abstract class ShopStub extends RemoteStub implements Shop, RemoteBroker {
    /**
     * The interface descriptor.
     */
    public static final String DESCRIPTOR = "shop.Shop";

    static final int TRANSACTION_ITEM = RemoteObject.FIRST_CALL_TRANSACTION + 0;

    static final int TRANSACTION_COUNT = RemoteObject.FIRST_CALL_TRANSACTION + 1;

    static final int TRANSACTION_CHEAPER_THAN = RemoteObject.FIRST_CALL_TRANSACTION + 2;

    static final int TRANSACTION_COLOR = RemoteObject.FIRST_CALL_TRANSACTION + 3;

    static final int TRANSACTION_BUY = RemoteObject.FIRST_CALL_TRANSACTION + 4;

    static final int TRANSACTION_SHOW = RemoteObject.FIRST_CALL_TRANSACTION + 5;

    /**
     * Makes a stub that implements the interface itself.
     */
    protected ShopStub() {
        super(DESCRIPTOR);
    }

    /**
     * Makes a remote object callable: an object of this process itself, else its one proxy.
     *
     * @param remote the remote object
     * @return what can be called
     */
    public static Shop asInterface(RemoteObject remote) {
        if (remote instanceof Wrapper wrapper) {
            return wrapper.implementation;
        }
        if (remote instanceof ShopStub stub) {
            return stub;
        }
        if (remote instanceof RemoteProxy known) {
            return known.broker(ShopProxy.class, ShopProxy::new);
        }
        return new ShopProxy(remote);
    }

    /**
     * Gives the one stub of an implementation; a stub is its own.
     *
     * @param implementation what calls go to
     * @return the stub
     */
    public static ShopStub of(Shop implementation) {
        if (implementation instanceof ShopStub stub) {
            return stub;
        }
        return wrap(implementation, ShopStub.class, Wrapper::new);
    }

    /**
     * Gives the remote object that stands for this very interface in a parcel.
     *
     * @param shop a proxy, a stub or an implementation
     * @return its remote object
     */
    public static RemoteObject asRemoteObject(Shop shop) {
        return shop instanceof ShopProxy proxy ? proxy.asObject() : of(shop);
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
            case TRANSACTION_ITEM -> onItem(request, reply);
            case TRANSACTION_COUNT -> onCount(request, reply);
            case TRANSACTION_CHEAPER_THAN -> onCheaperThan(request, reply);
            case TRANSACTION_COLOR -> onColor(request, reply);
            case TRANSACTION_BUY -> onBuy(request, reply);
            case TRANSACTION_SHOW -> onShow(request, reply);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    @SuppressWarnings("NullAway")
    public String transactionName(int code) {
        return switch (code) {
            case TRANSACTION_ITEM -> "item";
            case TRANSACTION_COUNT -> "count";
            case TRANSACTION_CHEAPER_THAN -> "cheaperThan";
            case TRANSACTION_COLOR -> "color";
            case TRANSACTION_BUY -> "buy";
            case TRANSACTION_SHOW -> "show";
            default -> super.transactionName(code);
        };
    }

    private void onItem(Parcel request, Parcel reply) {
        String name = Parcel.required(request.readString(), "shop.Shop.item: parameter name");
        request.enforceNoDataAvail();
        Shop.Item result = this.item(name);
        reply.writeNoException();
        ShopParcels.writeItem(reply, result, "shop.Shop.item: result");
    }

    private void onCount(Parcel request, Parcel reply) {
        request.enforceNoDataAvail();
        int result = this.count();
        reply.writeNoException();
        reply.writeInt(result);
    }

    private void onCheaperThan(Parcel request, Parcel reply) {
        int price = request.readInt();
        request.enforceNoDataAvail();
        List<Shop.Item> result = this.cheaperThan(price);
        reply.writeNoException();
        ShopParcels.writeListOfItem(reply, result, "shop.Shop.cheaperThan: result");
    }

    private void onColor(Parcel request, Parcel reply) {
        Shop.Color wanted = ShopParcels.readColor(request);
        request.enforceNoDataAvail();
        Shop.Color result = this.color(wanted);
        reply.writeNoException();
        reply.writeInt(Objects.requireNonNull(result, "shop.Shop.color: result is null").ordinal());
    }

    private void onBuy(Parcel request, Parcel reply) {
        Shop.Item item = ShopParcels.readItem(request);
        Shop.Listener listener = ShopParcels.readNullableListener(request);
        request.enforceNoDataAvail();
        int result;
        try {
            result = this.buy(item, listener);
        } catch (Shop.SoldOut failure) {
            ShopParcels.writeSoldOut(reply, failure);
            return;
        }
        reply.writeNoException();
        reply.writeInt(result);
    }

    private void onShow(Parcel request, Parcel reply) {
        Shop.Item item = ShopParcels.readItem(request);
        request.enforceNoDataAvail();
        String result = this.show(item);
        reply.writeNoException();
        reply.writeString(Objects.requireNonNull(result, "shop.Shop.show: result is null"));
    }

    private static final class Wrapper extends ShopStub {
        private final Shop implementation;

        Wrapper(Shop implementation) {
            this.implementation = implementation;
        }

        @Override
        public Shop.Item item(String name) {
            return implementation.item(name);
        }

        @Override
        public int count() {
            return implementation.count();
        }

        @Override
        public List<Shop.Item> cheaperThan(int price) {
            return implementation.cheaperThan(price);
        }

        @Override
        public Shop.Color color(Shop.Color wanted) {
            return implementation.color(wanted);
        }

        @Override
        public int buy(Shop.Item item, Shop. @Nullable Listener listener) throws Shop.SoldOut {
            return implementation.buy(item, listener);
        }

        @Override
        public String show(Shop.Item item) {
            return implementation.show(item);
        }

        @Override
        public String toString() {
            return "ShopStub[" + implementation + "]";
        }
    }
}
