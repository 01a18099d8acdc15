package example;

import dev.ipckit.annotation.*;

/**
 * <pre>{@code
 * what ends no comment: * / and what begins none: /*
 * }</pre>
 */
@RemoteInterface
interface Documented {
    /** @return {@code $L $T $S %s $$ ${x}}  {@literal <b>} <a href="x">y</a> &copy; &#42;&#47; */
    int number();

    /**
     * First.
     *
     * @param value a $N
     * @throws IllegalStateException never {@link #number}
     * @see Documented
     */
    void call(int value);

    /** */
    void empty();
}
