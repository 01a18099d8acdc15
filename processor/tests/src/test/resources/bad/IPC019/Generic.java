package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

interface Store<T> {
    void put(String key, T value);

    T get(String key);
}

@RemoteInterface
interface Stores {
    Store<String> open(String name); // expect IPC019: declare an interface that extends Store<String>
}
