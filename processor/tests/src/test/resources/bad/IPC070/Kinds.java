package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import dev.ipckit.parcel.*;
import java.util.*;
import org.jspecify.annotations.*;

class Foreign {
    int state;
}

class Outer {
    private static class Hidden implements TypeAdapter<Foreign, Integer> {
        public Integer toParcel(Foreign value) {
            return 1;
        }

        public Foreign fromParcel(Integer value) {
            return new Foreign();
        }
    }

    @RemoteInterface
    interface Service {
        void hidden(@ParcelAdapter(Hidden.class) Foreign value); // expect IPC070: Hidden is not accessible
    }
}

class Argued implements TypeAdapter<Foreign, Integer> {
    Argued(int x) {}

    public Integer toParcel(Foreign value) {
        return 1;
    }

    public Foreign fromParcel(Integer value) {
        return new Foreign();
    }
}

@RemoteInterface
interface Service {
    @ParcelAdapter(Argued.class)
    Foreign argued(); // expect IPC070: Argued cannot be made
}
