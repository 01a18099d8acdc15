package golden;

import dev.ipckit.CallOptions;
import dev.ipckit.Holder;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteProxy;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Answers calls of a {@link Device}: extend it, or wrap an implementation with {@link #of}.
 *
 * <p>Arguments that come back, and hand-written parcelables.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
abstract class DeviceStub extends RemoteStub implements Device, RemoteBroker {
    /**
     * The interface descriptor.
     */
    public static final String DESCRIPTOR = "golden.Device";

    /**
     * The version of the contract: none is kept.
     */
    public static final int VERSION = 0;

    /**
     * The hash of the contract: what is equal has the same on the wire.
     */
    public static final String HASH = "bd4655f6caa4b6733db0f8eff25cefedc7d345ae4942a04fb2a2a58779aaef8b";

    static final int TRANSACTION_READ = RemoteObject.FIRST_CALL_TRANSACTION + 0;

    static final int TRANSACTION_NAMES = RemoteObject.FIRST_CALL_TRANSACTION + 1;

    static final int TRANSACTION_STATUS = RemoteObject.FIRST_CALL_TRANSACTION + 2;

    /**
     * Makes a stub that implements the interface itself.
     */
    protected DeviceStub() {
        super(DESCRIPTOR, VERSION, HASH);
    }

    /**
     * Makes a remote object callable: an object of this process itself, else its one proxy.
     *
     * @param remote the remote object
     * @return what can be called
     */
    static Device asInterface(RemoteObject remote) {
        if (remote instanceof Wrapper wrapper) {
            return wrapper.implementation;
        }
        if (remote instanceof DeviceStub stub) {
            return stub;
        }
        if (remote instanceof RemoteProxy known) {
            return known.broker(DeviceProxy.class, DeviceProxy::new);
        }
        return new DeviceProxy(remote);
    }

    /**
     * Gives the one stub of an implementation; a stub is its own.
     *
     * @param implementation what calls go to
     * @return the stub
     */
    static DeviceStub of(Device implementation) {
        if (implementation instanceof DeviceStub stub) {
            return stub;
        }
        return wrap(implementation, DeviceStub.class, Wrapper::new);
    }

    /**
     * Gives the remote object that stands for this very interface in a parcel.
     *
     * @param device a proxy, a stub or an implementation
     * @return its remote object
     */
    static RemoteObject asRemoteObject(Device device) {
        return device instanceof DeviceProxy proxy ? proxy.asObject() : of(device);
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
            case TRANSACTION_READ -> onRead(request, reply);
            case TRANSACTION_NAMES -> onNames(request, reply);
            case TRANSACTION_STATUS -> onStatus(request, reply);
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
            case TRANSACTION_READ -> "read";
            case TRANSACTION_NAMES -> "names";
            case TRANSACTION_STATUS -> "status";
            default -> null;
        };
    }

    private void onRead(Parcel request, Parcel reply) {
        long position = request.readLong();
        byte[] buffer = DeviceParcels.newByteArray(request);
        request.enforceNoDataAvail();
        int result = this.read(position, buffer);
        reply.writeNoException();
        reply.writeInt(result);
        reply.writeByteArray(Objects.requireNonNull(buffer, "golden.Device.read: parameter buffer is null"));
    }

    private void onNames(Parcel request, Parcel reply) {
        String[] names = DeviceParcels.newNullableStringArray(request);
        List<String> more = DeviceParcels.readListOfString(request);
        request.enforceNoDataAvail();
        this.names(names, more);
        reply.writeNoException();
        DeviceParcels.writeNullableStringArray(reply, names, "golden.Device.names: parameter names");
        DeviceParcels.writeListOfString(reply, more, "golden.Device.names: parameter more");
    }

    private void onStatus(Parcel request, Parcel reply) {
        Device.Settings settings = Parcel.required(request.readParcelable(DeviceParcels::createSettings), "golden.Device.status: parameter settings");
        Holder<@Nullable String> text = new Holder<>();
        Map<String, Device.Money> prices = DeviceParcels.readNullableMapOfStringToMoney(request);
        request.enforceNoDataAvail();
        Device.Money result = this.status(settings, text, prices);
        reply.writeNoException();
        reply.writeParcelable(Objects.requireNonNull(result, "golden.Device.status: result is null"));
        reply.writeParcelable(Objects.requireNonNull(settings, "golden.Device.status: parameter settings is null"));
        reply.writeString(Objects.requireNonNull(text, "golden.Device.status: parameter text is null").get());
        DeviceParcels.writeNullableMapOfStringToMoney(reply, prices, "golden.Device.status: parameter prices");
    }

    private static final class Wrapper extends DeviceStub {
        private final Device implementation;

        Wrapper(Device implementation) {
            this.implementation = implementation;
        }

        @Override
        public int read(long position, byte[] buffer) {
            return implementation.read(position, buffer);
        }

        @Override
        public void names(String @Nullable [] names, List<String> more) {
            implementation.names(names, more);
        }

        @Override
        public Device.Money status(Device.Settings settings, Holder<@Nullable String> text,
                @Nullable Map<String, Device.Money> prices) {
            return implementation.status(settings, text, prices);
        }

        @Override
        public String toString() {
            return "DeviceStub[" + implementation + "]";
        }
    }
}
