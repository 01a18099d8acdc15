/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks;

/**
 * Where the serving device can be reached, as one line of text.
 *
 * @param endpoint of the service on the soft bus
 * @param blocking the port of the floor that blocks
 * @param spinning the port of the floor that waits as the soft bus does
 * @param grpc the port of the peer
 */
record DevicePorts(String endpoint, int blocking, int spinning, int grpc) {

    static DevicePorts parse(String line) {
        String[] words = line.split(" ", -1);
        return new DevicePorts(
                words[0], Integer.parseInt(words[1]), Integer.parseInt(words[2]), Integer.parseInt(words[3]));
    }

    @Override
    public String toString() {
        return endpoint + " " + blocking + " " + spinning + " " + grpc;
    }
}
