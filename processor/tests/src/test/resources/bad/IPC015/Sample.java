package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

interface Store<T> {
    T get(String key); // expect IPC015: nothing says what T is; extend Store with type arguments
}

@RemoteInterface
@SuppressWarnings("rawtypes")
interface UserStore extends Store {}
