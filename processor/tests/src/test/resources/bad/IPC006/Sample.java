package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface(descriptor = "com.example.IClock")
interface Clock {
    long now();
}

@RemoteInterface(descriptor = "com.example.IClock") // expect IPC006: is also that of example.Clock
interface Alarm {
    void ring();
}
