/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks.marshal;

import dev.ipckit.benchmarks.protobuf.OrderMessage;
import dev.ipckit.benchmarks.protobuf.QuoteMessage;
import dev.ipckit.benchmarks.protobuf.SamplesMessage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** protobuf-java on messages of the same fields. */
@State(Scope.Benchmark)
public class ProtobufBenchmark {

    private final ProtobufShapes shapes = new ProtobufShapes();
    private final QuoteMessage quote = ProtobufShapes.message(Specimens.QUOTE);
    private final OrderMessage order = ProtobufShapes.message(Specimens.ORDER);
    private final SamplesMessage samples = ProtobufShapes.message(Specimens.SAMPLES);

    @Benchmark
    @OperationsPerInvocation(MarshalBenchmark.CALLS)
    public void quote(Blackhole sink) {
        for (int i = 0; i < MarshalBenchmark.CALLS; i++) {
            sink.consume(shapes.thereAndBack(quote));
        }
    }

    @Benchmark
    @OperationsPerInvocation(MarshalBenchmark.CALLS)
    public void order(Blackhole sink) {
        for (int i = 0; i < MarshalBenchmark.CALLS; i++) {
            sink.consume(shapes.thereAndBack(order));
        }
    }

    @Benchmark
    @OperationsPerInvocation(MarshalBenchmark.CALLS)
    public void samples(Blackhole sink) {
        for (int i = 0; i < MarshalBenchmark.CALLS; i++) {
            sink.consume(shapes.thereAndBack(samples));
        }
    }
}
