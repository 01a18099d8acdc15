package golden;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteProxy;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import javax.annotation.processing.Generated;

/**
 * Answers calls of a {@link Directory.Watcher}: extend it, or wrap an implementation with {@link #of}.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
abstract class Directory_WatcherStub extends RemoteStub implements Directory.Watcher, RemoteBroker {
    /**
     * The interface descriptor.
     */
    public static final String DESCRIPTOR = "golden.Directory.Watcher";

    /**
     * The version of the contract: none is kept.
     */
    public static final int VERSION = 0;

    /**
     * The hash of the contract: what is equal has the same on the wire.
     */
    public static final String HASH = "f160522ae5a1eea967093efad0644598c32c08d0fd0cb4dd1792ab014a478ece";

    static final int TRANSACTION_CHANGED = RemoteObject.FIRST_CALL_TRANSACTION + 0;

    /**
     * Makes a stub that implements the interface itself.
     */
    protected Directory_WatcherStub() {
        super(DESCRIPTOR, VERSION, HASH);
    }

    /**
     * Makes a remote object callable: an object of this process itself, else its one proxy.
     *
     * @param remote the remote object
     * @return what can be called
     */
    static Directory.Watcher asInterface(RemoteObject remote) {
        if (remote instanceof Wrapper wrapper) {
            return wrapper.implementation;
        }
        if (remote instanceof Directory_WatcherStub stub) {
            return stub;
        }
        if (remote instanceof RemoteProxy known) {
            return known.broker(Directory_WatcherProxy.class, Directory_WatcherProxy::new);
        }
        return new Directory_WatcherProxy(remote);
    }

    /**
     * Gives the one stub of an implementation; a stub is its own.
     *
     * @param implementation what calls go to
     * @return the stub
     */
    static Directory_WatcherStub of(Directory.Watcher implementation) {
        if (implementation instanceof Directory_WatcherStub stub) {
            return stub;
        }
        return wrap(implementation, Directory_WatcherStub.class, Wrapper::new);
    }

    /**
     * Gives the remote object that stands for this very interface in a parcel.
     *
     * @param watcher a proxy, a stub or an implementation
     * @return its remote object
     */
    static RemoteObject asRemoteObject(Directory.Watcher watcher) {
        return watcher instanceof Directory_WatcherProxy proxy ? proxy.asObject() : of(watcher);
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
            case TRANSACTION_CHANGED -> onChanged(request, reply);
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
            case TRANSACTION_CHANGED -> "changed";
            default -> null;
        };
    }

    private void onChanged(Parcel request, Parcel reply) {
        String[] names = Directory_WatcherParcels.readStringArray(request);
        request.enforceNoDataAvail();
        this.changed(names);
        reply.writeNoException();
    }

    private static final class Wrapper extends Directory_WatcherStub {
        private final Directory.Watcher implementation;

        Wrapper(Directory.Watcher implementation) {
            this.implementation = implementation;
        }

        @Override
        public void changed(String[] names) {
            implementation.changed(names);
        }

        @Override
        public String toString() {
            return "Directory_WatcherStub[" + implementation + "]";
        }
    }
}
