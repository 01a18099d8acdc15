package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

sealed interface Value permits Text, Other {}

@BareMember
record Text(String text) implements Value {} // expect IPC141: Text is a @BareMember, whose size is nowhere, in Value

@UnknownMember
record Other(int tag) implements Value {}

@RemoteInterface
interface Settings {
    void put(String name, Value value);
}
