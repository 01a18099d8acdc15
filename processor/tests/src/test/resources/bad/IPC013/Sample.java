package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Service {
    void send(List names); // expect IPC013: List is raw; say of what, as in List<String>
}
