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
    void add(Optional<Foreign> foreign); // expect IPC061: Optional<Foreign> has two ways to be empty, which look alike in a parcel; use Foreign
}
