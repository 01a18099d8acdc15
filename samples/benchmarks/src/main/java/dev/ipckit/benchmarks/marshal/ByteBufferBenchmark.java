/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks.marshal;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Marshalling by hand: what the others are measured against. */
@State(Scope.Benchmark)
public class ByteBufferBenchmark {

    private final Shapes shapes = new PlainShapes(new EchoShapes());

    @Benchmark
    @OperationsPerInvocation(MarshalBenchmark.CALLS)
    public void quote(Blackhole sink) {
        Shapes.Quote quote = Specimens.QUOTE;
        for (int i = 0; i < MarshalBenchmark.CALLS; i++) {
            sink.consume(shapes.quote(quote.instrument(), quote.time(), quote.price(), quote.firm(), quote.venue()));
        }
    }

    @Benchmark
    @OperationsPerInvocation(MarshalBenchmark.CALLS)
    public void order(Blackhole sink) {
        for (int i = 0; i < MarshalBenchmark.CALLS; i++) {
            sink.consume(shapes.order(Specimens.ORDER));
        }
    }

    @Benchmark
    @OperationsPerInvocation(MarshalBenchmark.CALLS)
    public void samples(Blackhole sink) {
        for (int i = 0; i < MarshalBenchmark.CALLS; i++) {
            sink.consume(shapes.samples(Specimens.SAMPLES));
        }
    }
}
