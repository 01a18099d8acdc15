package accepted;

import dev.ipckit.RemoteBroker;
import dev.ipckit.annotation.RemoteInterface;

/** As ported from Android, where every interface extends IInterface. */
@RemoteInterface
interface Broker extends RemoteBroker {
    void call();
}
