package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

enum Color { RED }

@RemoteInterface
interface Classes {
    Vector<String> vector(); // expect IPC018: declare it as List
    Deque<String> deque(); // expect IPC018: declare it as List
    PriorityQueue<String> queue(); // expect IPC018: declare it as List
    EnumSet<Color> set(); // expect IPC018: declare it as Set
    EnumMap<Color, String> enums(); // expect IPC018: declare it as Map
    Properties properties(); // expect IPC018: declare it as Map
    java.util.concurrent.ConcurrentMap<String, String> concurrent(); // expect IPC018: declare it as Map
}
