package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Sensors {
    Flow.Publisher<@Nullable Double> temperatures(); // expect IPC093: Flow.Publisher<Double> cannot give null
}
