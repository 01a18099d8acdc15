package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@Timeout(5) // expect IPC130: Others is not annotated with @RemoteInterface
@Serial // expect IPC130: @Serial has no effect here
interface Others {
    @MaxSize(request = 4) // expect IPC130: @MaxSize has no effect here
    void call();

    @Cacheable(4) // expect IPC130: @Cacheable has no effect here
    int value();
}

@RemoteInterface
interface Locals {
    void call();

    @Timeout(5) // expect IPC130: a static method is never called remotely
    static void local() {}
}
