package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import dev.ipckit.parcel.*;
import java.util.*;
import org.jspecify.annotations.*;

class Foreign {
    int state;
}

abstract class ForeignAdapter implements TypeAdapter<Foreign, Integer> {}

@RemoteInterface
interface Service {
    void send(@ParcelAdapter(ForeignAdapter.class) Foreign value); // expect IPC070: ForeignAdapter cannot be made; give it a static field INSTANCE, or make it a static class, not abstract, with an accessible constructor
}
