package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

sealed interface Value {}

@BareMember
record Range(int from, int to) implements Value {} // expect IPC140: Range is a @BareMember with 2 components

@RemoteInterface
interface Settings {
    void put(String name, Value value);
}
