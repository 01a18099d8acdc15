package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@Oneway // expect IPC033: Outside is not annotated with @RemoteInterface
interface Outside {
    @Oneway // expect IPC033: Outside is not annotated with @RemoteInterface
    void call();
}

class AClass {
    @Oneway // expect IPC033: AClass is not annotated with @RemoteInterface
    void call() {}
}
