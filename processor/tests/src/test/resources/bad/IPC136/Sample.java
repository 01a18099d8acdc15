package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
@Serial
interface Account {
    long balance();

    @Serial // expect IPC136: all calls of Account take turns already, those of withdraw too; remove @Serial here
    void withdraw(long cents);
}
