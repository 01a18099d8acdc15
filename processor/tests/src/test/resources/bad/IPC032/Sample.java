package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
@Oneway
interface Log {
    @Oneway // expect IPC032: all methods of Log are oneway already
    void write(String line);

    void flush();
}
