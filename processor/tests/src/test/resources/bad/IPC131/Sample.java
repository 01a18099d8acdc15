package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Sensor {
    @Timeout(0) // expect IPC131: @Timeout of 0 seconds is no time; give more than zero
    int temperature();

    @Cacheable(86_400_000) // expect IPC131: @Cacheable of 86400000 seconds is more than a day
    String model();
}
