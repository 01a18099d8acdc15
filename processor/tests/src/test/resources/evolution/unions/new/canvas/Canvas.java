package canvas;

import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.annotation.UnknownMember;

/** Both unions with one more member. */
@RemoteInterface
public interface Canvas {
    String draw(Shape shape);

    Shape last();

    String hear(Sound sound);

    Sound lastSound();

    sealed interface Shape {}

    record Circle(int radius) implements Shape {}

    record Square(int side) implements Shape {}

    record Line(int length) implements Shape {}

    sealed interface Sound {}

    @UnknownMember
    record Noise() implements Sound {}

    record Beep(int hertz) implements Sound {}

    record Song(String title) implements Sound {}
}
