package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Local {
    void remote();

    @TransactionCode(2) // expect IPC034: a static method is never called remotely
    static void local() {}
}
