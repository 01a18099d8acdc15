/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.trust;

import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.device.DeviceName;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which other devices this one trusts: those whose certificate was imported or that were paired, and those of a private
 * authority; never one that was revoked. Nothing else makes a device trusted: no name, no address, no public authority.
 *
 * <p>Lives in files that several processes may change at a time; {@link #refresh} takes their changes in. What cannot
 * be read gives nobody trust. Thread-safe.
 */
public final class TrustStore {

    private static final Logger logger = LoggerFactory.getLogger(TrustStore.class);

    private record Content(
            Map<DeviceId, TrustedDevice> devices, List<Authority> authorities, Map<DeviceId, String> revoked) {

        static final Content NOBODY = new Content(Map.of(), List.of(), Map.of());
    }

    private final TrustFiles files;
    private final Clock clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final VouchedFor vouchedFor = new VouchedFor();
    private final Object lock = new Object();
    private volatile Content content = Content.NOBODY;

    /** When what is known was changed last, empty before it was read. Guarded by lock. */
    private List<FileTime> known = List.of();

    private TrustStore(TrustFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /**
     * The store of a device's directory.
     *
     * @throws IOException if it cannot be made or read, or is open to others
     */
    public static TrustStore open(Path directory) throws IOException {
        return open(directory, Clock.systemUTC());
    }

    /** The same with a clock of its own, by which certificates expire. */
    public static TrustStore open(Path directory, Clock clock) throws IOException {
        TrustStore store = new TrustStore(new TrustFiles(directory), clock);
        store.read();
        return store;
    }

    /** Whom to tell after any change; on the thread that made it or took it in, under no lock. Should not take long. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Ends {@link #onChange}. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Takes in what other processes changed. From then on nobody is trusted if the files cannot be read any more. */
    public void refresh() {
        boolean changed;
        try {
            changed = read();
        } catch (IOException unreadable) {
            logger.error("the trust store cannot be read, so nobody is trusted", unreadable);
            synchronized (lock) {
                changed = !content.equals(Content.NOBODY);
                content = Content.NOBODY;
                known = List.of();
            }
        }
        if (changed) {
            listeners.forEach(Runnable::run);
        }
    }

    /** @return whether anything is different */
    private boolean read() throws IOException {
        synchronized (lock) {
            List<FileTime> changed = files.changed();
            if (changed.equals(known)) {
                return false;
            }
            Content before = content;
            content = new Content(
                    Map.copyOf(files.devices()), List.copyOf(files.authorities()), Map.copyOf(files.revoked()));
            known = TrustFiles.isSettled(changed, Instant.now()) ? changed : List.of();
            return !content.equals(before);
        }
    }

    /**
     * Whether the owner of a certificate is trusted at this moment. That the peer does own its key is for TLS to prove.
     *
     * @param chain the device's certificate first
     * @throws UntrustedException if it is not trusted
     */
    public Verified verify(List<X509Certificate> chain) throws UntrustedException {
        Content now = content;
        Instant time = clock.instant();
        if (chain.isEmpty() || chain.size() > CertificateCheck.MAX_CHAIN) {
            throw new UntrustedException("a chain of " + chain.size() + " certificates");
        }
        X509Certificate certificate = chain.get(0);
        DeviceId id = DeviceId.of(certificate);
        if (now.revoked.containsKey(id)) {
            String called = nameOfRevoked(id)
                    .map(name -> name + " (" + id.shortForm() + ")")
                    .orElse(id.shortForm());
            throw new UntrustedException("device " + called + " was revoked; pair it again to trust it again");
        }
        CertificateCheck.leaf(certificate);
        TrustedDevice device = now.devices.get(id);
        if (device == null) {
            return byAuthority(now, chain, id, time);
        }
        try {
            return byItself(device, certificate, time);
        } catch (UntrustedException passed) {
            return byAuthorityToo(now, chain, id, time, passed);
        }
    }

    private static Verified byItself(TrustedDevice device, X509Certificate presented, Instant time)
            throws UntrustedException {
        Instant untilPresented = CertificateCheck.dates(presented, time);
        Instant untilTrusted = CertificateCheck.dates(device.certificate(), time);
        return new Verified(device.id(), untilPresented.isBefore(untilTrusted) ? untilPresented : untilTrusted);
    }

    /** A fleet renews its certificates, and not those that somebody imported once. */
    private Verified byAuthorityToo(
            Content now, List<X509Certificate> chain, DeviceId id, Instant time, UntrustedException passed)
            throws UntrustedException {
        try {
            return byAuthority(now, chain, id, time);
        } catch (UntrustedException neither) {
            passed.addSuppressed(neither);
            throw passed;
        }
    }

    private Verified byAuthority(Content now, List<X509Certificate> chain, DeviceId id, Instant time)
            throws UntrustedException {
        UntrustedException reason = new UntrustedException(
                "device " + id.shortForm() + " is not trusted here; pair with it, or import its certificate");
        for (Authority authority : now.authorities) {
            List<X509Certificate> below = CertificateCheck.below(chain, authority);
            if (below.isEmpty() || below.get(0).getBasicConstraints() >= 0) {
                reason = new UntrustedException("the certificate of an authority is no device's");
                continue;
            }
            if (!below.get(below.size() - 1)
                    .getIssuerX500Principal()
                    .equals(authority.certificate().getSubjectX500Principal())) {
                continue;
            }
            try {
                Verified verified = new Verified(id, CertificateCheck.path(below, authority, time));
                vouchedFor.add(id, authority.id());
                return verified;
            } catch (UntrustedException notByThis) {
                reason = notByThis;
            }
        }
        throw reason;
    }

    /**
     * Trusts a device from now on, also one that was revoked before.
     *
     * @throws IOException if it cannot be written
     * @throws UntrustedException if the certificate is too weak, expired or not for this
     */
    public TrustedDevice trust(X509Certificate certificate, DeviceName name, TrustedDevice.Origin origin)
            throws IOException, UntrustedException {
        if (certificate.getBasicConstraints() >= 0) {
            throw new UntrustedException(
                    "it is the certificate of an authority, which vouches for any number of devices;"
                            + " trust it as an authority if that is meant");
        }
        CertificateCheck.leaf(certificate);
        CertificateCheck.dates(certificate, clock.instant());
        TrustedDevice device = new TrustedDevice(DeviceId.of(certificate), name, origin, certificate);
        files.write(device);
        refresh();
        return device;
    }

    /**
     * Trusts all devices of an authority from now on, those apart that were revoked.
     *
     * @throws IOException if it cannot be written
     * @throws UntrustedException if the certificate is no authority's, or expired
     */
    public Authority trustAuthority(X509Certificate certificate, DeviceName name)
            throws IOException, UntrustedException {
        if (certificate.getBasicConstraints() < 0) {
            throw new UntrustedException("it is not the certificate of an authority; trust it as a device");
        }
        CertificateCheck.dates(certificate, clock.instant());
        Authority authority = new Authority(DeviceId.of(certificate), name, certificate);
        files.write(authority);
        refresh();
        return authority;
    }

    /** The devices that are trusted by themselves, by name. */
    public List<TrustedDevice> devices() {
        return content.devices.values().stream()
                .sorted(Comparator.comparing(
                                (TrustedDevice device) -> device.name().value())
                        .thenComparing(device -> device.id().value()))
                .toList();
    }

    /** The authorities whose devices are trusted. */
    public List<Authority> authorities() {
        return content.authorities;
    }

    /** The devices that are not trusted whoever vouches for them. */
    public Set<DeviceId> revoked() {
        return content.revoked.keySet();
    }

    /** How a device that was revoked had been called; empty if it is not revoked, or had no name here. */
    public Optional<DeviceName> nameOfRevoked(DeviceId id) {
        String name = content.revoked.getOrDefault(id, "");
        return name.isBlank() ? Optional.empty() : Optional.of(DeviceName.fromPeer(name));
    }

    /** A device that is trusted by itself. */
    public Optional<TrustedDevice> find(DeviceId id) {
        return Optional.ofNullable(content.devices.get(id));
    }

    /**
     * Whether a device is known to be trusted: by itself, or because this store has {@linkplain #verify verified} the
     * certificate that an authority issued to it. A device of an authority that has shown none here since the process
     * began is not known.
     */
    public boolean knows(DeviceId id) {
        Content now = content;
        if (now.devices.containsKey(id)) {
            return true;
        }
        DeviceId authority = vouchedFor.authorityOf(id);
        return authority != null
                && !now.revoked.containsKey(id)
                && now.authorities.stream().anyMatch(trusted -> trusted.id().equals(authority));
    }

    /**
     * The devices that a person may mean by a text: those of that name, or whose id begins so.
     *
     * @return several where it is not clear
     */
    public List<TrustedDevice> find(String nameOrId) {
        return devices().stream()
                .filter(device -> device.name().value().equalsIgnoreCase(nameOrId)
                        || device.id().beginsWith(nameOrId))
                .toList();
    }

    /**
     * Calls a device something else.
     *
     * @throws IOException if it is not trusted by itself, or cannot be written
     */
    public TrustedDevice rename(DeviceId id, DeviceName name) throws IOException {
        TrustedDevice device = find(id).orElseThrow(() -> new IOException(
                "device " + id.shortForm() + " is not trusted by itself, so it has no name here; trust it first"));
        TrustedDevice renamed = new TrustedDevice(id, name, device.origin(), device.certificate());
        files.write(renamed);
        refresh();
        return renamed;
    }

    /**
     * Trusts a device no more, whoever vouches for it. Its sessions end.
     *
     * @throws IOException if it cannot be written
     */
    public void revoke(DeviceId id) throws IOException {
        String name = find(id).map(TrustedDevice::name)
                .or(() -> nameOfRevoked(id))
                .map(DeviceName::value)
                .orElse("");
        files.revoke(id, name);
        refresh();
    }

    /**
     * Trusts the devices of an authority no more. Their sessions end.
     *
     * @return whether it was trusted
     * @throws IOException if it cannot be written
     */
    public boolean removeAuthority(DeviceId id) throws IOException {
        boolean removed = files.removeAuthority(id);
        refresh();
        return removed;
    }
}
