package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

record Profile(String name, @Nullable OptionalInt age) {} // expect IPC060: OptionalInt is never null

@RemoteInterface
interface Places {
    void add(List<@Nullable Optional<String>> names); // expect IPC060: List<Optional<String>>: Optional<String> is never null
    Profile profile();
}
