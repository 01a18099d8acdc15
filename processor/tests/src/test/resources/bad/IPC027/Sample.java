package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Settings {
    void listen(library.Listener listener); // expect IPC027: library.ListenerStub does not exist; compile Listener with ipckit-processor too
}
