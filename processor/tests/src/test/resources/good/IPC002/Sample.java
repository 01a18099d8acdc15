package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

class Host {
    @RemoteInterface
    interface Clock {
        long now();
    }
}
