/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;

class FailureLogTest {

    private final Lines lines = new Lines();
    private final FailureLog log = new FailureLog(lines);

    @ParameterizedTest
    @ValueSource(classes = {NullPointerException.class, NoSuchElementException.class, java.io.IOException.class})
    void mistake_isLoggedWithItsTrace(Class<? extends Exception> type) throws Exception {
        Exception mistake = type.getConstructor(String.class).newInstance("oops");

        log.failed("a.b.Plugin.load", mistake, false);

        assertThat(lines.logged).singleElement().satisfies(line -> {
            assertThat(line.level()).isEqualTo(Level.WARN);
            assertThat(line.text()).contains("a.b.Plugin.load");
            assertThat(line.thrown()).isSameAs(mistake);
        });
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                IllegalArgumentException.class,
                NumberFormatException.class,
                IllegalStateException.class,
                UnsupportedOperationException.class,
                SecurityException.class,
                DeadObjectException.class
            })
    void answer_isNot(Class<? extends Exception> type) throws Exception {
        log.failed("a.b.Plugin.load", type.getConstructor(String.class).newInstance("not so"), false);

        assertThat(lines.logged).singleElement().extracting(Line::level).isEqualTo(Level.DEBUG);
    }

    @Test
    void whatNobodyWaitsFor_isNot() {
        var before = CurrentCall.enter(() -> false);
        try {
            log.failed("a.b.Plugin.load", new NullPointerException("told to end"), false);
        } finally {
            CurrentCall.leave(before);
        }
        assertThat(lines.logged).singleElement().extracting(Line::level).isEqualTo(Level.DEBUG);
    }

    @Test
    void errorsAndOneways_areLoggedWhateverTheyAre() {
        log.failed("a.b.Plugin.load", new AssertionError("wrong"), false);
        log.failed("a.b.Plugin.poke", new IllegalArgumentException("not so"), true);

        assertThat(lines.logged).extracting(Line::level).containsExactly(Level.ERROR, Level.WARN);
        assertThat(lines.logged.get(1).text()).contains("oneway call a.b.Plugin.poke");
    }

    @Test
    void whatCannotBeShown_isNamed() {
        Exception silly = new Exception() {
            private static final long serialVersionUID = 1L;

            @Override
            public String getMessage() {
                throw new IllegalStateException("not even this");
            }
        };

        log.failed("a.b.Plugin.load", silly, false);

        assertThat(lines.logged)
                .singleElement()
                .extracting(Line::text)
                .asString()
                .contains("a.b.Plugin.load", silly.getClass().getName(), "IllegalStateException");
    }

    @Test
    void manyAtOnce_areCounted() throws Exception {
        for (int i = 0; i < 1_000; i++) {
            log.failed("a.b.Plugin.load", new NullPointerException("again"), false);
        }
        assertThat(lines.logged).hasSizeLessThan(1_000);

        Await.until("a second later there is room again, and the others are counted", () -> {
            log.failed("a.b.Plugin.load", new NullPointerException("again"), false);
            return lines.logged.get(lines.logged.size() - 1).text().contains("were left out before");
        });
    }

    private record Line(Level level, String text, Throwable thrown) {}

    /** Remembers what is logged. */
    private static final class Lines extends LegacyAbstractLogger {
        private static final long serialVersionUID = 1L;

        private final transient List<Line> logged = new ArrayList<>();

        @Override
        protected void handleNormalizedLoggingCall(
                Level level, Marker marker, String pattern, Object[] arguments, Throwable thrown) {
            if (thrown != null) {
                // As all do that write it somewhere.
                assertThat(thrown.toString()).isNotNull();
            }
            logged.add(
                    new Line(level, org.slf4j.helpers.MessageFormatter.basicArrayFormat(pattern, arguments), thrown));
        }

        @Override
        protected String getFullyQualifiedCallerName() {
            return Lines.class.getName();
        }

        @Override
        public boolean isTraceEnabled() {
            return true;
        }

        @Override
        public boolean isDebugEnabled() {
            return true;
        }

        @Override
        public boolean isInfoEnabled() {
            return true;
        }

        @Override
        public boolean isWarnEnabled() {
            return true;
        }

        @Override
        public boolean isErrorEnabled() {
            return true;
        }
    }
}
