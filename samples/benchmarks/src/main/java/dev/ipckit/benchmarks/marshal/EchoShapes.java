/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks.marshal;

/** Gives back what it gets: where the calls of every contender end. */
final class EchoShapes implements Shapes {

    @Override
    public Quote quote(int instrument, long time, double price, boolean firm, String venue) {
        return new Quote(instrument, time, price, firm, venue);
    }

    @Override
    public Order order(Order order) {
        return order;
    }

    @Override
    public Samples samples(Samples samples) {
        return samples;
    }
}
