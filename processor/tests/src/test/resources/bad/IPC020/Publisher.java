package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface NoItems {
    Flow.Publisher<Void> ends(); // expect IPC020: Flow.Publisher<Void>: Void has no values
}
