package example;

import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;

interface Source<T> {
    T next();

    List<T> all();

    void put(T value);

    Object any(); // expect IPC017: Object cannot travel
}

@RemoteInterface
interface Later extends Source<CompletableFuture<String>> {} // expect IPC017: Source.all: List<CompletableFuture<String>>: // expect IPC017: if Source is not yours, override put in Later with a body, and it stays local
