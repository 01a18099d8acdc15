package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface(of = Runnable.class)
final class Remotes {}

@RemoteInterface
interface Scheduler {
    void submit(Runnable task);
}
