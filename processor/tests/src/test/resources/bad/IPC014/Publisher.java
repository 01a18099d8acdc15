package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface WildPublisher {
    Flow.Publisher<? extends Number> items(); // expect IPC014: is a wildcard
}
