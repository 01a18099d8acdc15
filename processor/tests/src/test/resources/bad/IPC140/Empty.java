package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Empty {
    List<@Nullable Maybe> all();

    sealed interface Maybe {}

    record Some(int value) implements Maybe {}

    @BareMember
    record None() implements Maybe {} // expect IPC140: Empty.None is a @BareMember with 0 components
}
