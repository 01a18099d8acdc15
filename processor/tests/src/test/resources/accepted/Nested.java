package accepted;

import dev.ipckit.annotation.RemoteInterface;
import java.util.List;

/** Member types with the names of what generated code refers to. */
public class Nested {
    @RemoteInterface
    public interface Service {
        Parcel send(RemoteObject object, List<Objects> objects, String text, Wrapper wrapper, Override over);

        java.lang.String text(java.lang.String[] none);

        record Parcel(int x) {}

        record RemoteObject(int x) {}

        record Objects(Parcel parcel) {}

        record String(int x) {}

        record Wrapper(java.lang.String x) {}

        enum Override {
            YES
        }

        record Object(int x) {}
    }

    protected static class Deeper {
        @RemoteInterface
        protected interface Service {
            void call(Nested.Service other, Service self);
        }
    }

    private Nested() {}
}
