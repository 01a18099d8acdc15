package golden;

/** Not remote itself. */
public interface Store<T> {
    T get(String key);

    void put(String key, T value);
}
