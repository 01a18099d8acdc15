package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

class StoreFull extends Exception {
    StoreFull(long bytesMissing) {
        super(bytesMissing + " bytes are missing");
    }
}

@RemoteInterface
interface Store {
    void save(String text) throws StoreFull; // expect IPC051: StoreFull has no accessible constructor
}
