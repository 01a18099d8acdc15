package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
@Oneway
interface Log {
    void fill(@InOut byte[] buffer); // expect IPC053: fill is oneway
}
