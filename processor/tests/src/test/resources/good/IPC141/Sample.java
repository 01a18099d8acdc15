package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

sealed interface Value permits Text, Other {}

record Text(String text) implements Value {}

@UnknownMember
record Other(int tag) implements Value {}

@RemoteInterface
interface Settings {
    void put(String name, Value value);
}
