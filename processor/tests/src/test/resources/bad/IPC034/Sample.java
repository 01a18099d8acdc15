package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Clock {
    long now();

    @TransactionCode(1) // expect IPC034: @TransactionCode has no effect here, since a default method is never called remotely
    default long seconds() {
        return now() / 1000;
    }
}
