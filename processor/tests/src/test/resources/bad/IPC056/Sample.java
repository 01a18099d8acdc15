package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Directory {
    int list(String path, @Out @Nullable List<String> names); // expect IPC056: names is @Out, so that the callee gets a new List<String> even for null
}
