package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

interface Store<T> {
    void put(T value);

    void put(String value); // expect IPC089: put(String) is two methods of Store
}

@RemoteInterface
interface Names extends Store<String> {}
