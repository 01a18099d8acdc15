/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.Endpoint;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which of the calls that are nested in each other on a connection are given up. */
class ServedCallTest {

    private final SessionHost server = TestHost.open();
    private final SessionHost client = TestHost.open();
    private ServedCall call;

    @BeforeEach
    void connect() throws IOException {
        Endpoint endpoint = TestHost.newEndpoint();
        server.serve(endpoint, new TestHost.Echo());
        call = client.connect(endpoint).pool().all().get(0).servedCall();
    }

    @AfterEach
    void close() {
        boolean ignored = Thread.interrupted();
        client.close();
        server.close();
    }

    @Test
    void outerCall_givenUpWhileANestedOneIsCarriedOut_isNotWantedAfterIt() {
        long none = call.begin(1);
        long outer = call.begin(2);
        long middle = call.begin(3);

        call.giveUp(2);
        assertThat(call.getAsBoolean()).isTrue();

        call.end(middle);
        assertThat(call.getAsBoolean()).isFalse();
        call.end(outer);
        assertThat(call.getAsBoolean()).isTrue();
        call.end(none);
    }

    @Test
    void call_givenUpBeforeANestedOneBegins_isNotWantedAfterIt() {
        long none = call.begin(1);
        call.giveUp(1);

        long outer = call.begin(2);
        assertThat(call.getAsBoolean()).isTrue();
        call.end(outer);

        assertThat(call.getAsBoolean()).isFalse();
        call.end(none);
    }

    @Test
    void news_ofACallThatIsOver_concernsNoOther() {
        call.end(call.begin(1));
        long none = call.begin(2);

        call.giveUp(1);

        assertThat(call.getAsBoolean()).isTrue();
        call.end(none);
    }

    @Test
    void callThatIsPassedOn_givenUpWhileANestedOneIsCarriedOut_isInterruptedAfterIt() {
        long none = call.begin(1);
        boolean notPassedOn = call.passesOn(true);
        long outer = call.begin(2);
        boolean passedOn = call.passesOn(false);

        call.giveUp(1);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();

        call.answered(passedOn);
        call.end(outer);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        call.answered(notPassedOn);
        call.end(none);
    }
}
