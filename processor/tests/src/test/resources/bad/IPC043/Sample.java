package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Clock {
    @TransactionCode(1)
    long now();
}

@RemoteInterface
interface PreciseClock extends Clock {
    @Override
    @TransactionCode(2) // expect IPC043: now has the transaction code 1 in the interface that it is inherited from
    long now();
}
