package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

class Device {
    Device(@In int[] initial) {} // expect IPC055: initial is no parameter of a remote method

    void read(@Out byte[] buffer) {} // expect IPC055: buffer is no parameter of a remote method
}

@RemoteInterface
interface Service {
    static void read(@InOut byte[] buffer) {} // expect IPC055: a static method is never called remotely

    void call();
}
