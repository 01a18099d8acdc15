package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
@Timeout(value = -1, unit = TimeUnit.HOURS) // expect IPC131: @Timeout of -1 hours is no time
interface Whole {
    int one();

    @Timeout(value = Long.MAX_VALUE, unit = TimeUnit.DAYS) // expect IPC131: is more than a day
    int two();
}
