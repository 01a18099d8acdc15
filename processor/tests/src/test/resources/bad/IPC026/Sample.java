package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

record Node(int value, Node next) {} // expect IPC026: Node.next makes every Node contain another one without end

@RemoteInterface
interface Chain {
    void send(Node node);
}
