package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Log {
    @Oneway
    int write(String line); // expect IPC030: write is oneway but returns int
}
