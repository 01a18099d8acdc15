/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.UnsupportedEncodingException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exceptions keep type and message, whatever the compiler knows about the names of parameters. */
class RefusingTest {
    private static final List<Exception> EXCEPTIONS = List.of(
            new FileNotFoundException("no file"),
            new EOFException("the end"),
            new UnsupportedEncodingException("no encoding"),
            new AccessDeniedException("no access"),
            new NumberFormatException("no number"),
            new NoSuchElementException("no element"),
            new InterruptedException("not now"),
            new TimeoutException("too late"),
            new Refusing.Worded("in words", new IllegalStateException("the cause stays behind")));

    private final Refusing refusing = RefusingStub.asInterface(new Loopback(RefusingStub.of(which -> {
        throw sneaky(EXCEPTIONS.get(which));
    })));

    static IntStream numbers() {
        return IntStream.range(0, EXCEPTIONS.size());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void exception_arrivesAsItWasThrown(int which) {
        Exception thrown = EXCEPTIONS.get(which);

        assertThatThrownBy(() -> refusing.refuse(which))
                .isExactlyInstanceOf(thrown.getClass())
                .isNotSameAs(thrown)
                .hasMessage(thrown.getMessage());
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Exception> E sneaky(Exception exception) throws E {
        throw (E) exception;
    }
}
