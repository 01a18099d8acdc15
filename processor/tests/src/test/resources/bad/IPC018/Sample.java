package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Names {
    void add(Queue<String> names); // expect IPC018: Queue<String> is not what the receiver would get; declare it as List
}
