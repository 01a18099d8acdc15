package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Scheduler {
    void submit(Runnable task); // expect IPC087: Runnable is made remote in package other
}
