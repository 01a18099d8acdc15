package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Clock {
    long now();

    @Since(0)
    String zone(); // expect IPC137: zone came in version 0, but the first version is 1
}
