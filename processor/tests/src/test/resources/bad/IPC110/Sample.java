package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Directory {
    @Nullable
    String find( // expect IPC110: may return null now, which old callers refuse
            String name); // expect IPC110: refuses null for name now, which old callers may send
}
