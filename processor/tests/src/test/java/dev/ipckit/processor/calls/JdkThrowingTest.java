/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.HttpRetryException;
import java.net.URISyntaxException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.UnmappableCharacterException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.sql.BatchUpdateException;
import java.sql.DataTruncation;
import java.sql.SQLClientInfoException;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLNonTransientException;
import java.sql.SQLRecoverableException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLTransientException;
import java.sql.SQLWarning;
import java.text.ParseException;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.DuplicateFormatFlagsException;
import java.util.FormatFlagsConversionMismatchException;
import java.util.IllegalFormatCodePointException;
import java.util.IllegalFormatFlagsException;
import java.util.IllegalFormatPrecisionException;
import java.util.IllegalFormatWidthException;
import java.util.List;
import java.util.Map;
import java.util.MissingFormatArgumentException;
import java.util.MissingFormatWidthException;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeMap;
import java.util.UnknownFormatConversionException;
import java.util.UnknownFormatFlagsException;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import javax.sql.rowset.RowSetWarning;
import javax.swing.text.BadLocationException;
import javax.swing.text.ChangedCharSetException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.DOMException;
import org.w3c.dom.events.EventException;
import org.w3c.dom.ls.LSException;
import org.w3c.dom.ranges.RangeException;
import org.xml.sax.SAXParseException;

/** Exceptions of the JDK arrive with all that they show, but for a cause and what only a driver of a database has. */
class JdkThrowingTest {
    /** A cause stays behind, and chains of exceptions are causes. */
    private static final Set<String> LEFT_BEHIND = Set.of(
            "getCause",
            "getNextException",
            "getNextWarning",
            "iterator",
            "spliterator",
            "getStackTrace",
            "getSuppressed",
            "hashCode");

    static Stream<Exception> files() {
        return Stream.of(
                new AccessDeniedException("/a"),
                new AccessDeniedException("/a", "/b", "not yours"),
                new AccessDeniedException(null, "/b", null),
                new AtomicMoveNotSupportedException("/a", "/b", ""),
                new DirectoryNotEmptyException("/a"),
                new DirectoryNotEmptyException(null),
                new FileAlreadyExistsException("/a", null, "there"),
                new FileSystemLoopException("/a"),
                new NoSuchFileException("/\u00e4\ud83d\ude00"),
                new NoSuchFileException(null),
                new NotDirectoryException("/a"),
                new NotLinkException("/a", "/b", "no"),
                new FileSystemException("", "", ""),
                new InvalidPathException("a\0b", "Nul character", 1),
                new InvalidPathException("", "", -1),
                new InvalidPathException("x", "why", Integer.MAX_VALUE),
                new UserPrincipalNotFoundException("nobody"),
                new UserPrincipalNotFoundException(null));
    }

    static Stream<Exception> texts() {
        return Stream.of(
                new URISyntaxException("http://[", "Expected closing bracket", 7),
                new URISyntaxException("", ""),
                new HttpRetryException("moved", 301, "http://elsewhere"),
                new HttpRetryException(null, 401, null),
                new ParseException("no number", 3),
                new ParseException(null, Integer.MIN_VALUE),
                new DateTimeParseException("no date", "tomorrow", 0),
                new DateTimeParseException(null, "", -1),
                new MissingResourceException("none", "Texts", "greeting"),
                new MissingResourceException(null, null, null),
                new PatternSyntaxException("unclosed", "(a", 2),
                new PatternSyntaxException(null, null, -1),
                new TypeNotPresentException("a.B", new IllegalStateException("stays behind")),
                new MalformedInputException(2),
                new UnmappableCharacterException(1),
                new IllegalCharsetNameException("?"),
                new UnsupportedCharsetException("klingon"));
    }

    static Stream<Exception> formats() {
        return Stream.of(
                new DuplicateFormatFlagsException("--"),
                new FormatFlagsConversionMismatchException("#", 'c'),
                new IllegalFormatCodePointException(-1),
                new IllegalFormatFlagsException("-0"),
                new IllegalFormatPrecisionException(-3),
                new IllegalFormatWidthException(-4),
                new MissingFormatArgumentException("-s"),
                new MissingFormatWidthException("-d"),
                new UnknownFormatConversionException("y"),
                new UnknownFormatFlagsException("?"));
    }

    static Stream<Exception> tables() {
        return Stream.of(
                new BatchUpdateException("no", "40001", 7, new int[] {1, -3}),
                new BatchUpdateException("no", "40001", 7, new long[] {1L << 40}, null),
                new BatchUpdateException(null, null, 0, (int[]) null),
                new DataTruncation(1, true, false, 10, 5),
                new DataTruncation(1, false, true, 10, 5),
                new SQLClientInfoException("no", "08000", 2, null),
                new SQLDataException("no", "22000", 1),
                new SQLFeatureNotSupportedException("no", "0A000", 2),
                new SQLIntegrityConstraintViolationException("no", "23000", 3),
                new SQLInvalidAuthorizationSpecException("no", "28000", 4),
                new SQLNonTransientConnectionException("no", "08001", 5),
                new SQLNonTransientException("no", "08002", 6),
                new SQLRecoverableException("no", "08003", 7),
                new SQLSyntaxErrorException("no", "42000", 8),
                new SQLTimeoutException("no", "HYT00", 9),
                new SQLTransactionRollbackException("no", "40000", 10),
                new SQLTransientConnectionException("no", "08004", 11),
                new SQLTransientException("no", "08005", 12),
                new RowSetWarning("no", "01001", 13),
                new SQLWarning("no", "01000", Integer.MIN_VALUE),
                new SQLException("no", "08006", 14),
                new SQLException(null, null, 0));
    }

    static Stream<Exception> documents() {
        return Stream.of(
                new BadLocationException("outside", -1),
                new ChangedCharSetException("utf-8", true),
                new ChangedCharSetException(null, false),
                new DOMException(DOMException.NOT_FOUND_ERR, "no node"),
                new EventException(EventException.UNSPECIFIED_EVENT_TYPE_ERR, "no type"),
                new LSException(LSException.PARSE_ERR, "no text"),
                new RangeException(RangeException.BAD_BOUNDARYPOINTS_ERR, "no range"),
                new SAXParseException("bad", "public", "system", 3, 4),
                new SAXParseException(null, null, null, -1, -1));
    }

    private interface Call {
        void on(JdkThrowing remote, int which) throws Exception;
    }

    @ParameterizedTest
    @MethodSource("files")
    void ofFiles_arriveWhole(Exception thrown) throws Exception {
        assertArrivesWhole(thrown, JdkThrowing::files);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void ofTexts_arriveWhole(Exception thrown) throws Exception {
        assertArrivesWhole(thrown, JdkThrowing::texts);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void ofFormats_arriveWhole(Exception thrown) throws Exception {
        assertArrivesWhole(thrown, JdkThrowing::formats);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void ofTables_arriveWhole(Exception thrown) throws Exception {
        assertArrivesWhole(thrown, JdkThrowing::tables);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void ofDocuments_arriveWhole(Exception thrown) throws Exception {
        assertArrivesWhole(thrown, JdkThrowing::documents);
    }

    @Test
    void streamEndsWithAllOfIt() throws Exception {
        Exception thrown = new NoSuchFileException("/a", "/b", "why");
        try (Connected<JdkThrowing> peer = Connected.to(
                JdkThrowingStub.of(new JdkThrowingService(List.of(thrown))), JdkThrowingStub::asInterface)) {
            Throwable arrived = StreamItems.failureOf(peer.client().lines("/a"));

            assertThat(arrived).isExactlyInstanceOf(NoSuchFileException.class).isNotSameAs(thrown);
            assertThat(shown(arrived)).isEqualTo(shown(thrown));
        }
    }

    /** An exception that is thrown as a subclass of the declared one arrives as the declared one. */
    @Test
    void undeclaredSubclass_arrivesAsWhatIsDeclared() {
        JdkThrowing remote = over(new NoSuchFileException("/a") {
            private static final long serialVersionUID = 1;
        });

        assertThatThrownBy(() -> remote.files(0))
                .isExactlyInstanceOf(NoSuchFileException.class)
                .hasMessage("/a");
    }

    private static void assertArrivesWhole(Exception thrown, Call call) throws Exception {
        JdkThrowing remote = over(thrown);

        Throwable arrived = catchThrowable(() -> call.on(remote, 0));

        assertThat(arrived).isExactlyInstanceOf(thrown.getClass()).isNotSameAs(thrown);
        assertThat(shown(arrived)).isEqualTo(shown(thrown));
        assertThat(arrived).hasNoCause();
    }

    private static JdkThrowing over(Exception thrown) {
        return JdkThrowingStub.asInterface(new Loopback(JdkThrowingStub.of(new JdkThrowingService(List.of(thrown)))));
    }

    private static Map<String, String> shown(Throwable exception) throws ReflectiveOperationException {
        Map<String, String> shown = new TreeMap<>();
        for (Method method : exception.getClass().getMethods()) {
            if (method.getParameterCount() == 0
                    && method.getReturnType() != void.class
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getDeclaringClass() != Object.class
                    && !method.getName().equals("fillInStackTrace")
                    && !LEFT_BEHIND.contains(method.getName())) {
                shown.put(method.getName(), Arrays.deepToString(new Object[] {method.invoke(exception)}));
            }
        }
        for (Field field : exception.getClass().getFields()) {
            shown.put(field.getName(), String.valueOf(field.get(exception)));
        }
        return shown;
    }
}
