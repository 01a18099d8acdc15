package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

record Key(String text) {}

@RemoteInterface
interface Index {
    void put(Map<Key, String> names);
}
