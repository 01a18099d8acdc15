package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

record Pair(Holder<String> first, int second) {} // expect IPC057: Holder<String> is not a parameter itself; use String

@RemoteInterface
interface Service {
    Holder<Long> result(); // expect IPC057: Holder<Long> is not a parameter itself; use Long

    void list(@InOut List<Holder<String>> holders); // expect IPC057: List<Holder<String>>: Holder<String> is not a parameter itself

    void in(@In Holder<String> holder); // expect IPC057: annotate it with @Out or @InOut

    void nullable(@Out @Nullable Holder<String> holder); // expect IPC057: remove @Nullable, or put it on the type argument

    void pair(Pair pair);
}
