package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Clock { // expect IPC102: example.Clock.lock is missing; if the interface is new, compile once with -Aipckit.contract=update and check the file in, otherwise restore it from version control
    long now();
}
