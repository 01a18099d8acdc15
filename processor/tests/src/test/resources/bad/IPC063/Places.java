package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

record Frame(@FixedSize({}) int[] pixels) {} // expect IPC063: int[] and @FixedSize differ in dimensions, 1 and 0

@RemoteInterface
interface Places {
    @FixedSize(3) List<String> list(); // expect IPC063: List<String> is no array; remove @FixedSize
    void number(@FixedSize(3) int number); // expect IPC063: int is no array
    void inner(@FixedSize({2, 2}) int[] @Nullable [] inner); // expect IPC063: are never null; remove their @Nullable
    Frame frame();
}
