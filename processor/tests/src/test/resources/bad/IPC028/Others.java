package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Others extends Nowhere { // expect IPC028: Nowhere cannot be found
    void list(List<Missing> list); // expect IPC028: List<Missing>: Missing cannot be found
    void fail() throws Failure; // expect IPC028: Failure cannot be found
}

@RemoteInterface
interface Closed extends nowhere.Open<List<String>> { // expect IPC028: nowhere.Open cannot be found
    void call();
}
