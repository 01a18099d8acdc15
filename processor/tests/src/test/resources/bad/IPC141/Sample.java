package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

sealed interface Value {}

@BareMember
@UnionTag(0)
record Number(int value) implements Value {} // expect IPC141: Number is a @BareMember, whose size is nowhere, in Value

@UnknownMember
record Other(int tag) implements Value {}

@RemoteInterface
interface Settings {
    void put(String name, Value value);
}
