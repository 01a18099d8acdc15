/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samples.devices;

/** A lamp. Thread-safe. */
final class CeilingLamp implements Lamp {

    private static final int STEP = 25;

    private int percent;

    /** Holds no lock while it calls back: that takes as long as the other process likes. */
    @Override
    public void fade(int wanted, Progress progress) {
        if (wanted < 0 || wanted > 100) {
            throw new IllegalArgumentException("percent=" + wanted + " is not between 0 and 100");
        }
        while (brightness() != wanted) {
            progress.at(step(wanted));
        }
    }

    private synchronized int step(int wanted) {
        percent += Math.max(-STEP, Math.min(STEP, wanted - percent));
        return percent;
    }

    @Override
    public synchronized int brightness() {
        return percent;
    }
}
