package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Everything {
    Users users();

    Orders orders();
}

@RemoteInterface
interface Users {
    String name(long id);
}

@RemoteInterface
interface Orders {
    void cancel(long id);
}
