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

@RemoteInterface(of = java.util.concurrent.Executor.class) // expect IPC017: Runnable cannot travel; pass a callback interface annotated with @RemoteInterface; if Executor is not yours, annotate an interface of your own that extends Executor, and override execute there with a body, and it stays local
class Adopter {}

@RemoteInterface
interface Later extends Source<CompletableFuture<String>> {} // expect IPC017: Source.all: List<CompletableFuture<String>>: // expect IPC017: if Source is not yours, override put in Later with a body, and it stays local
