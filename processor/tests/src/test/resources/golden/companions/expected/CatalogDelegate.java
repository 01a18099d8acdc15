package golden;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Passes every call of a {@link Catalog} on to another one: extend it to change some of them.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
@SuppressWarnings({
        "deprecation",
        "removal"
})
public abstract class CatalogDelegate implements Catalog {
    /**
     * What calls go on to.
     */
    protected final Catalog delegate;

    /**
     * Makes a decorator.
     *
     * @param delegate what calls go on to
     */
    protected CatalogDelegate(Catalog delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    @Override
    public String find(String key) {
        return delegate.find(key);
    }

    @Override
    @Deprecated(
            since = "2",
            forRemoval = true
    )
    public int add(List<String> titles) {
        return delegate.add(titles);
    }

    @Override
    public void addOne(String title) {
        delegate.addOne(title);
    }

    @Override
    public void touched(String title) {
        delegate.touched(title);
    }

    @Override
    public <T extends java.lang.Comparable<T>> java.util.List<T> findAll(
            java.util.function.Function<? super java.lang.String, ? extends T> shown,
            java.lang.String... keys) {
        return delegate.findAll(shown, keys);
    }

    @Override
    public java.lang.@org.jspecify.annotations.Nullable String first(
            java.util.@org.jspecify.annotations.Nullable List<? extends java.lang.CharSequence> keys) {
        return delegate.first(keys);
    }
}
