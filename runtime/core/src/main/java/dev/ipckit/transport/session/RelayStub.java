/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.CallOptions;
import dev.ipckit.CallingIdentity;
import dev.ipckit.DeadObjectException;
import dev.ipckit.RemoteProxy;
import dev.ipckit.RemoteStub;
import dev.ipckit.TransactionFailedException;
import dev.ipckit.UnknownTransactionException;
import dev.ipckit.parcel.DescriptorsNotAllowedException;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelAccess;
import dev.ipckit.parcel.StatusCode;
import dev.ipckit.transport.OnewayRefusal;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands in a session for an object of another session, and passes transactions on to it as they are. */
final class RelayStub extends RemoteStub implements OnewayRefusal {

    private static final Logger logger = LoggerFactory.getLogger(RelayStub.class);

    /**
     * How long a caller that tells when it gives up is waited for, whatever is usual where the object is: the longest
     * time that IPC Kit allows between devices, 3,000 s.
     */
    static final Duration LIMIT = Duration.ofMinutes(50);

    private final RemoteProxy target;

    RelayStub(RemoteProxy target) {
        super("");
        this.target = target;
    }

    RemoteProxy target() {
        return target;
    }

    /** Passes a transaction on, for whoever calls. @return the status of the reply */
    int pass(int code, Parcel request, Parcel reply, CallOptions options) {
        try (Parcel onward = target.obtainParcel();
                Parcel answer = target.obtainParcel()) {
            ParcelAccess.copy(request, onward);
            target.transact(code, onward, answer, options.onBehalfOf(CallingIdentity.current()));
            if (!options.isOneway()) {
                ParcelAccess.copy(answer, reply);
            }
            return StatusCode.OK;
        } catch (UnknownTransactionException unknown) {
            return StatusCode.UNKNOWN_TRANSACTION;
        } catch (DeadObjectException dead) {
            return StatusCode.DEAD_OBJECT;
        } catch (TransactionFailedException failed) {
            return failed.status();
        } catch (DescriptorsNotAllowedException cannotGo) {
            if (options.isOneway()) {
                lost(code, cannotGo);
            }
            return StatusCode.FDS_NOT_ALLOWED;
        } catch (RuntimeException failed) {
            if (options.isOneway()) {
                lost(code, failed);
            } else {
                reply.writeException(failed);
            }
            return StatusCode.OK;
        }
    }

    private void lost(int code, RuntimeException why) {
        logger.warn("oneway transaction {} could not be passed on to {}", code, target, why);
        if (code != LostOneways.TRANSACTION) {
            LostOneways.tell(target, why);
        }
    }

    /** One that was too large for this process. */
    @Override
    public void onewayRefused(RuntimeException why) {
        LostOneways.tell(target, why);
    }

    @Override
    protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
        return pass(code, request, reply, options) == StatusCode.OK;
    }
}
