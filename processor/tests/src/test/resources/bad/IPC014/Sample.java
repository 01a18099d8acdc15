package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

record Animal(String name) {}

@RemoteInterface
interface Zoo {
    void add(List<? extends Animal> animals); // expect IPC014: List<? extends Animal>: ? extends Animal is a wildcard; write Animal instead
}
