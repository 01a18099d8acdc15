package golden;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteProxy;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Answers calls of a {@link Painter}: extend it, or wrap an implementation with {@link #of}.
 *
 * <p>A union and enums with numbers.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
public abstract class PainterStub extends RemoteStub implements Painter, RemoteBroker {
    /**
     * The interface descriptor.
     */
    public static final String DESCRIPTOR = "golden.Painter";

    /**
     * The version of the contract: none is kept.
     */
    public static final int VERSION = 0;

    /**
     * The hash of the contract: what is equal has the same on the wire.
     */
    public static final String HASH = "ca1c14524cc3f7028f3300ffec04098624d6020934f2175dc2bebc62f8f849c0";

    static final int TRANSACTION_PAINT = RemoteObject.FIRST_CALL_TRANSACTION + 0;

    static final int TRANSACTION_MIX = RemoteObject.FIRST_CALL_TRANSACTION + 1;

    /**
     * Makes a stub that implements the interface itself.
     */
    protected PainterStub() {
        super(DESCRIPTOR, VERSION, HASH);
    }

    /**
     * Makes a remote object callable: an object of this process itself, else its one proxy.
     *
     * @param remote the remote object
     * @return what can be called
     */
    public static Painter asInterface(RemoteObject remote) {
        if (remote instanceof Wrapper wrapper) {
            return wrapper.implementation;
        }
        if (remote instanceof PainterStub stub) {
            return stub;
        }
        if (remote instanceof RemoteProxy known) {
            return known.broker(PainterProxy.class, PainterProxy::new);
        }
        return new PainterProxy(remote);
    }

    /**
     * Gives the one stub of an implementation; a stub is its own.
     *
     * @param implementation what calls go to
     * @return the stub
     */
    public static PainterStub of(Painter implementation) {
        if (implementation instanceof PainterStub stub) {
            return stub;
        }
        return wrap(implementation, PainterStub.class, Wrapper::new);
    }

    /**
     * Gives the remote object that stands for this very interface in a parcel.
     *
     * @param painter a proxy, a stub or an implementation
     * @return its remote object
     */
    public static RemoteObject asRemoteObject(Painter painter) {
        return painter instanceof PainterProxy proxy ? proxy.asObject() : of(painter);
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
            case TRANSACTION_PAINT -> onPaint(request, reply);
            case TRANSACTION_MIX -> onMix(request, reply);
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
            case TRANSACTION_PAINT -> "paint";
            case TRANSACTION_MIX -> "mix";
            default -> null;
        };
    }

    private void onPaint(Parcel request, Parcel reply) {
        Painter.Shape shape = PainterParcels.readShape(request);
        Painter.Color color = PainterParcels.readColor(request);
        Painter.Mode mode = PainterParcels.readMode(request);
        request.enforceNoDataAvail();
        Painter.Shape result = this.paint(shape, color, mode);
        reply.writeNoException();
        PainterParcels.writeShape(reply, result, "golden.Painter.paint: result");
    }

    private void onMix(Parcel request, Parcel reply) {
        List<Painter.Color> colors = PainterParcels.readListOfColor(request);
        request.enforceNoDataAvail();
        this.mix(colors);
        reply.writeNoException();
    }

    private static final class Wrapper extends PainterStub {
        private final Painter implementation;

        Wrapper(Painter implementation) {
            this.implementation = implementation;
        }

        @Override
        public Painter.Shape paint(Painter.Shape shape, Painter.Color color, Painter.Mode mode) {
            return implementation.paint(shape, color, mode);
        }

        @Override
        public void mix(List<Painter.Color> colors) {
            implementation.mix(colors);
        }

        @Override
        public String toString() {
            return "PainterStub[" + implementation + "]";
        }
    }
}
