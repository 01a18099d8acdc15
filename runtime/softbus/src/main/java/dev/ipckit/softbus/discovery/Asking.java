/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.discovery;

/**
 * When to ask who is there: often at first, then seldom, and then not if somebody else has just asked the same, because
 * everybody hears the answers (RFC 6762, section 7.3). Times are in milliseconds. Confined to one thread.
 */
final class Asking {

    /** From the second question on; doubled each time. */
    private static final long FIRST_PAUSE = 1_000;

    /** A word of 120 s is renewed three times while it holds. */
    static final long LONGEST_PAUSE = 30_000;

    /**
     * Then it asks itself, while the words that it knows still hold: others may ask where nobody hears it, to silence
     * it.
     */
    private static final int MOST_OF_OTHERS = 2;

    /** One who asks does so by IPv4 and by IPv6, in each network. */
    private static final long ONE_QUESTION = 1_000;

    private long next;
    private long pause = FIRST_PAUSE;
    private long heard = -ONE_QUESTION;
    private int ofOthers;

    /** Asks for the first time then. */
    Asking(long first) {
        next = first;
    }

    long next() {
        return next;
    }

    /** Neighbours are others: asks then, and often again. */
    void begin(long first) {
        next = first;
        pause = FIRST_PAUSE;
        ofOthers = 0;
    }

    /** It has asked; again after the pause and this delay. */
    void asked(long now, long delay) {
        next = now + pause + delay;
        pause = Math.min(2 * pause, LONGEST_PAUSE);
        ofOthers = 0;
    }

    /** Somebody else has asked the same, of all. */
    void otherAsked(long now, long delay) {
        if (pause < LONGEST_PAUSE || ofOthers == MOST_OF_OTHERS || now - heard < ONE_QUESTION) {
            return;
        }
        heard = now;
        ofOthers++;
        next = now + pause + delay;
    }
}
