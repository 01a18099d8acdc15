package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Classes {
    HashMap<String, String> map(); // expect IPC018: declare it as Map
    SortedSet<String> set(); // expect IPC018: declare it as Set
    Deque<String> deque(); // expect IPC018: declare it as List
    java.util.concurrent.ConcurrentMap<String, String> concurrent(); // expect IPC018: declare it as Map
}
