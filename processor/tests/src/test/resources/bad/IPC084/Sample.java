package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@Backing(Backing.Type.BYTE) // expect IPC084: Clock is no enum
@RemoteInterface
interface Clock {
    @WireValue(3) // expect IPC084: MAX is no constant of an enum
    int MAX = 3;

    Time now();
}

@UnionTag(1) // expect IPC084: Time is no record that a sealed interface permits
record Time(long value) {}
