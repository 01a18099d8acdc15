package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Settings {
    Optional<OptionalInt> limit(String name); // expect IPC061: Optional<OptionalInt> has two ways to be empty, which look alike in a parcel; use OptionalInt
}
