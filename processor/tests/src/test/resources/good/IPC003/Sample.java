package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Clock {
    long now();
}

final class SystemClock implements Clock {
    @Override
    public long now() {
        return 0;
    }
}
