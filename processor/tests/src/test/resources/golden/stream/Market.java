package golden;

import dev.ipckit.annotation.RemoteInterface;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Results that come one by one. */
@RemoteInterface
public interface Market {
    Flow.Publisher<Quote> quotes(String symbol) throws Halted, IOException;

    CompletableFuture<Flow.@Nullable Publisher<Quote>> history(String symbol);

    long sum(Flow.Publisher<Long> numbers);

    record Quote(String symbol, double price) {}

    class Halted extends Exception {
        private static final long serialVersionUID = 1;

        private final String symbol;

        public Halted(String message, String symbol) {
            super(message);
            this.symbol = symbol;
        }

        public String getSymbol() {
            return symbol;
        }
    }
}
