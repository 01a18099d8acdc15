package canvas;

import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.annotation.UnknownMember;

/** Unions that will grow: one that refuses what it does not know, and one that does not. */
@RemoteInterface
public interface Canvas {
    String draw(Shape shape);

    Shape last();

    String hear(Sound sound);

    Sound lastSound();

    sealed interface Shape {}

    record Circle(int radius) implements Shape {}

    record Square(int side) implements Shape {}

    sealed interface Sound {}

    @UnknownMember
    record Noise() implements Sound {}

    record Beep(int hertz) implements Sound {}
}
