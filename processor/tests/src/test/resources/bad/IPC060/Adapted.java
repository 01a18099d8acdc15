package example;

import dev.ipckit.annotation.*;
import dev.ipckit.parcel.*;
import java.util.*;
import org.jspecify.annotations.*;

class Foreign {}

class ForeignAdapter implements TypeAdapter<Foreign, Optional<String>> {
    @Override
    public Optional<String> toParcel(Foreign value) {
        return Optional.empty();
    }

    @Override
    public Foreign fromParcel(Optional<String> value) {
        return new Foreign();
    }
}

@RemoteInterface
@ParcelAdapter(ForeignAdapter.class)
interface Adapted {
    void add(@Nullable Foreign foreign); // expect IPC060: Foreign is adapted to an Optional by ForeignAdapter, which is never null
    void addAll(List<@Nullable Foreign> all); // expect IPC060: List<Foreign>: Foreign is adapted to an Optional
}
