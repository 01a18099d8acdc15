package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

interface Clock {
    @TransactionCode(1) // expect IPC034: @TransactionCode has no effect here, since Clock is not annotated with @RemoteInterface
    long now();
}
