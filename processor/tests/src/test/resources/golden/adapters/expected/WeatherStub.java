package golden;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteProxy;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Answers calls of a {@link Weather}: extend it, or wrap an implementation with {@link #of}.
 *
 * <p>A type of somebody else.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
abstract class WeatherStub extends RemoteStub implements Weather, RemoteBroker {
    /**
     * The interface descriptor.
     */
    public static final String DESCRIPTOR = "golden.Weather";

    /**
     * The version of the contract: none is kept.
     */
    public static final int VERSION = 0;

    /**
     * The hash of the contract: what is equal has the same on the wire.
     */
    public static final String HASH = "7a413cbcabfaf9826d6de29217ea661c3107558e62f25bd1b4744c4f5f91a1d0";

    static final int TRANSACTION_NOW = RemoteObject.FIRST_CALL_TRANSACTION + 0;

    static final int TRANSACTION_REPORT = RemoteObject.FIRST_CALL_TRANSACTION + 1;

    /**
     * Makes a stub that implements the interface itself.
     */
    protected WeatherStub() {
        super(DESCRIPTOR, VERSION, HASH);
    }

    /**
     * Makes a remote object callable: an object of this process itself, else its one proxy.
     *
     * @param remote the remote object
     * @return what can be called
     */
    static Weather asInterface(RemoteObject remote) {
        if (remote instanceof Wrapper wrapper) {
            return wrapper.implementation;
        }
        if (remote instanceof WeatherStub stub) {
            return stub;
        }
        if (remote instanceof RemoteProxy known) {
            return known.broker(WeatherProxy.class, WeatherProxy::new);
        }
        return new WeatherProxy(remote);
    }

    /**
     * Gives the one stub of an implementation; a stub is its own.
     *
     * @param implementation what calls go to
     * @return the stub
     */
    static WeatherStub of(Weather implementation) {
        if (implementation instanceof WeatherStub stub) {
            return stub;
        }
        return wrap(implementation, WeatherStub.class, Wrapper::new);
    }

    /**
     * Gives the remote object that stands for this very interface in a parcel.
     *
     * @param weather a proxy, a stub or an implementation
     * @return its remote object
     */
    static RemoteObject asRemoteObject(Weather weather) {
        return weather instanceof WeatherProxy proxy ? proxy.asObject() : of(weather);
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
            case TRANSACTION_NOW -> onNow(request, reply);
            case TRANSACTION_REPORT -> onReport(request, reply);
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
            case TRANSACTION_NOW -> "now";
            case TRANSACTION_REPORT -> "report";
            default -> null;
        };
    }

    private void onNow(Parcel request, Parcel reply) {
        String place = Parcel.required(request.readString(), "golden.Weather.now: parameter place");
        request.enforceNoDataAvail();
        Weather.Celsius result = this.now(place);
        reply.writeNoException();
        WeatherParcels.writeNullableCelsius(reply, result, "golden.Weather.now: result");
    }

    private void onReport(Parcel request, Parcel reply) {
        List<Weather.Celsius> values = WeatherParcels.readListOfCelsius(request);
        request.enforceNoDataAvail();
        this.report(values);
        reply.writeNoException();
    }

    private static final class Wrapper extends WeatherStub {
        private final Weather implementation;

        Wrapper(Weather implementation) {
            this.implementation = implementation;
        }

        @Override
        public Weather. @Nullable Celsius now(String place) {
            return implementation.now(place);
        }

        @Override
        public void report(List<Weather.Celsius> values) {
            implementation.report(values);
        }

        @Override
        public String toString() {
            return "WeatherStub[" + implementation + "]";
        }
    }
}
