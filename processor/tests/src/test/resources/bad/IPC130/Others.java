package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@Timeout(5) // expect IPC130: Others is no interface
@Serial // expect IPC130: @Serial has no effect here
abstract class Others {
    @MaxSize(request = 4) // expect IPC130: @MaxSize has no effect here
    abstract void call();

    @Cacheable(4) // expect IPC130: @Cacheable has no effect here
    abstract int value();
}

@RemoteInterface
interface Locals {
    void call();

    @Timeout(5) // expect IPC130: a static method is never called remotely
    static void local() {}
}
