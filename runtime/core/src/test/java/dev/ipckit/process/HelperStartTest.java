/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ipckit.CallInterruptedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What keeps a helper from starting, and how its parent learns of it. */
@ExtendWith(LeavesNothing.class)
class HelperStartTest {

    private static HelperStartException failure(HelperBuilder helper) {
        return catchThrowableOfType(HelperStartException.class, helper::start);
    }

    private static HelperBuilder troubled(String... arguments) {
        // A restart policy is for helpers that have served.
        return HelperProcess.of(TroubledMain.class).arguments(arguments).restart(RestartPolicy.immediately());
    }

    @Test
    void noSuchJava() {
        HelperStartException failure = failure(HelperProcess.of(ProbeStub.class).java(Path.of("/no/such/java")));
        assertThat(failure.reason()).isEqualTo(HelperStartException.Reason.NOT_LAUNCHED);
        assertThat(failure.exit()).isNull();
        assertThat(failure).hasMessageContaining("/no/such/java");
    }

    @Test
    void noSuchDirectory() {
        HelperStartException failure = failure(HelperProcess.of(ProbeStub.class).directory(Path.of("/no/such/dir")));
        assertThat(failure.reason()).isEqualTo(HelperStartException.Reason.NOT_LAUNCHED);
    }

    @Test
    void noSuchClass() {
        HelperStartException failure = failure(HelperProcess.of("com.example.Nowhere"));
        assertThat(failure.reason()).isEqualTo(HelperStartException.Reason.ENDED);
        assertThat(failure.exit()).isEqualTo(new HelperExit(1));
        assertThat(failure)
                .hasMessage(
                        "helper process Nowhere cannot run: there is no class com.example.Nowhere on its class path");
        assertThat(failure.lastLines()).isEmpty();
    }

    @Test
    void nestedClass_writtenAsInSourceCode_isNamed() {
        HelperStartException failure = failure(HelperProcess.of("dev.ipckit.process.HelperStartTest.Nested"));
        assertThat(failure).hasMessageEndingWith("; is it dev.ipckit.process.HelperStartTest$Nested?");
    }

    /** What a helper could be. */
    static final class Nested {}

    @Test
    void classThatIsNoHelper_isToldWhatItNeeds() {
        HelperStartException failure = failure(HelperProcess.of("dev.ipckit.process.HelperStartTest$Nested"));
        assertThat(failure).hasMessageContaining("HelperStartTest$Nested cannot run as a helper process: it needs a ");
        assertThat(failure.lastLines()).isEmpty();
    }

    @Test
    void noSuchOption() {
        HelperStartException failure = failure(HelperProcess.of(ProbeStub.class).jvmArguments("-XX:+NoSuchOption"));
        assertThat(failure.reason()).isEqualTo(HelperStartException.Reason.ENDED);
        assertThat(failure.lastLines()).anyMatch(line -> line.contains("NoSuchOption"));
    }

    @Test
    void exitBeforeServing() {
        HelperStartException failure = failure(troubled("exit", "7"));
        assertThat(failure.exit()).isEqualTo(new HelperExit(7));
        assertThat(failure.lastLines()).containsExactly("going with 7");
        assertThat(failure.exit().signal()).isEmpty();
    }

    @Test
    void crashBeforeServing() {
        HelperStartException failure = failure(troubled("throw"));
        assertThat(failure.exit()).isEqualTo(new HelperExit(1));
        assertThat(failure.lastLines().get(0)).contains("java.io.IOException: no such codec");
    }

    @Test
    void failingService() {
        HelperStartException failure =
                failure(HelperProcess.of(ProbeService.class).arguments("fail"));
        assertThat(failure).hasMessageContaining("the service does not want to");
    }

    @Test
    void mainThatDoesNotServe() {
        HelperStartException failure = failure(troubled("return"));
        assertThat(failure.exit()).isEqualTo(new HelperExit(0));
        assertThat(failure.lastLines()).containsExactly("nothing to do");
    }

    @Test
    void childThatTakesTooLong() {
        HelperStartException failure = failure(troubled("hang").startLimit(Duration.ofSeconds(1)));
        assertThat(failure.reason()).isEqualTo(HelperStartException.Reason.TIMED_OUT);
        assertThat(failure.exit().signal()).hasValue(9);
        assertThat(failure).hasMessageContaining("within 1 s").hasMessageContaining("startLimit");
    }

    @Test
    void callerThatDoesNotWantToWait() throws Exception {
        Events events = new Events();
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try {
                troubled("hang").listener(events).start();
            } catch (CallInterruptedException interrupted) {
                thrown.complete(interrupted);
            }
        });
        caller.start();
        events.next(HelperState.STARTING);
        caller.interrupt();
        assertThat(thrown.get(Events.LIMIT.toMillis(), TimeUnit.MILLISECONDS))
                .isInstanceOf(CallInterruptedException.class);
        events.next(HelperState.GAVE_UP);
        caller.join();
    }

    @Test
    void servesOnlyOneRoot() throws Exception {
        Events events = new Events();
        try (HelperProcess helper = troubled("serve twice").listener(events).start()) {
            assertThat(helper.root(Probe::new).ask("arguments")).isEqualTo("none");
        }
        events.next(HelperState.STARTING);
        events.next(HelperState.SERVING);
        events.next(HelperState.STOPPED);
    }

    @Test
    void onlyTheChildMayReport() {
        Reception reception = new Reception();
        assertThat(catchThrowableOfType(
                        SecurityException.class, () -> Reception.report(reception, "guessed", new ProbeStub())))
                .hasMessageContaining("only the helper process itself");
        assertThat(reception.reported()).isNotDone();
        assertThat(catchThrowableOfType(
                        SecurityException.class, () -> Reception.giveUp(reception, "guessed", "a whim")))
                .hasMessageContaining("only the helper process itself");
        assertThat(reception.gaveUp()).isNotDone();
        Reception.report(reception, reception.token(), new ProbeStub());
        assertThat(catchThrowableOfType(
                        IllegalStateException.class,
                        () -> Reception.report(reception, reception.token(), new ProbeStub())))
                .hasMessageContaining("serves already");
    }
}
