package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Door {
    @RequiresPermission(value = "com.example.OPEN", anyOf = {"com.example.ADMIN"}) // expect IPC132: @RequiresPermission gives [com.example.OPEN, com.example.ADMIN] in several ways
    void open();
}
