package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Device {
    int read(@Out byte[] buffer);

    default byte[] readAll(@Out byte[] buffer) { // expect IPC055: @Out has no effect here, since a default method is never called remotely
        read(buffer);
        return buffer;
    }
}
