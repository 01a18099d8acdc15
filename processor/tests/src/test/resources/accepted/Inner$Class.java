package accepted;

import dev.ipckit.annotation.RemoteInterface;

@RemoteInterface
interface Inner$Class {
    Va$lue $(Va$lue $$);

    record Va$lue(int $, int $1) {}
}
