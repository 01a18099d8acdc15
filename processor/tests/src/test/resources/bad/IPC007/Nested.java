package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

interface Outer {
    @RemoteInterface
    interface Inner {
        void call();
    }
}

@RemoteInterface
interface Outer_Inner { // expect IPC007: Outer_InnerProxy cannot be generated // expect IPC007: Outer_InnerStub cannot
    void call();
}
