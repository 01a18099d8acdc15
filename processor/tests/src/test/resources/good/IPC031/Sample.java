package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

class DiskFull extends Exception {}

@RemoteInterface
interface Log {
    void write(String line) throws DiskFull;

    @Oneway
    void hint(String line) throws RemoteException;
}
