package example;

import dev.ipckit.annotation.FixedSize;
import dev.ipckit.annotation.ParcelAdapter;
import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.annotation.WireValue;
import dev.ipckit.parcel.TypeAdapter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Types of one simple name in one interface. */
@RemoteInterface
interface SameNames {
    First.Kind kind(Second.Kind kind, First.@Nullable Kind maybe, Second.@Nullable Kind other);

    void numbered(First.Level first, Second.Level second, List<First.Level> many, List<Second.Level> more);

    Flow.Publisher<First.Kind> kinds(Flow.Publisher<Second.Kind> others);

    List<First.Kind> list(Optional<Second.Kind> optional, @FixedSize(2) First.Kind[] fixed, KindConstants constants);

    First.Value value(Second.Value value, First.Shape shape, Second.Shape other);

    void adapted(
            @ParcelAdapter(First.Adapter.class) StringBuilder text,
            @ParcelAdapter(Second.Adapter.class) StringBuilder length);

    enum KindConstants {
        A
    }

    final class First {
        enum Kind {
            A
        }

        enum Level {
            @WireValue(3)
            LOW
        }

        record Value(int number) {}

        sealed interface Shape {}

        record Dot(int x) implements Shape {}

        static final class Adapter implements TypeAdapter<StringBuilder, String> {
            @Override
            public String toParcel(StringBuilder value) {
                return value.toString();
            }

            @Override
            public StringBuilder fromParcel(String parcel) {
                return new StringBuilder(parcel);
            }
        }

        private First() {}
    }

    final class Second {
        enum Kind {
            A,
            B
        }

        enum Level {
            @WireValue(4)
            HIGH
        }

        record Value(First.Value inner) {}

        sealed interface Shape {}

        record Dot(long x) implements Shape {}

        static final class Adapter implements TypeAdapter<StringBuilder, Integer> {
            @Override
            public Integer toParcel(StringBuilder value) {
                return value.length();
            }

            @Override
            public StringBuilder fromParcel(Integer parcel) {
                return new StringBuilder(parcel);
            }
        }

        private Second() {}
    }
}
