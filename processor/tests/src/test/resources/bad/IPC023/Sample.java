package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Index {
    void put(Map<byte[], String> names); // expect IPC023: Map<byte[], String>: byte[] does not serve as a key
}
