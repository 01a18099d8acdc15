package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
class Calculator { // expect IPC001: Calculator is a class; declare its methods in an interface
    public int add(int a, int b) {
        return a + b;
    }
}
