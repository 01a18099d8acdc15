package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Clock {
    int MAX = 3;

    Time now();

    Unit unit();
}

record Time(long value) {}

@Backing(Backing.Type.BYTE)
enum Unit {
    @WireValue(3)
    SECONDS
}
