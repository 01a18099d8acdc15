package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@Oneway // expect IPC033: Outside is no interface
abstract class Outside {
    @Oneway // expect IPC033: Outside is no interface
    abstract void call();
}

record AValue(int number) {
    @Oneway // expect IPC033: AValue is no interface
    void call() {}
}
