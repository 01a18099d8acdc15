package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Clock {
    @TransactionCode(1)
    long now();

    @TransactionCode(1) // expect IPC041: 1 is also the transaction code of now
    void set(long time);
}
