package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Matrix {
    void set(double[][] rows); // expect IPC016: double[][] is an array of arrays or collections
}
