package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

interface Store<T> {
    void put(T value);

    void putText(String value);
}

@RemoteInterface
interface Names extends Store<String> {}
