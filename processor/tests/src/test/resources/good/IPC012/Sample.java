package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

record Foo(int state) {}

@RemoteInterface
interface Service {
    void send(Map<String, List<Foo>> foos);
}
