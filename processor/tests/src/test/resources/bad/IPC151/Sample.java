package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Clock { // expect IPC151: former.Clock.lock is what peers of former.Clock rely on, which is gone
    long now();
}
