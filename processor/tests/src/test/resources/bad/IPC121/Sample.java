package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Log {
    int MOST_LINES = 200; // expect IPC121: "int MOST_LINES = 100" (

    void write(String line);
}
