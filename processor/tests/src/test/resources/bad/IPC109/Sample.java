package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Source {
    int read(@InOut byte[] buffer); // expect IPC109: has inout instead of out for buffer
}
