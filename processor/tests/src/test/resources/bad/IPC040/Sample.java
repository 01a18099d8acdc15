package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Clock {
    @TransactionCode(0) // expect IPC040: 0 is not a transaction code; use one from 1 to 16777115
    long now();
}
