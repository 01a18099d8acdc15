package golden;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.Parcel;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Painter} that lives elsewhere. Thread-safe; parcels go back when a call ends.
 *
 * <p>A union and enums with numbers.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
public final class PainterProxy implements Painter, RemoteBroker {
    private final RemoteObject remote;

    private final CallOptions options;

    PainterProxy(RemoteObject remote) {
        this(remote, CallOptions.DEFAULT);
    }

    private PainterProxy(RemoteObject remote, CallOptions options) {
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
    public PainterProxy withOptions(CallOptions options) {
        return new PainterProxy(remote, options.requireTwoWay(PainterProxy.class));
    }

    @Override
    public Painter.Shape paint(Painter.Shape shape, Painter.Color color, Painter.Mode mode) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(PainterStub.DESCRIPTOR);
            PainterParcels.writeShape(request, shape, "golden.Painter.paint: parameter shape");
            request.writeByte(PainterParcels.numberOfColor(Objects.requireNonNull(color, "golden.Painter.paint: parameter color is null")));
            request.writeInt(PainterParcels.ordinalOfMode(Objects.requireNonNull(mode, "golden.Painter.paint: parameter mode is null")));
            remote.transact(PainterStub.TRANSACTION_PAINT, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            Painter.Shape result = PainterParcels.readShape(reply);
            reply.enforceNoDataAvail();
            return result;
        }
    }

    @Override
    public void mix(List<Painter.Color> colors) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(PainterStub.DESCRIPTOR);
            PainterParcels.writeListOfColor(request, colors, "golden.Painter.mix: parameter colors");
            remote.transact(PainterStub.TRANSACTION_MIX, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            reply.enforceNoDataAvail();
        }
    }

    @Override
    public String transactionName(int code) {
        return PainterStub.transactionNameOf(code);
    }

    @Override
    public String contractDescriptor() {
        return PainterStub.DESCRIPTOR;
    }

    @Override
    public int contractVersion() {
        return PainterStub.VERSION;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PainterProxy proxy && remote.equals(proxy.remote);
    }

    @Override
    public int hashCode() {
        return remote.hashCode();
    }

    @Override
    public String toString() {
        return "PainterProxy[" + remote + "]";
    }
}
