package shop;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteProxy;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import javax.annotation.processing.Generated;

/**
 * Answers calls of a {@link Shop.Listener}: extend it, or wrap an implementation with {@link #of}.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
public abstract class Shop_ListenerStub extends RemoteStub implements Shop.Listener, RemoteBroker {
    /**
     * The interface descriptor.
     */
    public static final String DESCRIPTOR = "shop.Shop.Listener";

    static final int TRANSACTION_SHIPPED = RemoteObject.FIRST_CALL_TRANSACTION + 0;

    static final int TRANSACTION_CONFIRM = RemoteObject.FIRST_CALL_TRANSACTION + 1;

    /**
     * Makes a stub that implements the interface itself.
     */
    protected Shop_ListenerStub() {
        super(DESCRIPTOR);
    }

    /**
     * Makes a remote object callable: an object of this process itself, else its one proxy.
     *
     * @param remote the remote object
     * @return what can be called
     */
    public static Shop.Listener asInterface(RemoteObject remote) {
        if (remote instanceof Wrapper wrapper) {
            return wrapper.implementation;
        }
        if (remote instanceof Shop_ListenerStub stub) {
            return stub;
        }
        if (remote instanceof RemoteProxy known) {
            return known.broker(Shop_ListenerProxy.class, Shop_ListenerProxy::new);
        }
        return new Shop_ListenerProxy(remote);
    }

    /**
     * Gives the one stub of an implementation; a stub is its own.
     *
     * @param implementation what calls go to
     * @return the stub
     */
    public static Shop_ListenerStub of(Shop.Listener implementation) {
        if (implementation instanceof Shop_ListenerStub stub) {
            return stub;
        }
        return wrap(implementation, Shop_ListenerStub.class, Wrapper::new);
    }

    /**
     * Gives the remote object that stands for this very interface in a parcel.
     *
     * @param listener a proxy, a stub or an implementation
     * @return its remote object
     */
    public static RemoteObject asRemoteObject(Shop.Listener listener) {
        return listener instanceof Shop_ListenerProxy proxy ? proxy.asObject() : of(listener);
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
            case TRANSACTION_SHIPPED -> onShipped(request);
            case TRANSACTION_CONFIRM -> onConfirm(request, reply);
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
            case TRANSACTION_SHIPPED -> "shipped";
            case TRANSACTION_CONFIRM -> "confirm";
            default -> super.transactionName(code);
        };
    }

    private void onShipped(Parcel request) {
        Shop.Item item = Shop_ListenerParcels.readItem(request);
        request.enforceNoDataAvail();
        this.shipped(item);
    }

    private void onConfirm(Parcel request, Parcel reply) {
        int price = request.readInt();
        request.enforceNoDataAvail();
        boolean result = this.confirm(price);
        reply.writeNoException();
        reply.writeBoolean(result);
    }

    private static final class Wrapper extends Shop_ListenerStub {
        private final Shop.Listener implementation;

        Wrapper(Shop.Listener implementation) {
            this.implementation = implementation;
        }

        @Override
        public void shipped(Shop.Item item) {
            implementation.shipped(item);
        }

        @Override
        public boolean confirm(int price) {
            return implementation.confirm(price);
        }

        @Override
        public String toString() {
            return "Shop_ListenerStub[" + implementation + "]";
        }
    }
}
