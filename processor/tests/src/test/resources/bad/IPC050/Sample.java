package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Store {
    void save(String text) throws Exception; // expect IPC050: anything could hide behind Exception
}
