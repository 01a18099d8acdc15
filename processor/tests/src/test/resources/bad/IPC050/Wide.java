package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Wide extends AutoCloseable { // expect IPC050: if AutoCloseable is not yours, override close in Wide without it
    void one() throws Throwable; // expect IPC050: Throwable
    void two() throws RuntimeException; // expect IPC050: RuntimeException
    void three() throws StackOverflowError; // expect IPC050: StackOverflowError says that its own process is in trouble
    void four() throws java.io.IOException, IllegalStateException, RemoteException;
}
