package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Printer {
    String dump(String... arguments); // expect IPC008: dump(String[]) clashes
    Printer withOptions(CallOptions options); // expect IPC008: withOptions(CallOptions) clashes // expect IPC012
    void of(Printer other); // expect IPC008: of(Printer) clashes with the method of PrinterStub
    Object clone(); // expect IPC008: clone() clashes // expect IPC017
    default RemoteObject asObject() { // expect IPC008: asObject() clashes
        throw new UnsupportedOperationException();
    }
    void ping(int times);
    void of(String other);
}
