/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ipckit.DeadObjectException;
import dev.ipckit.RemoteException;
import dev.ipckit.RemoteFailureException;
import dev.ipckit.ServiceSpecificException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExceptionMarshalTest {

    private static final String NO_STACK = "00000000";
    private static final String X = "01000000 78000000";

    private static Throwable roundTrip(Throwable thrown) {
        try (Parcel reply = Wire.received(Wire.written(to -> to.writeException(thrown)))) {
            return catchThrowable(reply::readException);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ffffffff, java.lang.SecurityException",
        "feffffff, dev.ipckit.parcel.BadParcelException",
        "fdffffff, java.lang.IllegalArgumentException",
        "fcffffff, java.lang.NullPointerException",
        "fbffffff, java.lang.IllegalStateException",
        "f9ffffff, java.lang.UnsupportedOperationException"
    })
    void exceptionOfAidl_crosses_withItsType(String code, Class<? extends Throwable> type) throws Exception {
        Throwable thrown = type.getConstructor(String.class).newInstance("x");

        assertThat(Wire.hex(Wire.written(to -> to.writeException(thrown))))
                .isEqualTo(Wire.compact(code + X + NO_STACK));
        assertThat(roundTrip(thrown)).isExactlyInstanceOf(type).hasMessage("x");
    }

    @Test
    void networkOnMainThread_fromAndroid_isAnIllegalState() {
        try (Parcel reply = Wire.received("faffffff" + X + NO_STACK)) {
            assertThatThrownBy(reply::readException)
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("main thread");
        }
    }

    @Test
    void subclass_crosses_asTheClassThatAidlKnows() {
        assertThat(roundTrip(new NumberFormatException("y")))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("y");
    }

    @Test
    void nullMessage_crosses() {
        assertThat(roundTrip(new IllegalStateException()))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage(null);
        assertThat(roundTrip(new IOException())).isInstanceOfSatisfying(RemoteFailureException.class, failure -> {
            assertThat(failure.remoteClassName()).isEqualTo("java.io.IOException");
            assertThat(failure.remoteMessage()).isNull();
        });
    }

    @Test
    void serviceSpecific_capturedFromLibbinder_isRead() {
        try (Parcel reply = Wire.received("f8ffffff 04000000 62006f00 6f006d00 00000000 00000000 07000000")) {
            assertThatThrownBy(reply::readException).isInstanceOfSatisfying(ServiceSpecificException.class, thrown -> {
                assertThat(thrown.errorCode()).isEqualTo(7);
                assertThat(thrown).hasMessage("boom");
            });
            reply.enforceNoDataAvail();
        }
    }

    @Test
    void anythingElse_crosses_asRemoteFailureWithItsCauses() {
        Throwable thrown = new UncheckedIOException("outer", new FileNotFoundException("inner"));

        assertThat(roundTrip(thrown)).isInstanceOfSatisfying(RemoteFailureException.class, failure -> {
            assertThat(failure.remoteClassName()).isEqualTo("java.io.UncheckedIOException");
            assertThat(failure.remoteMessage()).isEqualTo("outer");
            assertThat(failure.remoteCauses()).containsExactly("java.io.FileNotFoundException: inner");
            assertThat(failure)
                    .hasMessage("java.io.UncheckedIOException: outer; caused by java.io.FileNotFoundException: inner");
        });
    }

    @Test
    void remoteFailure_layout_isAParcelableWithClassMessageAndCauses() {
        byte[] data = Wire.written(to -> to.writeException(new IOException("x")));

        try (Parcel raw = Wire.received(data)) {
            assertThat(raw.readInt()).isEqualTo(-9);
            assertThat(raw.readString()).isEqualTo("x");
            assertThat(raw.readInt()).isZero();
            assertThat(raw.readInt()).isEqualTo(raw.remaining() + 4);
            assertThat(raw.readString()).isEqualTo("dev.ipckit.RemoteFailureException");
            assertThat(raw.readInt()).isEqualTo(raw.remaining() + 4);
            assertThat(raw.readString()).isEqualTo("java.io.IOException");
            assertThat(raw.readString()).isEqualTo("x");
            assertThat(raw.createStringArray()).isEmpty();
            raw.enforceNoDataAvail();
        }
    }

    @Test
    void failureOfAThirdProcess_passedOn_namesTheOriginalClass() {
        RemoteFailureException ofAnother = new RemoteFailureException("com.example.Odd", "far away");

        assertThat(roundTrip(ofAnother)).isInstanceOfSatisfying(RemoteFailureException.class, failure -> {
            assertThat(failure.remoteClassName()).isEqualTo("com.example.Odd");
            assertThat(failure.remoteMessage()).isEqualTo("far away");
        });
    }

    @Test
    void deathOfAThirdProcess_passedOn_isNotTakenForTheCalleesOwn() {
        assertThat(roundTrip(new DeadObjectException("third one died")))
                .isInstanceOfSatisfying(
                        RemoteFailureException.class,
                        failure -> assertThat(failure.remoteClassName()).isEqualTo("dev.ipckit.DeadObjectException"));
    }

    @Test
    void endlessCausesAndMessages_areCut() {
        Exception thrown = new Exception("m".repeat(3_000_000));
        for (int i = 0; i < 100; i++) {
            thrown = new Exception("n".repeat(10_000), thrown);
        }
        Throwable last = thrown;

        byte[] data = Wire.written(to -> to.writeException(last));

        assertThat(data.length).isLessThan(40_000);
        assertThat(roundTrip(thrown))
                .isInstanceOfSatisfying(
                        RemoteFailureException.class,
                        failure -> assertThat(failure.remoteCauses()).hasSize(8));
    }

    @Test
    void exceptionWhoseMessageFails_crossesAllTheSame() {
        Exception thrown = new Exception() {
            private static final long serialVersionUID = 1L;

            @Override
            public String getMessage() {
                throw new UnsupportedOperationException();
            }
        };

        assertThat(roundTrip(thrown)).hasMessageContaining("because of java.lang.UnsupportedOperationException");
    }

    @Test
    void declaredException_crosses_withItsFields() {
        byte[] data = Wire.written(to -> {
            to.writeString("half a result");
            int mark = to.beginException("com.example.Overdrawn", "too much");
            int body = to.beginParcelable();
            to.writeLong(42);
            to.endParcelable(body);
            to.endException(mark);
        });

        try (Parcel reply = Wire.received(data)) {
            assertThat(reply.readException()).isEqualTo("com.example.Overdrawn");
            assertThat(reply.exceptionMessage()).isEqualTo("too much");
            int end = reply.beginReadParcelable();
            assertThat(reply.readLong()).isEqualTo(42);
            reply.endReadParcelable(end);
            reply.enforceNoDataAvail();
        }
    }

    @Test
    void declaredExceptionThatNobodyKnows_isAFailureWithItsName() {
        byte[] data = Wire.written(to -> {
            int mark = to.beginException("com.example.New", "m");
            to.endParcelable(to.beginParcelable());
            to.endException(mark);
        });

        try (Parcel reply = Wire.received(data)) {
            String className = reply.readException();
            assertThat(reply.unknownException(className)).hasMessage("com.example.New: m");
        }
    }

    @Test
    void stackTraceOfAndroid_isSkipped() {
        // The size counts itself and the String16 "at".
        try (Parcel reply = Wire.received("f8ffffff" + X + "10000000 02000000 61007400 00000000" + "05000000")) {
            assertThatThrownBy(reply::readException)
                    .isInstanceOfSatisfying(
                            ServiceSpecificException.class,
                            thrown -> assertThat(thrown.errorCode()).isEqualTo(5));
        }
    }

    @Test
    void replyHeadersOfAndroid_areSkipped() {
        try (Parcel reply = Wire.received("81ffffff 0c000000 01020304 05060708 00000000 2a000000")) {
            assertThat(reply.readException()).isNull();
            assertThat(reply.readInt()).isEqualTo(42);
        }
        try (Parcel reply = Wire.received("80ffffff 08000000 01020304 2a000000")) {
            assertThat(reply.readException()).isNull();
            assertThat(reply.readInt()).isEqualTo(42);
        }
        try (Parcel reply = Wire.received("81ffffff 04000000 80ffffff 04000000 2a000000")) {
            assertThat(reply.readException()).isNull();
            assertThat(reply.readInt()).isEqualTo(42);
        }
    }

    @Test
    void impossibleHeaderSizes_areRefused() {
        for (String hex : new String[] {
            "80ffffff 00000000 00000000",
            "80ffffff 03000000 00000000",
            "80ffffff 0c000000 00000000",
            "81ffffff ffffffff 00000000",
            "81ffffff ffffff7f 00000000",
            "ffffffff" + X + "06000000 00000000",
            "ffffffff" + X + "ffffffff",
            "f7ffffff" + X + NO_STACK + "03000000",
            "f7ffffff" + X + NO_STACK + "08000000 ffffffff"
        }) {
            try (Parcel reply = Wire.received(hex)) {
                assertThatThrownBy(reply::readException).as(hex).isInstanceOf(BadParcelException.class);
            }
        }
    }

    @Test
    void unknownCode_isARemoteExceptionWithTheCode() {
        try (Parcel reply = Wire.received("15000000" + X + NO_STACK)) {
            assertThatThrownBy(reply::readException)
                    .isExactlyInstanceOf(RemoteException.class)
                    .hasMessageContaining("code=21")
                    .hasMessageContaining("x");
        }
    }

    @Test
    void writeException_afterHalfAResult_leavesNothingOfIt() {
        byte[] data = Wire.written(to -> {
            to.writeNoException();
            to.beginParcelable();
            to.writeRemoteObject(Ledger.object("dropped"));
            to.writeException(new IllegalStateException("x"));
        });

        assertThat(Wire.hex(data)).isEqualTo(Wire.compact("fbffffff" + X + NO_STACK));
    }
}
