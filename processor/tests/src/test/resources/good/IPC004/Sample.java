package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

interface Store<T> {
    void put(String key, T value);
}

record User(String name) {}

@RemoteInterface
interface UserStore extends Store<User> {}
