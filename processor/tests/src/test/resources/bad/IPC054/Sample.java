package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Device {
    void read(@In @Out byte[] buffer); // expect IPC054: buffer is both @In and @Out; keep one, @InOut if it travels both ways
}
