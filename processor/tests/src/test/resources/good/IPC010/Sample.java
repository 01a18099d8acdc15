package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Clock {
    long now();

    default long seconds() {
        return now() / 1000;
    }
}

@RemoteInterface
@SuppressWarnings("IPC010")
interface Token {}
