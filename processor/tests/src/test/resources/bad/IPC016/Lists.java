package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Lists {
    void lists(List<String>[] lists); // expect IPC016: use a List instead of the array
    void maps(Map<String, String>[] maps); // expect IPC016
    void deep(List<int[][]> deep); // expect IPC016: List<int[][]>: int[][] is an array
}
