package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Clock {
    @TransactionCode(1)
    long now();

    @TransactionCode(5) // expect IPC114: the transaction code 5 of "String zone()" was that of "long nanos()"
    String zone();
}
