package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

sealed interface Value {}

record Number(int value) implements Value {}

@UnknownMember
record Other(int tag) implements Value {}

@RemoteInterface
interface Settings {
    void put(String name, Value value);
}
