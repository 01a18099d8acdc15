package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Users {
    @Nullable Optional<String> nickname(long id); // expect IPC060: Optional<String> is never null in a contract; remove @Nullable, an empty one says the same
}
