/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.device;

import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.annotation.Timeout;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What a test tells a device to do. It travels over a Unix socket, which lies in the file system and so reaches into every
 * network namespace, whatever became of the network.
 */
@RemoteInterface
@Timeout(60)
public interface DeviceControl {

    /** Its permanent id. */
    String id();

    /** Its certificate, DER. */
    byte[] certificate();

    /** Has it trust the owner of a certificate. */
    void trust(byte[] certificate);

    /** Gives it another name, which is that of all processes of the device. */
    void rename(String name);

    /** Its services, and those of others. */
    AbilityControl abilities();

    /** Its discovery, if it was started with one. */
    DiscoveryControl discovery();

    /** Has it serve its {@link Probe} at an address of its machine. @return where it is reached */
    String serve(String host);

    /** Tells it where another device is reached; for {@code softbus:DEVICE-ID}, which names no address. */
    void locate(String endpoint);

    /** What its clock says, in milliseconds since 1970. */
    long clock();

    /** Has it connect to another device, ask for a first sign of life, and add a death recipient. */
    Outcome connect(String connection, String endpoint);

    /** Has it close a connection. */
    void disconnect(String connection);

    /** Calls {@link Probe#count}. */
    Outcome count(String connection, long number);

    /** Calls {@link Probe#count} so many times, with numbers from the first on. @return with so many, or the first failure */
    Outcome countMany(String connection, long first, int times);

    /** Calls {@link Probe#countThere} with its own probe. */
    Outcome countThere(String connection, long number);

    /** Calls {@link Probe#hold}. */
    CompletableFuture<Outcome> hold(String connection, long number, int deadlineSeconds);

    /** Calls {@link Probe#echo}. */
    CompletableFuture<Outcome> echo(String connection, int bytes, int deadlineSeconds);

    /** Calls {@link Probe#take}. */
    CompletableFuture<Outcome> give(String connection, int bytes, int deadlineSeconds);

    /** Calls {@link Probe#give}. */
    CompletableFuture<Outcome> fetch(String connection, int bytes, int deadlineSeconds);

    /** Takes in the stream of {@link Probe#numbers}. */
    CompletableFuture<Outcome> stream(String connection, long count, int limitSeconds);

    /** Calls {@link Probe#keep} with a new callback, which only the other device refers to. */
    Outcome keep(String connection);

    /** Calls {@link Probe#note} so many times, with numbers from the first on. @return with how many were sent */
    Outcome note(String connection, String line, long first, int times);

    /** What its death recipient for a connection was told, each time. */
    List<String> deaths(String connection);

    /** Lets go of the calls that others make and that are held. */
    void release();

    /** What others have asked of it. */
    Served served();

    /** How the oneways of a line have arrived at it. */
    Notes notes(String line);

    /** What it holds at the moment, after a collection of garbage. */
    Figures figures();

    /** What it holds, for people. */
    String dump();
}
