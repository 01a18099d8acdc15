package golden;

import dev.ipckit.CallOptions;
import dev.ipckit.Holder;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.Parcel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Calls a {@link Device} that lives elsewhere. Thread-safe; parcels go back when a call ends.
 *
 * <p>Arguments that come back, and hand-written parcelables.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
final class DeviceProxy implements Device, RemoteBroker {
    private final RemoteObject remote;

    private final CallOptions options;

    DeviceProxy(RemoteObject remote) {
        this(remote, CallOptions.DEFAULT);
    }

    private DeviceProxy(RemoteObject remote, CallOptions options) {
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
    public DeviceProxy withOptions(CallOptions options) {
        return new DeviceProxy(remote, options.requireTwoWay(DeviceProxy.class));
    }

    @Override
    public int read(long position, byte[] buffer) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(DeviceStub.DESCRIPTOR);
            request.writeLong(position);
            request.writeInt(Objects.requireNonNull(buffer, "golden.Device.read: parameter buffer is null").length);
            remote.transact(DeviceStub.TRANSACTION_READ, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            int result = reply.readInt();
            reply.readByteArray(buffer);
            reply.enforceNoDataAvail();
            return result;
        }
    }

    @Override
    public void names(String @Nullable [] names, List<String> more) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(DeviceStub.DESCRIPTOR);
            request.writeInt(names == null ? -1 : names.length);
            DeviceParcels.writeListOfString(request, more, "golden.Device.names: parameter more");
            remote.transact(DeviceStub.TRANSACTION_NAMES, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            DeviceParcels.fillNullableStringArray(reply, names);
            DeviceParcels.fillListOfString(reply, more);
            reply.enforceNoDataAvail();
        }
    }

    @Override
    public Device.Money status(Device.Settings settings, Holder<@Nullable String> text,
            @Nullable Map<String, Device.Money> prices) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(DeviceStub.DESCRIPTOR);
            request.writeParcelable(Objects.requireNonNull(settings, "golden.Device.status: parameter settings is null"));
            Objects.requireNonNull(text, "golden.Device.status: parameter text is null");
            DeviceParcels.writeNullableMapOfStringToMoney(request, prices, "golden.Device.status: parameter prices");
            remote.transact(DeviceStub.TRANSACTION_STATUS, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            Device.Money result = Parcel.required(reply.readParcelable(Device.Money::createFromParcel), "golden.Device.status: result");
            DeviceParcels.fillSettings(reply, settings);
            text.set(reply.readString());
            DeviceParcels.fillNullableMapOfStringToMoney(reply, prices);
            reply.enforceNoDataAvail();
            return result;
        }
    }

    @Override
    public String transactionName(int code) {
        return DeviceStub.transactionNameOf(code);
    }

    @Override
    public String contractDescriptor() {
        return DeviceStub.DESCRIPTOR;
    }

    @Override
    public int contractVersion() {
        return DeviceStub.VERSION;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeviceProxy proxy && remote.equals(proxy.remote);
    }

    @Override
    public int hashCode() {
        return remote.hashCode();
    }

    @Override
    public String toString() {
        return "DeviceProxy[" + remote + "]";
    }
}
