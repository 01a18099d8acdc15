/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package android.os;

/** An object of this side. */
public class Binder implements IBinder {
    private IInterface owner;
    private String descriptor;

    public void attachInterface(IInterface newOwner, String newDescriptor) {
        owner = newOwner;
        descriptor = newDescriptor;
    }

    @Override
    public IInterface queryLocalInterface(String wanted) {
        return wanted.equals(descriptor) ? owner : null;
    }

    protected boolean onTransact(int code, Parcel data, Parcel reply, int flags) throws RemoteException {
        return false;
    }

    @Override
    public boolean transact(int code, Parcel data, Parcel reply, int flags) throws RemoteException {
        throw new UnsupportedOperationException("only the other side calls");
    }

    /** A call of the other side, whose exceptions go back to it. */
    final void execute(int code, Parcel data, Parcel reply, int flags) {
        try {
            if (!onTransact(code, data, reply, flags)) {
                throw new AssertionError("no transaction " + code);
            }
        } catch (RemoteException | RuntimeException thrown) {
            if ((flags & FLAG_ONEWAY) != 0) {
                throw new AssertionError(thrown);
            }
            reply.clear();
            reply.writeException(thrown);
        }
    }
}
