package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

sealed interface Outcome {
    record Success(String text) implements Outcome {}

    record Failure(int code) implements Outcome {}
}

@RemoteInterface
interface Runner {
    Outcome run(String task); // expect IPC150: run, the result: this compiler sorts what Outcome permits
}
