package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

class DiskFull extends Exception {}

@RemoteInterface
interface Log {
    @Oneway
    void write(String line) throws DiskFull; // expect IPC031: write is oneway, so that DiskFull never reaches the caller
}
