package golden;

import dev.ipckit.annotation.RemoteInterface;

/** Generic methods closed by the interface; overloads. */
@RemoteInterface
public interface UserStore extends Store<String> {
    void put(String key, int value);

    default void clear(String key) {
        put(key, "");
    }
}
