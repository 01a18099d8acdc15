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
    void aim(double[] at);
}
