package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

record Fixed(@FixedSize(2) int[] pair) {}

record Maybe(Optional<byte[]> bytes) {}

record Mapped(Map<String, List<byte[]>> map) {}

record Text(String text) {}

@RemoteInterface
interface Deep {
    Set<List<byte[]>> lists(); // expect IPC088: Set<List<byte[]>>: byte[] is an array, by which two equal List<byte[]> differ
    LinkedHashSet<Map<String, int[]>> maps(); // expect IPC088: int[] is an array
    Set<Fixed> fixed(); // expect IPC088: Fixed.pair is an array
    HashMap<Optional<Maybe>, String> maybe(); // expect IPC088: Maybe.bytes is an array
    Set<Optional<Mapped>> mapped(); // expect IPC088: Mapped.map is an array
    Set<Optional<int[]>> refused(); // expect IPC023: has no equality by value
    Map<List<int[]>, String> key(); // expect IPC023: does not serve as a key
    Set<List<Optional<Text>>> fine();
}
