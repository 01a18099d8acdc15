package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

record Box<T>(T value) {}

@RemoteInterface
interface Raw {
    Map<String, Map> maps(); // expect IPC013: Map<String, Map>: Map is raw
    void box(Box box); // expect IPC013: Box is raw; give its type arguments
}
