/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.RemoteException;
import dev.ipckit.RemoteFailureException;
import dev.ipckit.ServiceSpecificException;
import dev.ipckit.testing.LeakCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the implementation throws reaches the caller, and harms nothing else. */
abstract class ExceptionContract extends TransportContract {

    @ParameterizedTest
    @CsvSource({
        "security,java.lang.SecurityException",
        "argument,java.lang.IllegalArgumentException",
        "null,java.lang.NullPointerException",
        "state,java.lang.IllegalStateException",
        "unsupported,java.lang.UnsupportedOperationException",
    })
    void fail_kindThatAidlKnows_keepsItsTypeAndMessage(String kind, Class<? extends Throwable> type) {
        assertThatThrownBy(() -> service.fail(kind, "why not"))
                .isExactlyInstanceOf(type)
                .hasMessage("why not");
        assertThatThrownBy(() -> service.fail(kind, null))
                .isExactlyInstanceOf(type)
                .hasMessage(null);
        assertThat(service.add(1, 1)).isEqualTo(2);
    }

    @Test
    void fail_serviceSpecific_keepsItsCode() {
        assertThatThrownBy(() -> service.fail("specific", "boom"))
                .isInstanceOfSatisfying(
                        ServiceSpecificException.class,
                        failure -> assertThat(failure.errorCode()).isEqualTo(7));
    }

    @Test
    void fail_kindThatNobodyDeclared_namesClassMessageAndCause() {
        assertThatThrownBy(() -> service.fail("checked", "no disk"))
                .isInstanceOfSatisfying(RemoteFailureException.class, failure -> {
                    assertThat(failure.remoteClassName()).isEqualTo("java.io.IOException");
                    assertThat(failure.remoteMessage()).isEqualTo("no disk");
                    assertThat(failure.remoteCauses())
                            .hasSize(1)
                            .first()
                            .asString()
                            .contains("DataFormatException");
                });
    }

    @Test
    void fail_messageLargerThanAParcel_isCut() {
        assertThatThrownBy(() -> service.fail("state", "x".repeat(400_000)))
                .isInstanceOf(IllegalStateException.class)
                .satisfies(thrown -> assertThat(thrown.getMessage()).hasSizeLessThan(10_000));
    }

    @Test
    void fail_exceptionWhoseMessageThrows_isStillAFailureOfTheCallAlone() {
        assertThatThrownBy(() -> service.fail("silly", null)).isInstanceOf(RemoteException.class);
        assertThat(service.add(1, 1)).isEqualTo(2);
    }

    @Test
    void fail_afterAnObjectWasWritten_givesItsReferenceBack() {
        assertThatThrownBy(() -> service.call(ConformanceStub.OBJECT_THEN_FAIL))
                .isInstanceOf(IllegalStateException.class);
        LeakCheck.assertStubs(server, 1);
    }

    @Test
    void unknownCode_afterAnObjectWasWritten_givesItsReferenceBack() {
        assertThatThrownBy(() -> service.call(ConformanceStub.OBJECT_THEN_UNKNOWN))
                .isInstanceOf(dev.ipckit.UnknownTransactionException.class);
        LeakCheck.assertStubs(server, 1);
        assertThat(service.add(1, 1)).isEqualTo(2);
    }
}
