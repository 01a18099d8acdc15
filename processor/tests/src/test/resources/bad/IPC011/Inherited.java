package example;

import dev.ipckit.annotation.*;

interface Base {
    <T> T find(T like); // expect IPC011: if Base is not yours, override find in Finder with a body, and it stays local
}

@RemoteInterface
interface Finder extends Base {
    int own();
}
