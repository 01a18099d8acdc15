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

record Handed(
        int first,
        @Oneway
        int second) { // expect IPC033: Handed is no interface
    @Override
    public String toString() {
        return "";
    }
}

record Written(int first, int second) {
    @Oneway // expect IPC033: Written is no interface
    public int second() {
        return second;
    }

    void last() {}
}
