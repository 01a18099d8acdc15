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

class OtherAdapter extends ForeignAdapter {}

@RemoteInterface
@ParcelAdapter(ForeignAdapter.class)
interface Service {
    void send(Foreign value);

    void sendDifferently(@ParcelAdapter(OtherAdapter.class) Foreign value);
}
