package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Adder {
    int add(
            int a,
            long b); // expect IPC107: has another type for b now: "int add(int a, long b)"; leave the method as it was and add a new one
}
