/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.Parcel;
import java.net.URISyntaxException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies with exceptions of the JDK, word for word: today's, those of peers that were built earlier, and hostile ones. */
class JdkThrowingWireTest {
    private static final String NO_SUCH_FILE = "java.nio.file.NoSuchFileException";

    private static final String URI_SYNTAX = "java.net.URISyntaxException";

    // ---- what a stub writes

    static Stream<Arguments> replies() {
        return Stream.of(
                // The text of the message is "f"; fields: file, other file and reason.
                Arguments.of(new NoSuchFileException("f"), words(-9, 1, 'f', 0), words(20, 1, 'f', -1, -1)),
                Arguments.of(
                        new URISyntaxException("i", "r", 5),
                        words(-9, 15, 'r' | ' ' << 16),
                        words(24, 1, 'i', 1, 'r', 5)),
                Arguments.of(new SQLException("m", "s", 3), words(-9, 1, 'm', 0), words(16, 1, 's', 3)),
                Arguments.of(new ParseException(null, 3), words(-9, -1, 0), words(8, 3)));
    }

    @ParameterizedTest
    @MethodSource("replies")
    void reply_isWordForWord(Exception thrown, List<Integer> head, List<Integer> fields) {
        RemoteStub stub = JdkThrowingStub.of(new JdkThrowingService(List.of(thrown)));
        List<Integer> words = new ArrayList<>();
        try (Parcel request = Parcel.obtain();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(JdkThrowingStub.DESCRIPTOR);
            request.writeInt(0);
            stub.transact(codeOf(thrown), request, reply, CallOptions.DEFAULT);
            while (reply.remaining() > 0) {
                words.add(reply.readInt());
            }
        }

        assertThat(words).startsWith(head.toArray(new Integer[0]));
        assertThat(words).endsWith(fields.toArray(new Integer[0]));
    }

    private static int codeOf(Exception thrown) {
        if (thrown instanceof NoSuchFileException) {
            return 1;
        }
        return thrown instanceof SQLException ? 4 : 2;
    }

    private static List<Integer> words(int... words) {
        return IntStream.of(words).boxed().toList();
    }

    // ---- peers that were built before the fields travelled

    @Test
    void peerThatSendsTheMessageAlone_isTakenAtItsWord() {
        NoSuchFileException file = catchThrowableOfType(
                NoSuchFileException.class,
                () -> answering(NO_SUCH_FILE, "/a -> /b: why", fields -> {}).files(0));
        assertThat(file).hasMessage("/a -> /b: why");
        assertThat(file.getReason()).isNull();

        SQLException table = catchThrowableOfType(
                SQLException.class,
                () -> answering("java.sql.SQLException", "why", fields -> {}).tables(0));
        assertThat(table.getMessage()).isEqualTo("why");
        assertThat(table.getSQLState()).isNull();
        assertThat(table.getErrorCode()).isZero();
    }

    @Test
    void peerThatSendsLessFields_getsDefaultsForTheRest() {
        NoSuchFileException file = catchThrowableOfType(
                NoSuchFileException.class,
                () -> answering(NO_SUCH_FILE, "/a", fields -> fields.writeString("/a"))
                        .files(0));

        assertThat(file.getFile()).isEqualTo("/a");
        assertThat(file.getOtherFile()).isNull();
    }

    /** As the code was that was generated before: it makes the exception of its message and skips the rest. */
    @Test
    void peerThatReadsTheMessageAlone_skipsTheFields() {
        Exception thrown = new NoSuchFileException("/a", "/b", "why");
        RemoteStub stub = JdkThrowingStub.of(new JdkThrowingService(List.of(thrown)));
        try (Parcel request = Parcel.obtain();
                Parcel reply = request.obtainReply()) {
            request.writeInterfaceToken(JdkThrowingStub.DESCRIPTOR);
            request.writeInt(0);
            stub.transact(1, request, reply, CallOptions.DEFAULT);

            assertThat(reply.readException()).isEqualTo(NO_SUCH_FILE);
            int end = reply.beginReadParcelable();
            reply.endReadParcelable(end);
            assertThat(new NoSuchFileException(reply.exceptionMessage())).hasMessage("/a -> /b: why");
            assertThat(reply.remaining()).isZero();
        }
    }

    // ---- hostile ones

    @ParameterizedTest
    @ValueSource(ints = {-2, Integer.MIN_VALUE})
    void valuesThatTheConstructorRefuses_areABadParcel(int index) {
        JdkThrowing hostile = answering(URI_SYNTAX, "", fields -> {
            fields.writeString("i");
            fields.writeString("r");
            fields.writeInt(index);
        });

        assertThatThrownBy(() -> hostile.texts(0))
                .isExactlyInstanceOf(BadParcelException.class)
                .hasMessage("URISyntaxException refuses the fields that were sent for it, index=" + index)
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nullThatTheConstructorRefuses_isABadParcel() {
        JdkThrowing hostile = answering(URI_SYNTAX, "", fields -> {
            fields.writeString("i");
            fields.writeString(null);
            fields.writeInt(0);
        });

        assertThatThrownBy(() -> hostile.texts(0))
                .isExactlyInstanceOf(BadParcelException.class)
                .hasMessageContaining("URISyntaxException.reason");
    }

    /** Every length that is cut off, and none of them anything but a bad parcel or what a shorter list of fields is. */
    @Test
    void truncatedFields_areABadParcelOrDefaults() {
        for (int words = 0; words < 8; words++) {
            int kept = words;
            JdkThrowing hostile = answering(URI_SYNTAX, "", fields -> {
                int[] all = {1, 'i', 1, 'r', 5};
                for (int i = 0; i < Math.min(kept, all.length); i++) {
                    fields.writeInt(all[i]);
                }
            });

            Throwable thrown = catchThrowable(() -> hostile.texts(0));

            assertThat(thrown).isInstanceOfAny(BadParcelException.class, URISyntaxException.class);
        }
    }

    @Test
    void hugeLength_isABadParcel() {
        JdkThrowing hostile = answering(NO_SUCH_FILE, "", fields -> fields.writeInt(Integer.MAX_VALUE));

        assertThatThrownBy(() -> hostile.files(0)).isInstanceOf(BadParcelException.class);
    }

    private static JdkThrowing answering(String className, String message, Consumer<Parcel> fields) {
        return JdkThrowingStub.asInterface(new Loopback(new RemoteStub(JdkThrowingStub.DESCRIPTOR) {
            @Override
            protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
                int mark = reply.beginException(className, message);
                int parcelable = reply.beginParcelable();
                fields.accept(reply);
                reply.endParcelable(parcelable);
                reply.endException(mark);
                return true;
            }
        }));
    }
}
