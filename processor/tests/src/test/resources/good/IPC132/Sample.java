package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Door {
    @RequiresPermission(anyOf = {"com.example.OPEN", "com.example.ADMIN"})
    void open();
}
