package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

record Node(int value, @Nullable Node next) {}

@RemoteInterface
interface Chain {
    void send(Node node);
}
