/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks;

import dev.ipckit.softbus.device.Device;
import io.grpc.CallOptions;
import io.grpc.KnownLength;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.Server;
import io.grpc.ServerServiceDefinition;
import io.grpc.netty.shaded.io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.netty.shaded.io.netty.handler.ssl.ClientAuth;
import io.grpc.netty.shaded.io.netty.handler.ssl.SslContext;
import io.grpc.netty.shaded.io.netty.handler.ssl.SslContextBuilder;
import io.grpc.netty.shaded.io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.ServerCalls;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.cert.X509Certificate;
import java.util.concurrent.TimeUnit;

/**
 * The same calls by grpc-java over mutual TLS 1.3, with its own Netty and OpenSSL: messages are bytes as they are, so
 * that no codec costs anything, and neither side hands over to another executor.
 */
final class GrpcPeer implements AutoCloseable {

    private static final int MAX_MESSAGE = 128 << 20;

    private static final MethodDescriptor<byte[], byte[]> ECHO = MethodDescriptor.<byte[], byte[]>newBuilder()
            .setType(MethodDescriptor.MethodType.UNARY)
            .setFullMethodName(MethodDescriptor.generateFullMethodName("Benchmark", "echo"))
            .setRequestMarshaller(new Bytes())
            .setResponseMarshaller(new Bytes())
            .build();

    private final ManagedChannel channel;

    private GrpcPeer(ManagedChannel channel) {
        this.channel = channel;
    }

    /** Serves until it is shut down. */
    static Server serve(Device device) throws IOException {
        SslContext tls = GrpcSslContexts.configure(
                        SslContextBuilder.forServer(device.key(), device.chain().toArray(new X509Certificate[0])))
                .protocols("TLSv1.3")
                .clientAuth(ClientAuth.REQUIRE)
                .trustManager(InsecureTrustManagerFactory.INSTANCE)
                .build();
        return NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .sslContext(tls)
                .directExecutor()
                .maxInboundMessageSize(MAX_MESSAGE)
                .addService(ServerServiceDefinition.builder("Benchmark")
                        .addMethod(ECHO, ServerCalls.asyncUnaryCall((request, answer) -> {
                            answer.onNext(request);
                            answer.onCompleted();
                        }))
                        .build())
                .build()
                .start();
    }

    static GrpcPeer connect(Device device, int port) throws IOException {
        SslContext tls = GrpcSslContexts.configure(SslContextBuilder.forClient())
                .protocols("TLSv1.3")
                .keyManager(device.key(), device.chain().toArray(new X509Certificate[0]))
                .trustManager(InsecureTrustManagerFactory.INSTANCE)
                .build();
        return new GrpcPeer(
                NettyChannelBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                        .sslContext(tls)
                        .overrideAuthority("device")
                        .directExecutor()
                        .maxInboundMessageSize(MAX_MESSAGE)
                        .build());
    }

    byte[] echo(byte[] bytes) {
        return ClientCalls.blockingUnaryCall(channel, ECHO, CallOptions.DEFAULT, bytes);
    }

    @Override
    public void close() {
        channel.shutdownNow();
        try {
            boolean ignored = channel.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** Bytes as they are. */
    private static final class Bytes implements MethodDescriptor.Marshaller<byte[]> {
        @Override
        public InputStream stream(byte[] value) {
            return new ByteArrayInputStream(value);
        }

        @Override
        public byte[] parse(InputStream stream) {
            try {
                if (stream instanceof KnownLength) {
                    byte[] bytes = new byte[stream.available()];
                    int count = stream.readNBytes(bytes, 0, bytes.length);
                    if (count != bytes.length) {
                        throw new IllegalStateException(count + " of " + bytes.length + " bytes");
                    }
                    return bytes;
                }
                return stream.readAllBytes();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
