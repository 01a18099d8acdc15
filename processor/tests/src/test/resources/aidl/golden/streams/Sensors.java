package streams;

import dev.ipckit.annotation.RemoteInterface;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

@RemoteInterface
public interface Sensors {
    Flow.Publisher<Reading> readings(String room);

    Flow.@Nullable Publisher<CharSequence[]> remarks();

    void calibrate(Flow.Publisher<Integer> steps);

    record Reading(String sensor, double value) {}
}
