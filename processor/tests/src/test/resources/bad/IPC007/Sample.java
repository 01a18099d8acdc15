package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Clock { // expect IPC007: ClockProxy cannot be generated for Clock
    long now();
}

class ClockProxy {}
