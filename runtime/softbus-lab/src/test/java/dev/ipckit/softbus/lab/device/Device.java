/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.device;

import dev.ipckit.CallOptions;
import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.softbus.SoftBus;
import dev.ipckit.softbus.SoftBusAddress;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.device.DeviceName;
import dev.ipckit.softbus.device.PrivateFiles;
import dev.ipckit.softbus.discovery.Discovery;
import dev.ipckit.softbus.tls.ChannelLimits;
import dev.ipckit.softbus.trust.TrustedDevice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A device of the lab: does what it is told, and says how it went. Thread-safe. */
final class Device implements DeviceControl {

    /** Stands in the names of the threads that carry calls between devices. */
    static final String KIT_NAME = "bus";

    private final SoftBus bus;
    private final IpcKit kit;
    private final ProbeService service = new ProbeService();
    private final RemoteObject served = ProbeStub.of(service);
    private final Map<String, Connection> connections = new ConcurrentHashMap<>();
    private final AbilityControl abilities;
    private final @Nullable DiscoveryControl finding;

    private Device(SoftBus bus, IpcKit kit, @Nullable Discovery discovery) {
        this.bus = bus;
        this.kit = kit;
        abilities = new Abilities(kit, served, connections);
        finding = discovery == null ? null : new Finding(discovery);
    }

    /**
     * The device whose key lies in a directory; made there if there is none. Its SAMgr has its home there as well.
     */
    static Device open(Path directory, DeviceSettings settings) throws IOException {
        SoftBus bus = SoftBus.at(directory)
                .withWildcardAllowed()
                .withLimits(ChannelLimits.DEFAULT.withSilence(settings.probe(), settings.silence()));
        Path home = PrivateFiles.directory(directory.resolve("home"));
        Discovery discovery = settings.discovers() ? Discovery.open(bus.device(), bus.trust()) : null;
        SoftBus finding = discovery == null ? bus : bus.withPeers(discovery);
        IpcKit kit = IpcKit.builder()
                .name(KIT_NAME)
                .home(home)
                .connections(settings.connections())
                .transport(finding.transport())
                .open();
        return new Device(finding, kit, discovery);
    }

    @Override
    public AbilityControl abilities() {
        return abilities;
    }

    @Override
    public DiscoveryControl discovery() {
        if (finding == null) {
            throw new IllegalStateException("the device was started without discovery");
        }
        return finding;
    }

    @Override
    public void rename(String name) {
        try {
            bus.device().rename(new DeviceName(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public String id() {
        return bus.device().id().value();
    }

    @Override
    public byte[] certificate() {
        try {
            return bus.device().certificate().getEncoded();
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void trust(byte[] certificate) {
        try {
            X509Certificate parsed = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate));
            bus.trust().trust(parsed, new DeviceName("peer"), TrustedDevice.Origin.IMPORT);
        } catch (CertificateException refused) {
            throw new IllegalArgumentException(refused.getMessage(), refused);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public String serve(String host) {
        return kit.serve(SoftBusAddress.of(host, 0).endpoint(), served)
                .endpoint()
                .toString();
    }

    @Override
    public void locate(String endpoint) {
        SoftBusAddress address = SoftBusAddress.parse(Endpoint.parse(endpoint));
        DeviceId device = address.device();
        if (device == null) {
            throw new IllegalArgumentException(endpoint + " names no device");
        }
        try {
            bus.staticPeers().set(device, List.of(address));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public long clock() {
        return System.currentTimeMillis();
    }

    @Override
    public Outcome connect(String connection, String endpoint) {
        return Outcome.of(() -> {
            Connection made = Connection.open(kit, Endpoint.parse(endpoint));
            Connection before = connections.put(connection, made);
            if (before != null) {
                before.close();
            }
            return 0L;
        });
    }

    @Override
    public void disconnect(String connection) {
        Connection known = connections.remove(connection);
        if (known != null) {
            known.close();
        }
    }

    @Override
    public Outcome count(String connection, long number) {
        ProbeProxy probe = connection(connection).probe();
        return Outcome.of(() -> (long) probe.count(number));
    }

    @Override
    public Outcome countMany(String connection, long first, int times) {
        ProbeProxy probe = connection(connection).probe();
        return Outcome.of(() -> {
            for (long number = first; number < first + times; number++) {
                int ignored = probe.count(number);
            }
            return (long) times;
        });
    }

    @Override
    public Outcome countThere(String connection, long number) {
        ProbeProxy probe = connection(connection).probe();
        return Outcome.of(() -> (long) probe.countThere(service, number));
    }

    @Override
    public CompletableFuture<Outcome> hold(String connection, long number, int deadlineSeconds) {
        CallOptions options = CallOptions.timeout(Duration.ofSeconds(deadlineSeconds));
        Probe probe = connection(connection).probe().withOptions(options);
        return inBackground(() -> (long) probe.hold(number));
    }

    @Override
    public CompletableFuture<Outcome> echo(String connection, int bytes, int deadlineSeconds) {
        CallOptions options = CallOptions.timeout(Duration.ofSeconds(deadlineSeconds));
        Probe probe = connection(connection).probe().withOptions(options);
        return inBackground(() -> (long) probe.echo(new byte[bytes]).length);
    }

    @Override
    public CompletableFuture<Outcome> give(String connection, int bytes, int deadlineSeconds) {
        CallOptions options = CallOptions.timeout(Duration.ofSeconds(deadlineSeconds));
        Probe probe = connection(connection).probe().withOptions(options);
        return inBackground(() -> (long) probe.take(new byte[bytes]));
    }

    @Override
    public CompletableFuture<Outcome> fetch(String connection, int bytes, int deadlineSeconds) {
        CallOptions options = CallOptions.timeout(Duration.ofSeconds(deadlineSeconds));
        Probe probe = connection(connection).probe().withOptions(options);
        return inBackground(() -> (long) probe.give(bytes).length);
    }

    @Override
    public CompletableFuture<Outcome> stream(String connection, long count, int limitSeconds) {
        ProbeProxy probe = connection(connection).probe();
        return inBackground(() -> Numbers.take(probe.numbers(count), count, limitSeconds));
    }

    @Override
    public Outcome keep(String connection) {
        ProbeProxy probe = connection(connection).probe();
        return Outcome.of(() -> {
            probe.keep(new ProbeService());
            return 0L;
        });
    }

    @Override
    public Outcome note(String connection, String line, long first, int times) {
        ProbeProxy probe = connection(connection).probe();
        long[] sent = new long[1];
        Outcome outcome = Outcome.of(() -> {
            while (sent[0] < times) {
                probe.note(line, first + sent[0]);
                sent[0]++;
            }
            return sent[0];
        });
        return new Outcome(outcome.failure(), outcome.message(), outcome.millis(), sent[0]);
    }

    @Override
    public List<String> deaths(String connection) {
        return connection(connection).deaths();
    }

    @Override
    public void release() {
        service.release();
    }

    @Override
    public Served served() {
        return service.served();
    }

    @Override
    public Notes notes(String line) {
        return service.notes(line);
    }

    @Override
    public Figures figures() {
        System.gc();
        return Holdings.of(kit);
    }

    @Override
    public String dump() {
        return kit.dump();
    }

    private Connection connection(String name) {
        Connection known = connections.get(name);
        if (known == null) {
            throw new IllegalArgumentException("there is no connection \"" + name + "\"");
        }
        return known;
    }

    /** On a thread of its own: calls between devices must not wait for each other here. */
    private static CompletableFuture<Outcome> inBackground(Callable<Long> call) {
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        Thread thread = new Thread(() -> outcome.complete(Outcome.of(call)), "lab-call");
        thread.setDaemon(true);
        thread.start();
        return outcome;
    }
}
