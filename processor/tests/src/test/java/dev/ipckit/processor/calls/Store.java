/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.RemoteObject;
import dev.ipckit.ServiceSpecificException;
import dev.ipckit.annotation.Oneway;
import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.annotation.TransactionCode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An interface with everything but plain values. */
@RemoteInterface(descriptor = "com.example.IStore")
interface Store extends Base<Values.Point>, Closer {
    void fail(String how) throws Failures.StoreFull, Failures.StoreException, IOException, ServiceSpecificException;

    int failWithResult(String how) throws Failures.Unchecked, Failures.StoreFull;

    void nulls(String text, List<String> list, Map<String, Values.Box<String>> map, Values.Node node);

    String nullResult();

    List<String> nullElement();

    @Oneway
    void later(String text);

    int overload();

    int overload(int number);

    int overload(long number);

    int overload(List<String> texts);

    int overload(String... texts);

    void listen(Listener listener, @Nullable Listener other);

    Listener listener();

    @Nullable
    Listener nullableListener(boolean any);

    RemoteObject object(@Nullable RemoteObject object);

    default String greet(String name) {
        return "hello " + name;
    }

    static int local() {
        return 1;
    }

    @Override
    String toString();

    /** A callback. */
    @RemoteInterface
    interface Listener {
        void heard(String text);
    }

    /** A callback that can do more. */
    @RemoteInterface
    interface LoudListener extends Listener {
        void shout(String text);
    }

    /** With codes of its own. */
    @RemoteInterface
    interface Coded {
        @TransactionCode(40)
        int forty();

        @TransactionCode(7)
        int seven();
    }
}
