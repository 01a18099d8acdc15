package example;

import dev.ipckit.annotation.*;
import java.util.*;

interface Base {
    void raw(List list); // expect IPC013: if Base is not yours, override raw in Lists with a body, and it stays local

    void wild(List<?> list); // expect IPC014: if Base is not yours, override wild in Lists with a body, and it stays local

    void stack(Stack<String> stack); // expect IPC018: if Base is not yours, override stack in Lists with a body, and it

    void plain(Plain plain); // expect IPC019: if Base is not yours, override plain in Lists with a body, and it stays

    interface Plain {}
}

@RemoteInterface
interface Lists extends Base {
    int own();
}
