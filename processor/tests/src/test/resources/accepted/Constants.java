package accepted;

import dev.ipckit.annotation.RemoteInterface;

@RemoteInterface
interface Constants {
    String DESCRIPTOR = "mine";
    int TRANSACTION_CALL = 5;
    int FIRST_CALL_TRANSACTION = 9;

    void call();

    static void of(Constants other) {}

    private void helper() {}
}
