package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Sensor {
    @Timeout(value = 500, unit = TimeUnit.MILLISECONDS)
    int temperature();

    @Cacheable(value = 1, unit = TimeUnit.DAYS)
    String model();
}
