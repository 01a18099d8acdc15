package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import dev.ipckit.parcel.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Fixed {
    void read(@Out @FixedSize(3) int[] values); // expect IPC052: int[] cannot be filled, so that @Out would leave the caller's as it is; remove @FixedSize, after which the caller's array says the length, or return it
}
