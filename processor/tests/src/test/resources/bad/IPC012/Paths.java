package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

class Bad {}

record Inner(
        String name,
        List<Bad> bads, // expect IPC012: List<Bad>: Bad is neither a record, an enum nor a remote interface; make it a record of what is to be sent (Inner travels in example.Paths.get)
        int number) {}

record Pair<A, B>(A first, B second) {}

class Failure extends Exception {
    Failure(Bad bad) {}

    public Bad bad() {
        return new Bad();
    }
}

@RemoteInterface
interface Paths {
    Inner get();
    Bad result(); // expect IPC012: Bad is neither
    void two(Bad one, // expect IPC012: Bad is neither
            Set<Bad[]> two); // expect IPC012: Set<Bad[]>: Bad is neither // expect IPC023
    void pair(Pair<String, Set<Bad>> pair); // expect IPC012: Pair.second: Set<Bad>: Bad is neither
    void thrower() throws Failure; // expect IPC012: Failure.bad: Bad is neither
    void exception(IllegalStateException failure); // expect IPC012: declare it in a throws clause
    void others(Random random); // expect IPC012: name a @ParcelAdapter that turns it into a type that travels
    void stub(RemoteStub stub); // expect IPC012: use the interface that is annotated with @RemoteInterface
    void parcel(PathsProxy proxy); // expect IPC028
}
