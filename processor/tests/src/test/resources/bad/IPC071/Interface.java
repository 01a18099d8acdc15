package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import dev.ipckit.parcel.*;
import java.util.*;
import org.jspecify.annotations.*;

class Foreign {
    int state;
}

class ForeignAdapter implements TypeAdapter<Foreign, Integer> {
    public Integer toParcel(Foreign value) {
        return value.state;
    }

    public Foreign fromParcel(Integer value) {
        return new Foreign();
    }
}

@RemoteInterface
@ParcelAdapter(ForeignAdapter.class)
interface Service { // expect IPC071: ForeignAdapter adapts Foreign, and there is none here
    @ParcelAdapter(ForeignAdapter.class)
    String result(); // expect IPC071: ForeignAdapter adapts Foreign

    void record(Data data);
}

record Data(@ParcelAdapter(ForeignAdapter.class) int x) {} // expect IPC071: ForeignAdapter adapts Foreign
