package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface CachedStream {
    @Cacheable(60)
    Flow.Publisher<String> lines(); // expect IPC135: lines is @Cacheable, but Flow.Publisher<String> is a remote object
}
