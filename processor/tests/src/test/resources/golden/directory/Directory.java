package golden;

import dev.ipckit.annotation.Oneway;
import dev.ipckit.annotation.RemoteInterface;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records, collections, null, exceptions, callbacks. */
@RemoteInterface(descriptor = "com.example.IDirectory")
interface Directory {
    Person find(long id) throws NoSuchPerson, IOException;

    @Nullable Person findByName(String name, @Nullable Integer age);

    void put(Map<String, List<Person>> people, Set<Role> roles);

    @Oneway
    void watch(Watcher watcher, @Nullable Watcher fallback);

    @RemoteInterface
    interface Watcher {
        void changed(String[] names);
    }

    enum Role {
        ADMIN,
        GUEST
    }

    record Person(String name, int age, Role role, @Nullable Person boss, List<String> mails) {}

    class NoSuchPerson extends Exception {
        private final long id;

        public NoSuchPerson(String message, long id) {
            super(message);
            this.id = id;
        }

        public long getId() {
            return id;
        }
    }
}
