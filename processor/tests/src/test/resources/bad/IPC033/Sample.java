package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Log {
    void write(String line);

    @Oneway // expect IPC033: @Oneway has no effect here, since a default method is never called remotely
    default void writeAll(List<String> lines) {
        lines.forEach(this::write);
    }
}
