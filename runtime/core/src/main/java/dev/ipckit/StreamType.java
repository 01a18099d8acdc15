/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import dev.ipckit.parcel.Parcel;
import dev.ipckit.stream.PublisherStub;
import dev.ipckit.stream.RemotePublisher;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link Flow.Publisher} of one type travels: as a remote object whose items and failures are written and read by
 * generated code. A constant of generated code for each such type. Immutable, thread-safe.
 *
 * <p>A publisher that is sent stays where it is, and its user has a publisher that asks it. Each subscription of either
 * is one subscription of the other; demand, cancellation and the end cross as they are. A publisher that comes home by
 * the type by which it left is the object itself; by another it is asked as any remote one.
 *
 * @param <T> the items
 */
public final class StreamType<T> {

    private final ItemWriter<? super T> writer;
    private final ItemReader<? extends T> reader;
    private final FailureWriter failureWriter;
    private final FailureReader failureReader;

    private StreamType(
            ItemWriter<? super T> writer,
            ItemReader<? extends T> reader,
            FailureWriter failureWriter,
            FailureReader failureReader) {
        this.writer = writer;
        this.reader = reader;
        this.failureWriter = failureWriter;
        this.failureReader = failureReader;
    }

    /**
     * Writes an item.
     *
     * @param <T> the item
     */
    @FunctionalInterface
    public interface ItemWriter<T> {
        /** Writes an item as the argument of a call. */
        void write(Parcel parcel, T item);
    }

    /**
     * Reads an item.
     *
     * @param <T> the item
     */
    @FunctionalInterface
    public interface ItemReader<T> {
        /** Reads what was written; {@link dev.ipckit.parcel.BadParcelException} if it is no such item. */
        T read(Parcel parcel);
    }

    /** Writes the failures that the method which returns the stream declares. */
    @FunctionalInterface
    public interface FailureWriter {
        /** Writes a declared exception as a reply would have it. @return false if it is not declared */
        boolean write(Parcel parcel, Throwable failure);
    }

    /** Reads the failures that the method which returns the stream declares. */
    @FunctionalInterface
    public interface FailureReader {
        /**
         * Reads the fields of a declared exception, or makes a {@link Parcel#unknownException} where none has that
         * class name.
         */
        Throwable read(Parcel parcel, String className);
    }

    /** A stream without declared exceptions. */
    public static <T> StreamType<T> of(ItemWriter<? super T> writer, ItemReader<? extends T> reader) {
        return of(writer, reader, (parcel, failure) -> false, Parcel::unknownException);
    }

    /** A stream that may end with declared exceptions. */
    public static <T> StreamType<T> of(
            ItemWriter<? super T> writer,
            ItemReader<? extends T> reader,
            FailureWriter failureWriter,
            FailureReader failureReader) {
        return new StreamType<>(writer, reader, failureWriter, failureReader);
    }

    /** Writes a reference to a publisher, or to null. */
    public void write(Parcel parcel, Flow.@Nullable Publisher<T> publisher) {
        if (publisher == null) {
            parcel.writeRemoteObject(null);
        } else if (publisher instanceof RemotePublisher<?> remote && remote.type() == this) {
            parcel.writeRemoteObject(remote.remote());
        } else {
            parcel.writeRemoteObject(PublisherStub.of(publisher, this));
        }
    }

    /** Reads a reference to a publisher, or to null. Nothing is asked of it before somebody subscribes. */
    public Flow.@Nullable Publisher<T> read(Parcel parcel) {
        RemoteObject remote = parcel.readRemoteObject();
        return remote == null ? null : publisher(remote);
    }

    /** The publisher that a remote object stands for. */
    public Flow.Publisher<T> publisher(RemoteObject remote) {
        Flow.Publisher<T> own = remote instanceof PublisherStub<?> stub ? stub.publisherOf(this) : null;
        return own == null ? new RemotePublisher<>(remote, this) : own;
    }

    /** Writes an item; for the runtime. */
    public void writeItem(Parcel parcel, T item) {
        writer.write(parcel, item);
    }

    /** Reads an item; for the runtime. */
    public T readItem(Parcel parcel) {
        return reader.read(parcel);
    }

    /** Writes how a stream failed, as the status of a reply; for the runtime. */
    public void writeFailure(Parcel parcel, Throwable failure) {
        if (!failureWriter.write(parcel, failure)) {
            parcel.writeException(failure);
        }
    }

    /** Reads how a stream failed; for the runtime. @return null if it did not */
    public @Nullable Throwable readFailure(Parcel parcel) {
        try {
            String className = parcel.readException();
            return className == null ? null : failureReader.read(parcel, className);
        } catch (RuntimeException known) {
            return known;
        }
    }
}
