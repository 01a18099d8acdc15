package example;

import dev.ipckit.annotation.*;

/** Every code is given, and the descriptor is not the name. */
@RemoteInterface(descriptor = "com.acme.ICounters")
@Oneway
interface Counters {
    @TransactionCode(7)
    void reset();

    @TransactionCode(2)
    void count(int by, Listener listener);
}

@RemoteInterface
interface Listener {
    void counted(int value);
}
