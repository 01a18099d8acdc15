package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import dev.ipckit.parcel.*;
import java.util.*;
import org.jspecify.annotations.*;

class Foreign {
    int state;
}

class Same implements TypeAdapter<Foreign, Foreign> {
    public Foreign toParcel(Foreign value) {
        return value;
    }

    public Foreign fromParcel(Foreign value) {
        return value;
    }
}

@RemoteInterface
@ParcelAdapter(Same.class)
interface Service {
    void send(Foreign value); // expect IPC073: Same adapts Foreign to what is adapted to it again
}
