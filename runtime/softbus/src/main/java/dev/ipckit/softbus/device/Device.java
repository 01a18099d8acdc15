/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.device;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This device, as others know it: its key, its certificate, its id and its name. Immutable, the name and the
 * certificate apart; thread-safe.
 *
 * <p>Lives in a directory that only its owner can enter: {@code device.key} (PKCS#8), {@code device.crt} (the
 * certificate, and below it those of the authorities that issued it, if it was not made here), {@code device.name}. A
 * key and a certificate that signs itself are made on first use. A fleet puts a certificate of its authority in place
 * of the latter, and the next one before that expires; as long as the key is the same, so is the device, and its
 * processes show the new one from their next connection on.
 */
public final class Device {

    private static final Logger logger = LoggerFactory.getLogger(Device.class);

    private static final String KEY = "device.key";
    private static final String CERTIFICATE = "device.crt";
    private static final String NAME = "device.name";
    private static final String LOCK = "device.lock";
    private static final String PEM_KEY = "PRIVATE KEY";
    private static final String REMEDY = "; put it back from a copy, or remove " + KEY + " and " + CERTIFICATE
            + " to become a new device, which has to be paired anew";

    private static final Object opening = new Object();

    private final Path directory;
    private final DeviceId id;
    private final PrivateKey key;
    private final Object lock = new Object();
    private volatile List<X509Certificate> chain;
    private volatile DeviceName name;

    /** What the chain was read from. Guarded by lock. */
    private Stamp chainStamp;

    /** What the name was read from, null before it was first looked for again. Guarded by lock. */
    private @Nullable Stamp nameStamp;

    private Device(Path directory, PrivateKey key, List<X509Certificate> chain, Stamp chainStamp, DeviceName name) {
        this.directory = directory;
        this.key = key;
        this.chain = List.copyOf(chain);
        this.chainStamp = chainStamp;
        this.name = name;
        id = DeviceId.of(chain.get(0));
    }

    /**
     * The device of this directory, which is made where there is none.
     *
     * @throws IOException if the directory or its files are open to others, cannot be read, or do not fit together
     */
    public static Device open(Path directory) throws IOException {
        PrivateFiles.directory(directory);
        // Two that start at once must not make two devices: a file is locked by one process, and by it only once.
        synchronized (opening) {
            return openAlone(directory);
        }
    }

    private static Device openAlone(Path directory) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(directory.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new IOException(directory + " cannot be locked");
            }
            if (!Files.exists(directory.resolve(KEY))) {
                make(directory);
            }
            return read(directory);
        }
    }

    private static void make(Path directory) throws IOException {
        KeyPair keys = CertificateMaker.newKeyPair();
        write(directory, CERTIFICATE, Certificates.toPem(CertificateMaker.selfSigned(keys)));
        if (!Files.exists(directory.resolve(NAME))) {
            write(directory, NAME, DeviceName.ofThisHost().value() + "\n");
        }
        // Last: where it is, the rest is.
        write(directory, KEY, Certificates.pem(PEM_KEY, keys.getPrivate().getEncoded()));
    }

    private static void write(Path directory, String file, String content) throws IOException {
        PrivateFiles.write(directory.resolve(file), content.getBytes(StandardCharsets.UTF_8));
    }

    private static Device read(Path directory) throws IOException {
        Stamp chainStamp = Stamp.of(directory.resolve(CERTIFICATE));
        List<X509Certificate> chain = readChain(directory.resolve(CERTIFICATE));
        PrivateKey key =
                readKey(directory.resolve(KEY), chain.get(0).getPublicKey().getAlgorithm());
        checkPair(directory, key, chain.get(0));
        return new Device(directory, key, chain, chainStamp, readName(directory.resolve(NAME)));
    }

    private static DeviceName readName(Path file) throws IOException {
        return Files.exists(file)
                ? DeviceName.fromPeer(new String(PrivateFiles.read(file), StandardCharsets.UTF_8))
                : DeviceName.ofThisHost();
    }

    private static List<X509Certificate> readChain(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new IOException(file + " is missing beside " + KEY + REMEDY);
        }
        byte[] content = PrivateFiles.read(file);
        try {
            return Certificates.parseAll(content);
        } catch (IOException malformed) {
            throw new IOException(file + " is damaged: " + malformed.getMessage() + REMEDY, malformed);
        }
    }

    private static PrivateKey readKey(Path file, String algorithm) throws IOException {
        byte[] content = PrivateFiles.read(file);
        byte[] der;
        try {
            der = Certificates.fromPem(PEM_KEY, content);
        } catch (IOException malformed) {
            throw new IOException(file + " is damaged: " + malformed.getMessage() + REMEDY, malformed);
        }
        try {
            return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (GeneralSecurityException malformed) {
            // Without the cause's message: it may tell of the key.
            throw new IOException(
                    file + " holds no key that fits the certificate beside it (" + algorithm + ")", malformed);
        }
    }

    private static void checkPair(Path directory, PrivateKey key, X509Certificate certificate) throws IOException {
        String algorithm = switch (key.getAlgorithm()) {
            case "EC" -> "SHA256withECDSA";
            case "RSA" -> "SHA256withRSA";
            default -> key.getAlgorithm();
        };
        try {
            byte[] probe = "IPC Kit".getBytes(StandardCharsets.US_ASCII);
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(probe);
            byte[] signed = signature.sign();
            signature.initVerify(certificate.getPublicKey());
            signature.update(probe);
            if (signature.verify(signed)) {
                return;
            }
        } catch (GeneralSecurityException unusable) {
            throw new IOException("the key in " + directory + " cannot be used: " + unusable.getMessage(), unusable);
        }
        throw new IOException(
                "the key and the certificate in " + directory + " are not of one device; put back the pair"
                        + " that belongs together, or remove both to become a new device");
    }

    /** The permanent id. */
    public DeviceId id() {
        return id;
    }

    /** The private key; for the channel. */
    public PrivateKey key() {
        return key;
    }

    /**
     * The certificate, and those of the authorities above it if there are any; another list once {@link #refresh} has
     * found others.
     */
    public List<X509Certificate> chain() {
        return chain;
    }

    /** The certificate. */
    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** What its owner calls it; what another process has named it since is known after {@link #refresh}. */
    public DeviceName name() {
        return name;
    }

    /** Takes in the name and the certificate that somebody may have given it; costs little where nobody has. */
    public void refresh() {
        synchronized (lock) {
            refreshName();
            refreshChain();
        }
    }

    private void refreshName() {
        Path file = directory.resolve(NAME);
        Stamp now = Stamp.of(file);
        if (now.equals(nameStamp)) {
            return;
        }
        nameStamp = now;
        try {
            name = readName(file);
        } catch (IOException unreadable) {
            logger.warn("the device is still called {}: its name cannot be read", name, unreadable);
        }
    }

    private void refreshChain() {
        Path file = directory.resolve(CERTIFICATE);
        Stamp now = Stamp.of(file);
        // One that is missing may be about to be replaced.
        if (now.equals(chainStamp) || now.isMissing()) {
            return;
        }
        chainStamp = now;
        try {
            List<X509Certificate> found = readChain(file);
            if (!DeviceId.of(found.get(0)).equals(id)) {
                throw new IOException(file + " is the certificate of another key, that of device "
                        + DeviceId.of(found.get(0)).shortForm() + "; put back one of this device's key");
            }
            if (!found.equals(chain)) {
                chain = List.copyOf(found);
                logger.info(
                        "the certificate of {} was renewed, until {}",
                        this,
                        certificate().getNotAfter());
            }
        } catch (IOException unusable) {
            logger.warn("the device goes on with the certificate that it has", unusable);
        }
    }

    /** By which a file is known to be another one than before, also if somebody writes it bit by bit. */
    private record Stamp(@Nullable Object file, @Nullable FileTime time, long size) {
        static Stamp of(Path file) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new Stamp(attributes.fileKey(), attributes.lastModifiedTime(), attributes.size());
            } catch (IOException none) {
                return new Stamp(null, null, 0);
            }
        }

        boolean isMissing() {
            return time == null;
        }
    }

    /**
     * Gives it another name.
     *
     * @throws IOException if it cannot be written
     */
    public void rename(DeviceName newName) throws IOException {
        synchronized (lock) {
            write(directory, NAME, newName.value() + "\n");
            name = newName;
        }
    }

    @Override
    public String toString() {
        return name + " (" + id.shortForm() + ")";
    }
}
