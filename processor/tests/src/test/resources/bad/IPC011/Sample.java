package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Registry {
    <T> void register(String name, T value); // expect IPC011: register has type parameters (T)
}
