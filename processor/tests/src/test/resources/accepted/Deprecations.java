package accepted;

import dev.ipckit.annotation.RemoteInterface;

/** What is deprecated is still called. */
@Deprecated
@RemoteInterface
public interface Deprecations {
    @Deprecated(forRemoval = true)
    OldColor old(OldPoint point) throws OldException;

    @Deprecated
    enum OldColor {
        @Deprecated
        RED
    }

    @Deprecated(forRemoval = true)
    record OldPoint(@Deprecated int x) {}

    @Deprecated
    class OldException extends Exception {
        private static final long serialVersionUID = 1;

        @Deprecated
        public OldException(String message) {
            super(message);
        }
    }
}
