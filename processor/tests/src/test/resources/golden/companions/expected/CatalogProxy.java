package golden;

import dev.ipckit.CallChecks;
import dev.ipckit.CallOptions;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.Parcel;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Catalog} that lives elsewhere. Thread-safe; parcels go back when a call ends.
 *
 * <p>The titles that a library has, in order.
 *
 * <p>Kept by librarians &amp; readers. A comment ends with *&#47;, and nothing else.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
@SuppressWarnings({
        "deprecation",
        "removal"
})
public final class CatalogProxy implements Catalog, RemoteBroker {
    private final RemoteObject remote;

    private final CallOptions within5Seconds;

    private final CallOptions within100Milliseconds;

    private final CallOptions onewayWithin5Seconds;

    CatalogProxy(RemoteObject remote) {
        this(remote, CallOptions.DEFAULT);
    }

    private CatalogProxy(RemoteObject remote, CallOptions options) {
        this.remote = remote;
        this.within5Seconds = options.withDefaultTimeout(Duration.of(5L, ChronoUnit.SECONDS));
        this.within100Milliseconds = options.withDefaultTimeout(Duration.of(100L, ChronoUnit.MILLIS));
        this.onewayWithin5Seconds = options.withDefaultTimeout(Duration.of(5L, ChronoUnit.SECONDS)).asOneway();
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
    public CatalogProxy withOptions(CallOptions options) {
        return new CatalogProxy(remote, options.requireTwoWay(CatalogProxy.class));
    }

    /**
     * Finds a title. It costs less than $5.
     */
    @Override
    public String find(String key) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(CatalogStub.DESCRIPTOR);
            request.writeString(Objects.requireNonNull(key, "golden.Catalog.find: parameter key is null"));
            remote.transactCached(CatalogStub.TRANSACTION_FIND, request, reply, within5Seconds, TimeUnit.MILLISECONDS.toNanos(500L));
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            String result = Parcel.required(reply.readString(), "golden.Catalog.find: result");
            reply.enforceNoDataAvail();
            return result;
        }
    }

    /**
     * Adds titles.
     */
    @Override
    @Deprecated(
            since = "2",
            forRemoval = true
    )
    public int add(List<String> titles) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(CatalogStub.DESCRIPTOR);
            int start = request.position();
            CatalogParcels.writeListOfString(request, titles, "golden.Catalog.add: parameter titles");
            CallChecks.requestSize(request.position() - start, 4096, "golden.Catalog.add");
            remote.transact(CatalogStub.TRANSACTION_ADD, request, reply, within5Seconds);
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            CallChecks.replySize(reply.remaining(), 64, "golden.Catalog.add");
            int result = reply.readInt();
            reply.enforceNoDataAvail();
            return result;
        }
    }

    /**
     * Adds a title.
     *
     * <p>In the contract since version 2.
     */
    @Override
    public void addOne(String title) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(CatalogStub.DESCRIPTOR);
            request.writeString(Objects.requireNonNull(title, "golden.Catalog.addOne: parameter title is null"));
            remote.transact(CatalogStub.TRANSACTION_ADD_ONE, request, reply, within100Milliseconds);
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            reply.enforceNoDataAvail();
        }
    }

    @Override
    public void touched(String title) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(CatalogStub.DESCRIPTOR);
            request.writeString(Objects.requireNonNull(title, "golden.Catalog.touched: parameter title is null"));
            remote.transact(CatalogStub.TRANSACTION_TOUCHED, request, reply, onewayWithin5Seconds);
        }
    }

    @Override
    public String transactionName(int code) {
        return CatalogStub.transactionNameOf(code);
    }

    @Override
    public String contractDescriptor() {
        return CatalogStub.DESCRIPTOR;
    }

    @Override
    public int contractVersion() {
        return CatalogStub.VERSION;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CatalogProxy proxy && remote.equals(proxy.remote);
    }

    @Override
    public int hashCode() {
        return remote.hashCode();
    }

    @Override
    public String toString() {
        return "CatalogProxy[" + remote + "]";
    }
}
