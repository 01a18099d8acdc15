package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Ends {
    @TransactionCode(16777115)
    void last();

    @TransactionCode(16777116) // expect IPC040
    void behind();

    @TransactionCode(-1) // expect IPC040
    void negative();
}
