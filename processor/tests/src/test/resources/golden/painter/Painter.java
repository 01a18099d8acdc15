package golden;

import dev.ipckit.annotation.Backing;
import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.annotation.UnknownMember;
import dev.ipckit.annotation.UnknownValue;
import dev.ipckit.annotation.WireValue;
import java.util.List;

/** A union and enums with numbers. */
@RemoteInterface
public interface Painter {
    Shape paint(Shape shape, Color color, Mode mode);

    void mix(List<Color> colors);

    sealed interface Shape {
        record Circle(double radius) implements Shape {}

        @UnknownMember
        record Other(int tag) implements Shape {}
    }

    @Backing(Backing.Type.BYTE)
    enum Color {
        @WireValue(1)
        RED,
        @WireValue(3)
        GREEN
    }

    enum Mode {
        FILL,
        @UnknownValue
        OTHER
    }
}
