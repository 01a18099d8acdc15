package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Elsewhere {
    @FixedSize(2) int[] pair();

    @FixedSize(2) default int[] local(@FixedSize(2) int[] value) { // expect IPC138: a default method is never called // expect IPC138: a default method is never called
        return value;
    }

    record Travels(@FixedSize(2) int[] value) {}

    Travels travels();
}

class Plain {
    Plain(@FixedSize(2) int[] value) {} // expect IPC138: value is no parameter of a remote method

    @FixedSize(2) int[] value() { // expect IPC138: Plain is no interface
        return new int[2];
    }
}
