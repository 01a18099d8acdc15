package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Clock {
    @TransactionCode(1)
    long now();

    @TransactionCode(2) // expect IPC113: the transaction code of "long nanos()" is 2, but it was 5
    long nanos();
}
