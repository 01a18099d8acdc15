package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Optionals {
    Optional result(); // expect IPC013: Optional is raw; say of what, as in Optional<String>
}
