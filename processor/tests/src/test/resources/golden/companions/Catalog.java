package golden;

import dev.ipckit.annotation.Cacheable;
import dev.ipckit.annotation.MaxSize;
import dev.ipckit.annotation.Oneway;
import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.annotation.RequiresPermission;
import dev.ipckit.annotation.Serial;
import dev.ipckit.annotation.Since;
import dev.ipckit.annotation.Timeout;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The titles that a <em>library</em> has, {@linkplain List in order}.
 *
 * <p>Kept by {@code librarians} &amp; readers. A comment ends with *&#47;, and {@link Nowhere#toBeFound(int) nothing} else.
 *
 * @since 1.0
 */
@RemoteInterface(delegate = true)
@Timeout(5)
public interface Catalog {
    /**
     * Finds a title. It costs less than $5.
     *
     * @param key a part of it
     * @return the title
     */
    @Cacheable(value = 500, unit = TimeUnit.MILLISECONDS)
    String find(String key);

    /**
     * Adds titles.
     *
     * @deprecated add them one by one
     */
    @Deprecated(since = "2", forRemoval = true)
    @RequiresPermission(allOf = {"golden.READ", "golden.WRITE"})
    @MaxSize(request = 4096, reply = 64)
    int add(List<String> titles);

    /** Adds a title. */
    @Since(2)
    @Serial
    @Timeout(value = 100, unit = TimeUnit.MILLISECONDS)
    void addOne(String title);

    @Oneway
    void touched(String title);

    /** Finds titles one by one. */
    default <T extends Comparable<T>> List<T> findAll(Function<? super String, ? extends T> shown, String... keys) {
        return List.of(keys).stream().map(this::find).<T>map(shown).sorted().toList();
    }

    default @Nullable String first(@Nullable List<? extends CharSequence> keys) {
        return keys == null ? null : find(keys.get(0).toString());
    }
}
