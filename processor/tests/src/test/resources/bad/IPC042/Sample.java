package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Clock {
    @TransactionCode(1)
    long now();

    void set(long time); // expect IPC042: set has no @TransactionCode, but other methods of Clock have one
}
