package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

record Name(byte[] bytes) {}

@RemoteInterface
interface Directory {
    Map<Name, String> all(); // expect IPC088: Name.bytes is an array
}
