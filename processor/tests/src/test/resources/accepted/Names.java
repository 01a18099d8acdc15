package accepted;

import dev.ipckit.annotation.RemoteInterface;

/** Names that are legal and unpleasant. */
@RemoteInterface
public interface Names {
    void $dollar(int $, int _x, int $this);

    int yield(int yield);

    int record(int record);

    int var(int var, int sealed, int permits, int when, int with);

    void onAdd(int parcel);

    void add(int on);

    void Upper(String Parcel, String NamesStub, String String, String Override);

    void reply(String request, String reply, String request_, String reply_);

    void snake_case(int x);

    void snakeCase(int x);

    void SNAKE_CASE(int x);

    void a(String[] b, java.util.List<String> c);

    void a(String b, java.util.Set<String> c);
}
