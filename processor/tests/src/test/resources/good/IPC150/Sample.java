package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

sealed interface Outcome {
    @UnionTag(0)
    record Success(String text) implements Outcome {}

    @UnionTag(1)
    record Failure(int code) implements Outcome {}
}

@RemoteInterface
interface Runner {
    Outcome run(String task);
}
