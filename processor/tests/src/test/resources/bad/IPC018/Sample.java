package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Names {
    void add(ArrayList<String> names); // expect IPC018: the receiver would not get a ArrayList<String>; declare it as List
}
