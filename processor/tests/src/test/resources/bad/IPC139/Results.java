package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

interface One {
    @FixedSize(2) int[] pair();
}

interface Two {
    @FixedSize(3) int[] pair();
}

@RemoteInterface
interface Results extends One, Two {
    @Override
    int[] pair(); // expect IPC139: int[] has the fixed size
}
