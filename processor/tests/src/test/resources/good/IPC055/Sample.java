package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Device {
    int read(@Out byte[] buffer);

    default byte[] readAll(byte[] buffer) {
        read(buffer);
        return buffer;
    }
}
