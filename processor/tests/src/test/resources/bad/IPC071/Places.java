package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import dev.ipckit.parcel.*;
import java.util.*;
import org.jspecify.annotations.*;

class Foreign {}

class ForeignAdapter implements TypeAdapter<Foreign, Integer> {
    public Integer toParcel(Foreign value) {
        return 1;
    }

    public Foreign fromParcel(Integer value) {
        return new Foreign();
    }
}

class Plain {
    @ParcelAdapter(ForeignAdapter.class) // expect IPC071: @ParcelAdapter has no effect here, since call is no remote method; remove it
    void call(Foreign foreign) {}

    void with(@ParcelAdapter(ForeignAdapter.class) Foreign foreign) {} // expect IPC071: foreign is no parameter of a remote method
}

@ParcelAdapter(ForeignAdapter.class) // expect IPC071: nothing in Alone travels
class Alone {}

@RemoteInterface
interface Places {
    @ParcelAdapter(ForeignAdapter.class)
    void nothing(int value); // expect IPC071: ForeignAdapter adapts Foreign, and there is none here

    default void local(@ParcelAdapter(ForeignAdapter.class) Foreign foreign) {} // expect IPC071: a default method is never called remotely
}
