package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Store<T> { // expect IPC004: Store has type parameters (T)
    void put(String key, T value);
}
