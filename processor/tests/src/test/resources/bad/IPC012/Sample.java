package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

class Foo {
    int state;
}

@RemoteInterface
interface Service {
    void send(Map<String, List<Foo>> foos); // expect IPC012: Map<String, List<Foo>>: Foo is neither a record, an enum nor a remote interface; make it a record
}
