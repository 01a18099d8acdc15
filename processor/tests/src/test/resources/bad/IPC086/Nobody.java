package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface(of = {}) // expect IPC086: names no interface that interface example.Timer makes remote; name some with of = {...}, or remove of = {}, and example.Timer itself is remote
interface Timer {
    void start();
}
