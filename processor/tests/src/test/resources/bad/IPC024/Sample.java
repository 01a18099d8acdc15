package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Service {
    void send(@Nullable int[] numbers); // expect IPC024: int[]: int cannot be null; write int @Nullable [] for an array that may be null
}
