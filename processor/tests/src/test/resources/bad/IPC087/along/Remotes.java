package other;

import dev.ipckit.annotation.RemoteInterface;

@RemoteInterface(of = Runnable.class)
final class Remotes {}
