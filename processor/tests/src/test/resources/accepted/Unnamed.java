import dev.ipckit.annotation.RemoteInterface;

@RemoteInterface
public interface Unnamed {
    Value send(Value value);

    record Value(int number) {}
}
