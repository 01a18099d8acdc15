package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

class StoreFull extends Exception {
    StoreFull(String message) {
        super(message);
    }
}

@RemoteInterface
interface Store {
    void save(String text) throws StoreFull;
}
