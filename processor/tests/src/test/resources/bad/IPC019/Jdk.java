package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Canvas {
    void compare(Comparable<String> thing); // expect IPC019: seal it over records
}
