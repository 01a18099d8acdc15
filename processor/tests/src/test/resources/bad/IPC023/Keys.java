package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Keys {
    void lists(Map<List<String>, String> map); // expect IPC023: List<String> does not serve as a key
    void texts(Map<CharSequence, String> map); // expect IPC023
    void arrays(Set<int[]> set); // expect IPC023: int[] has no equality by value; use a List
    void fine(Set<List<String>> set);
}
