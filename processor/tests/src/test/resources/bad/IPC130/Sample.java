package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Contacts {
    void remove(String name);

    @RequiresPermission("com.example.WRITE_CONTACTS") // expect IPC130: @RequiresPermission has no effect here, since a default method is never called remotely
    default void removeAll(List<String> names) {
        names.forEach(this::remove);
    }
}
