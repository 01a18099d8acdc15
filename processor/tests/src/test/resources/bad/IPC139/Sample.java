package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

interface Lens {
    void aim(@FixedSize(2) double[] at);
}

@RemoteInterface
interface Camera extends Lens {
    @Override
    void aim(@FixedSize(3) double[] at); // expect IPC139: double[] has the fixed size [3] and in an interface that it is inherited from [2]; keep that size
}
