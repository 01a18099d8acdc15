package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

record Id<T>(long value) {}

@RemoteInterface
interface Wildcards {
    void any(List<?> list); // expect IPC014: ? is a wildcard; write the type itself
    void lower(Set<? super Integer> set); // expect IPC014: write Integer instead
    void phantom(Id<?> id); // expect IPC014
}
