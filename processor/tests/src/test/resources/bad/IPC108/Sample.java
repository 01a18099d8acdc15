package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Adder {
    long add(int a, int b); // expect IPC108: "int add(int a, int b)" (
}
