package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Clock {
    void now(Holder<Long> time); // expect IPC057: time is a Holder<Long> that does not come back; annotate it with @Out or @InOut, or use Long
}
