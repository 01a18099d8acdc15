package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Sensors {
    Flow.Publisher<Double> temperatures();
}
