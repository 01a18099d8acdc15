package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

sealed interface Value {}

@BareMember
record Number(int value) implements Value {}

record Range(int from, int to) implements Value {}

@RemoteInterface
interface Settings {
    void put(String name, Value value);
}
