package golden;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.Parcel;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Calls a {@link Weather} that lives elsewhere. Thread-safe; parcels go back when a call ends.
 *
 * <p>A type of somebody else.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
final class WeatherProxy implements Weather, RemoteBroker {
    private final RemoteObject remote;

    private final CallOptions options;

    WeatherProxy(RemoteObject remote) {
        this(remote, CallOptions.DEFAULT);
    }

    private WeatherProxy(RemoteObject remote, CallOptions options) {
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
    public WeatherProxy withOptions(CallOptions options) {
        return new WeatherProxy(remote, options.requireTwoWay(WeatherProxy.class));
    }

    @Override
    public Weather. @Nullable Celsius now(String place) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(WeatherStub.DESCRIPTOR);
            request.writeString(Objects.requireNonNull(place, "golden.Weather.now: parameter place is null"));
            remote.transact(WeatherStub.TRANSACTION_NOW, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            Weather.Celsius result = WeatherParcels.readNullableCelsius(reply);
            reply.enforceNoDataAvail();
            return result;
        }
    }

    @Override
    public void report(List<Weather.Celsius> values) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(WeatherStub.DESCRIPTOR);
            WeatherParcels.writeListOfCelsius(request, values, "golden.Weather.report: parameter values");
            remote.transact(WeatherStub.TRANSACTION_REPORT, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            reply.enforceNoDataAvail();
        }
    }

    @Override
    public String transactionName(int code) {
        return WeatherStub.transactionNameOf(code);
    }

    @Override
    public String contractDescriptor() {
        return WeatherStub.DESCRIPTOR;
    }

    @Override
    public int contractVersion() {
        return WeatherStub.VERSION;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeatherProxy proxy && remote.equals(proxy.remote);
    }

    @Override
    public int hashCode() {
        return remote.hashCode();
    }

    @Override
    public String toString() {
        return "WeatherProxy[" + remote + "]";
    }
}
