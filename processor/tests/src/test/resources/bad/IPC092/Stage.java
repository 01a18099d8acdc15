package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Stage {
    @Nullable CompletionStage<Void> forget(long id); // expect IPC092: returns a CompletionStage that may be null
}
