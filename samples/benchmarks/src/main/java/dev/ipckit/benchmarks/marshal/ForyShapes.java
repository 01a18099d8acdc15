/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks.marshal;

import org.apache.fory.Fory;
import org.apache.fory.memory.MemoryBuffer;

/**
 * The shapes there and back by Apache Fory, in its fastest form: for Java alone, registered classes, no reference
 * tracking.
 */
final class ForyShapes {

    private static final int CAPACITY = 64 << 10;

    private final Fory fory = Fory.builder()
            .withXlang(false)
            .withRefTracking(false)
            .withAsyncCompilation(false)
            .requireClassRegistration(true)
            .build();
    private final MemoryBuffer buffer = MemoryBuffer.newHeapBuffer(CAPACITY);

    ForyShapes() {
        fory.register(Shapes.Quote.class);
        fory.register(Shapes.Order.class);
        fory.register(Shapes.Address.class);
        fory.register(Shapes.Status.class);
        fory.register(Shapes.Line.class);
        fory.register(Shapes.Samples.class);
    }

    <T> T thereAndBack(T shape, Class<T> type) {
        return once(once(shape, type), type);
    }

    private <T> T once(T shape, Class<T> type) {
        buffer.writerIndex(0);
        fory.serialize(buffer, shape);
        buffer.readerIndex(0);
        return type.cast(fory.deserialize(buffer));
    }
}
