package example;

import dev.ipckit.annotation.Backing;
import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.annotation.UnknownValue;
import dev.ipckit.annotation.WireValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Enums with every backing, with and without numbers. */
@RemoteInterface
interface Enums {
    Level level(Level level, @Nullable Level maybe, List<Level> many, Level[] array, Set<@Nullable Level> set);

    Flag flag(Flag flag, @Nullable Flag maybe, List<Flag> many, Flag[] array, Set<@Nullable Flag> set);

    Mask mask(Mask mask, @Nullable Mask maybe, List<Mask> many, Mask[] array, Map<Mask, Mask> map);

    Plain plain(Plain plain);

    Wide wide(Wide wide, Fields fields);

    record Fields(Level level, Flag flag, Mask mask, Plain plain, Wide wide) {}

    @Backing(Backing.Type.BYTE)
    enum Level {
        LOW,
        @UnknownValue
        HIGH
    }

    @Backing(Backing.Type.BYTE)
    enum Flag {
        @WireValue(-128)
        FIRST,
        @WireValue(127)
        LAST
    }

    @Backing(Backing.Type.LONG)
    enum Mask {
        @WireValue(Long.MIN_VALUE)
        SIGN {
            @Override
            public String toString() {
                return "sign";
            }
        },
        @WireValue(1L << 40)
        @Deprecated
        OLD,
        @WireValue(1)
        @UnknownValue
        OTHER
    }

    enum Plain {
        @WireValue(7)
        VALUE,
        @WireValue(0x7fff_ffff)
        NUMBER
    }

    @Backing(Backing.Type.LONG)
    enum Wide {
        A,
        B
    }
}
