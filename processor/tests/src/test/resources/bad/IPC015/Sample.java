package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

interface Store<T> {
    T get(String key);
}

@RemoteInterface
@SuppressWarnings("rawtypes")
interface UserStore extends Store {} // expect IPC015: Store.get: nothing says what T is; extend Store with type arguments
