package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface(of = {Clock.class, Runnable.class, int.class}) // expect IPC085: Clock is annotated // expect IPC085: int is no
final class Remotes {}

@RemoteInterface
interface Clock {
    long now();
}
