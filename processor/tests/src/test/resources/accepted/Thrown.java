package example;

import dev.ipckit.annotation.RemoteInterface;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Exceptions with every kind of parameter. */
@RemoteInterface
interface Thrown {
    void nullable() throws Detailed;

    void named() throws Short, Shorter, Long, Own;

    void caused() throws Caused;

    void near() throws Near;

    /** What generated code of the same package can reach does. */
    class Near extends Exception {
        final int code;
        private final long at;

        Near(int code, long at, boolean late) {
            super(code + " at " + at + (late ? ", late" : ""));
            this.code = code;
            this.at = at;
        }

        long getAt() {
            return at;
        }

        protected boolean isLate() {
            return at > 0;
        }
    }

    class Detailed extends Exception {
        private final @Nullable String detail;
        private final transient @Nullable List<@Nullable String> more;
        private final int @Nullable [] numbers;

        Detailed(
                @Nullable String message,
                @Nullable String detail,
                @Nullable Throwable cause,
                @Nullable List<@Nullable String> more,
                int @Nullable [] numbers) {
            super(message, cause);
            this.detail = detail;
            this.more = more;
            this.numbers = numbers;
        }

        public @Nullable String detail() {
            return detail;
        }

        public @Nullable List<@Nullable String> getMore() {
            return more;
        }

        public int @Nullable [] numbers() {
            return numbers;
        }
    }

    class Short extends Exception {
        Short(String s) {
            super(s);
        }
    }

    class Shorter extends Exception {
        Shorter(String m) {
            super(m);
        }
    }

    class Long extends Exception {
        Long(@Nullable String detailMessage) {
            super(detailMessage);
        }
    }

    /** Not the message, since it is shown by itself. */
    class Own extends Exception {
        private final String errorMessage;

        Own(String errorMessage) {
            super("own: " + errorMessage);
            this.errorMessage = errorMessage;
        }

        public String getErrorMessage() {
            return errorMessage;
        }
    }

    class Caused extends Exception {
        Caused(String message, @Nullable Exception cause) {
            super(message, cause);
        }

        Caused(String message, @Nullable String other) {
            super(message + other);
        }
    }
}
