package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Clock {
    long now();

    @Since(0)
    String zone(); // expect IPC137: zone came in version 0, but the first version is 1

    @Since(-1)
    int HOURS = 24; // expect IPC137: HOURS came in version -1

    Span between(Unit unit);

    record Span(@Since(1_000_000_000) long count) {} // expect IPC137: Span.count came in version 1000000000, but no version is above 999999999

    enum Unit {
        @Since(0) DAY // expect IPC137: Unit.DAY came in version 0
    }
}
