package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface RawPublisher {
    Flow.Publisher items(); // expect IPC013: say of what, as in Publisher<String>
}
