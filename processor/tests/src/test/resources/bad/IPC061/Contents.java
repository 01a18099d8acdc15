package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

record Maybe<T extends @Nullable Object>(Optional<T> value) {}

@RemoteInterface
interface Contents {
    Optional<@Nullable String> nothing(); // expect IPC061: Optional<String> of a @Nullable value never holds null; remove the @Nullable inside
    void twice(Optional<Optional<String>> value); // expect IPC061: use Optional<String>
    Maybe<@Nullable String> generic(); // expect IPC061: Maybe.value: Optional<String> of a @Nullable value
    Maybe<String> fine();
}
