package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
@Oneway
interface Whole {
    void write(String line);
    String read(); // expect IPC030: read is oneway but returns String
}
