package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
sealed interface Clock permits SystemClock { // expect IPC003: Clock is sealed
    long now();
}

final class SystemClock implements Clock {
    @Override
    public long now() {
        return 0;
    }
}
