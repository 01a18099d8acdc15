package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

interface Store<T> {
    T get(String key);
}

@RemoteInterface
interface UserStore extends Store<String> {}
