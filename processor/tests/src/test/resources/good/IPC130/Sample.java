package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Contacts {
    @RequiresPermission("com.example.WRITE_CONTACTS")
    void remove(String name);

    default void removeAll(List<String> names) {
        names.forEach(this::remove);
    }
}
