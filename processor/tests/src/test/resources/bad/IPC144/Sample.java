package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Sensors {
    Reading read(String sensor);
}

record Reading(@Since(2) double value) {} // expect IPC144: "double value" (
