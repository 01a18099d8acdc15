package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Plain {
    @Nullable int number(); // expect IPC024: int cannot be null; remove @Nullable, or use Integer
    void flag(@Nullable boolean flag); // expect IPC024: use Boolean
}
