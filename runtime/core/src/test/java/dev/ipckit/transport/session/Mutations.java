/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What becomes of valid messages on the way through hostile hands: the same for the same seed. Confined to one thread. */
final class Mutations {

    private final Random random;
    private final List<byte[]> valid;

    Mutations(long seed, List<byte[]> valid) {
        random = new Random(seed);
        this.valid = valid;
    }

    /** A few messages, at least one of which is not what it was. */
    byte[] next() {
        List<byte[]> messages = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            messages.add(valid.get(random.nextInt(valid.size())).clone());
        }
        int victim = random.nextInt(count);
        byte[] message = messages.get(victim);
        switch (random.nextInt(6)) {
            case 0 -> flip(message, 1);
            case 1 -> flip(message, 1 + random.nextInt(8));
            case 2 -> putInt(message, random.nextInt(message.length / 4) * 4, oddInt());
            case 3 -> putInt(message, 4, message.length - 16 + random.nextInt(64) - 32);
            case 4 -> messages.add(message.clone());
            default -> {
                putInt(message, random.nextInt(message.length / 4) * 4, random.nextInt(8));
                Collections.shuffle(messages, random);
            }
        }
        return Frames.join(messages.toArray(new byte[0][]));
    }

    private void flip(byte[] message, int times) {
        for (int i = 0; i < times; i++) {
            message[random.nextInt(message.length)] ^= (byte) (1 << random.nextInt(8));
        }
    }

    private int oddInt() {
        return switch (random.nextInt(6)) {
            case 0 -> -1;
            case 1 -> Integer.MAX_VALUE;
            case 2 -> Integer.MIN_VALUE;
            case 3 -> 1 << 20;
            case 4 -> random.nextInt();
            default -> random.nextInt(256);
        };
    }

    private static void putInt(byte[] message, int at, int value) {
        java.nio.ByteBuffer.wrap(message)
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .putInt(at, value);
    }
}
