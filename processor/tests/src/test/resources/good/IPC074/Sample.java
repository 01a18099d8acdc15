package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import dev.ipckit.parcel.*;
import java.util.*;
import org.jspecify.annotations.*;

class Foreign {}

class ForeignAdapter implements TypeAdapter<Foreign, RemoteObject> {
    public RemoteObject toParcel(Foreign value) {
        throw new UnsupportedOperationException();
    }

    public Foreign fromParcel(RemoteObject value) {
        return new Foreign();
    }
}

@RemoteInterface
@ParcelAdapter(ForeignAdapter.class)
interface Service {
    void send(@Nullable Foreign value);
}
