package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Settings {
    void put(String name, Value value);

    sealed interface Value {}

    record Number(int value) implements Value {}
}
