package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

class StoreFull extends Exception {
    private final long bytesMissing;

    StoreFull(long bytesMissing) {
        super(bytesMissing + " bytes are missing");
        this.bytesMissing = bytesMissing;
    }

    public long bytesMissing() {
        return bytesMissing;
    }
}

@RemoteInterface
interface Store {
    void save(String text) throws StoreFull;
}
