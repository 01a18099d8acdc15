/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteFailureException;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.StreamType;
import dev.ipckit.TransactionFailedException;
import dev.ipckit.parcel.DescriptorsNotAllowedException;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelFileDescriptor;
import dev.ipckit.parcel.ParcelTooLargeException;
import dev.ipckit.testing.Eventually;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.SubmissionPublisher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What one of three processes finds too large does not get lost where the one in the middle passes calls on between two
 * transports. Far has the objects, near uses them.
 */
abstract class RelayLimitContract extends TransportContract {

    private static final int KIB = 1 << 10;
    private static final int MIB = 1 << 20;

    @TempDir
    Path directory;

    /** The most bytes that the parcels of each process may have. */
    private record Limits(int far, int relay, int near) {}

    /** What goes ahead of parcels has a limit of its own. */
    private IpcKit limited(String name, int limit) {
        return track(fixture.kit(name).maxParcelSize(limit).maxRawData(0).open());
    }

    /** Where no object of the other endpoints has its home. */
    private Endpoint elsewhere() {
        return fixture.newEndpoint().transport().equals("local")
                ? Endpoint.unix(directory.resolve("elsewhere"))
                : Endpoint.local(directory.toString());
    }

    /** An object of far as near sees it. */
    private RemoteObject passedOn(RemoteStub object, Limits limits) {
        IpcKit far = limited("far", limits.far());
        IpcKit relay = limited("relay", limits.relay());
        IpcKit near = limited("near", limits.near());
        ConformanceStub between = new ConformanceStub();
        new Conformance(between).keep(connect(relay, far, object));
        Endpoint door = relay.serve(elsewhere(), between).endpoint();
        RemoteObject passed =
                Objects.requireNonNull(new Conformance(near.connect(door).root()).kept());
        assertThat(relay.stubCount()).as("the door and the relay").isEqualTo(2);
        return passed;
    }

    @Test
    void itemThatIsTooLargeForARelay_endsTheStream() throws Exception {
        assertThatItemEndsTheStream(new Limits(4 * MIB, MIB, 2 * MIB), 3 * MIB / 2, "limit=1048576 bytes");
    }

    @Test
    void itemThatIsTooLargeForARelayAndForItsSubscriber_endsTheStream() throws Exception {
        assertThatItemEndsTheStream(new Limits(4 * MIB, 2 * MIB, MIB), 3 * MIB, "limit=2097152 bytes");
    }

    @Test
    void itemThatIsTooLargeBehindARelay_endsTheStream() throws Exception {
        assertThatItemEndsTheStream(new Limits(4 * MIB, 2 * MIB, MIB), 3 * MIB / 2, "limit=1048576 bytes");
    }

    @Test
    void itemThatIsTooLargeForItsPublisher_endsTheStreamBehindARelay() throws Exception {
        assertThatItemEndsTheStream(new Limits(MIB, 2 * MIB, 4 * MIB), 3 * MIB / 2, "limit=1048576 bytes");
    }

    private void assertThatItemEndsTheStream(Limits limits, int size, String limit) throws Exception {
        StreamingStub<byte[]> bytes = new StreamingStub<>(StreamingStub.BYTES);
        RemoteObject streaming = passedOn(bytes, limits);
        SubmissionPublisher<byte[]> other = new SubmissionPublisher<>();
        try (SubmissionPublisher<byte[]> source = new SubmissionPublisher<>()) {
            bytes.publish(other);
            Collector<byte[]> untouched =
                    Collector.of(StreamingStub.get(streaming, StreamingStub.BYTES), Long.MAX_VALUE);
            bytes.publish(source);
            Collector<byte[]> collector =
                    Collector.of(StreamingStub.get(streaming, StreamingStub.BYTES), Long.MAX_VALUE);
            Eventually.await("both are subscribed", () -> source.hasSubscribers() && other.hasSubscribers());
            for (int length : new int[] {10, 900 * KIB, size, 10}) {
                source.submit(new byte[length]);
            }

            assertThat(collector.awaitEnd())
                    .isInstanceOf(ParcelTooLargeException.class)
                    .hasMessageContaining("an item of a stream is too large, required=" + size / 1_000)
                    .hasMessageContaining(limit)
                    .hasMessageContaining("every process between that passes it on");
            assertThat(collector.items()).extracting(item -> item.length).containsExactly(10, 900 * KIB);
            Eventually.await("the publisher is cancelled", () -> !source.hasSubscribers());
            other.submit(new byte[900 * KIB]);
            other.close();
            assertThat(untouched.awaitEnd()).isNull();
            assertThat(untouched.count()).isEqualTo(1);
        }
    }

    @Test
    void itemThatCannotTravelAllTheWay_endsTheStream() throws Exception {
        StreamType<ParcelFileDescriptor> type = StreamType.of(
                Parcel::writeParcelFileDescriptor, parcel -> Parcel.required(parcel.readParcelFileDescriptor(), "it"));
        StreamingStub<ParcelFileDescriptor> files = new StreamingStub<>(type);
        RemoteObject streaming = passedOn(files, new Limits(MIB, MIB, MIB));
        Path file = Files.createFile(directory.resolve("file"));
        try (SubmissionPublisher<ParcelFileDescriptor> source = new SubmissionPublisher<>();
                ParcelFileDescriptor item = ParcelFileDescriptor.open(file, StandardOpenOption.READ)) {
            files.publish(source);
            Collector<ParcelFileDescriptor> collector =
                    Collector.of(StreamingStub.get(streaming, type), Long.MAX_VALUE);
            Eventually.await("it is subscribed", source::hasSubscribers);
            source.submit(item);

            assertThat(collector.awaitEnd()).isInstanceOfSatisfying(RemoteFailureException.class, failure -> {
                assertThat(failure.remoteClassName()).isEqualTo(DescriptorsNotAllowedException.class.getName());
            });
            Eventually.await("the publisher is cancelled", () -> !source.hasSubscribers());
        }
    }

    @Test
    void oneway_tooLargeForARelay_isLostAlone() {
        assertThatOnewayIsLostAlone(new Limits(4 * MIB, MIB, 4 * MIB), 2 * MIB);
    }

    @Test
    void oneway_tooLargeBehindARelay_isLostAlone() {
        assertThatOnewayIsLostAlone(new Limits(MIB, 2 * MIB, 4 * MIB), 3 * MIB / 2);
    }

    private void assertThatOnewayIsLostAlone(Limits limits, int size) {
        ConformanceStub served = new ConformanceStub();
        Conformance passed = new Conformance(passedOn(served, limits));
        passed.record(1);
        passed.record(2, new byte[size]);
        passed.record(3);

        Eventually.await("the last one has arrived", () -> served.recorded().contains(3));
        assertThat(served.recorded()).isEqualTo(List.of(1, 3));
    }

    @Test
    void requestsAndReplies_tooLargeForARelayOrBehindIt_areRefusedAlone() {
        Limits limits = new Limits(MIB, 2 * MIB, 4 * MIB);
        Conformance passed = new Conformance(passedOn(new ConformanceStub(), limits));

        for (int size : new int[] {3 * MIB / 2, 3 * MIB}) {
            assertThatThrownBy(() -> passed.echo(new byte[size]))
                    .isInstanceOf(TransactionFailedException.class)
                    .hasMessageContaining("it takes no parcels as large")
                    .hasMessageContaining("see maxParcelSize");
            assertThatThrownBy(() -> passed.large(size))
                    .isInstanceOf(ParcelTooLargeException.class)
                    .hasMessageContaining("limit=1048576 bytes");
        }
        assertThat(passed.echo(new byte[900 * KIB])).hasSize(900 * KIB);
    }

    @Test
    void reply_tooLargeForARelay_isRefusedAlone() {
        Limits limits = new Limits(4 * MIB, MIB, 2 * MIB);
        Conformance passed = new Conformance(passedOn(new ConformanceStub(), limits));

        assertThatThrownBy(() -> passed.large(3 * MIB / 2))
                .isInstanceOf(ParcelTooLargeException.class)
                .hasMessageContaining("limit=1048576 bytes");
        assertThat(passed.large(900 * KIB)).isEqualTo(900 * KIB);
    }
}
