package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Settings {
    void put(String name, Value value);

    sealed interface Value {}

    @BareMember
    record Number(int value) implements Value {} // expect IPC142: "0 = example.Settings.Number" (
}
