package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Log {
    @Oneway
    void write(String line); // expect IPC111: is oneway now: "oneway void write(String line)"
}
