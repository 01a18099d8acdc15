package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
@Oneway
interface Log {
    void write(String line);

    void flush();
}
