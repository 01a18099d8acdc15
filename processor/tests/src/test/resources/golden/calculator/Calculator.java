package golden;

import dev.ipckit.annotation.RemoteInterface;

/** The smallest interface worth showing. */
@RemoteInterface
public interface Calculator {
    int add(int a, int b);

    String describe(String topic);
}
