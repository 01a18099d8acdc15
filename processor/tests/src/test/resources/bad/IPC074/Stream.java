package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import dev.ipckit.parcel.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

class Foreign {}

class ForeignAdapter implements TypeAdapter<Foreign, Flow.Publisher<String>> {
    public Flow.Publisher<String> toParcel(Foreign value) {
        throw new UnsupportedOperationException();
    }

    public Foreign fromParcel(Flow.Publisher<String> value) {
        return new Foreign();
    }
}

@RemoteInterface
@ParcelAdapter(ForeignAdapter.class)
interface Service {
    void send(Optional<Foreign> value); // expect IPC074: ForeignAdapter adapts Foreign to a remote object, of which there is no Optional; use @Nullable Foreign
}
