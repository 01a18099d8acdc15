/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks.marshal;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Apache Fory on the same records. */
@State(Scope.Benchmark)
public class ForyBenchmark {

    private final ForyShapes shapes = new ForyShapes();

    @Benchmark
    @OperationsPerInvocation(MarshalBenchmark.CALLS)
    public void quote(Blackhole sink) {
        for (int i = 0; i < MarshalBenchmark.CALLS; i++) {
            sink.consume(shapes.thereAndBack(Specimens.QUOTE, Shapes.Quote.class));
        }
    }

    @Benchmark
    @OperationsPerInvocation(MarshalBenchmark.CALLS)
    public void order(Blackhole sink) {
        for (int i = 0; i < MarshalBenchmark.CALLS; i++) {
            sink.consume(shapes.thereAndBack(Specimens.ORDER, Shapes.Order.class));
        }
    }

    @Benchmark
    @OperationsPerInvocation(MarshalBenchmark.CALLS)
    public void samples(Blackhole sink) {
        for (int i = 0; i < MarshalBenchmark.CALLS; i++) {
            sink.consume(shapes.thereAndBack(Specimens.SAMPLES, Shapes.Samples.class));
        }
    }
}
