/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.wire;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/** The system calls of Linux that the JDK has no class for. Thread-safe. */
@SuppressWarnings("restricted")
final class Kernel {

    static final int O_RDWR = 0x2;
    static final int O_NONBLOCK = 0x800;
    static final int O_CLOEXEC = 0x80000;
    static final int EAGAIN = 11;
    static final int EINTR = 4;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final MemoryLayout CAPTURED = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO = CAPTURED.varHandle(MemoryLayout.PathElement.groupElement("errno"));
    private static final int AFTER_TWO = 2;

    private static final MethodHandle OPEN = variadic("open", ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
    private static final MethodHandle IOCTL =
            variadic("ioctl", ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS);
    private static final MethodHandle READ = transfer("read");
    private static final MethodHandle WRITE = transfer("write");
    private static final MethodHandle CLOSE = function("close", ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
    private static final MethodHandle EVENTFD =
            function("eventfd", ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
    private static final MethodHandle POLL =
            function("poll", ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT);

    private Kernel() {}

    private static MethodHandle variadic(String name, MemoryLayout... arguments) {
        return LINKER.downcallHandle(
                address(name),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, arguments),
                Linker.Option.captureCallState("errno"),
                Linker.Option.firstVariadicArg(AFTER_TWO));
    }

    private static MethodHandle transfer(String name) {
        return function(name, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG);
    }

    private static MethodHandle function(String name, MemoryLayout result, MemoryLayout... arguments) {
        return LINKER.downcallHandle(
                address(name), FunctionDescriptor.of(result, arguments), Linker.Option.captureCallState("errno"));
    }

    private static MemorySegment address(String name) {
        SymbolLookup lookup = LINKER.defaultLookup();
        return lookup.find(name).orElseThrow(() -> new IllegalStateException("this libc has no " + name));
    }

    /** A call that the kernel did not carry out, and the number that says why. */
    static final class ErrnoException extends IOException {
        private static final long serialVersionUID = 1L;
        private final int errno;

        ErrnoException(String call, int errno) {
            super(call + " failed: errno " + errno);
            this.errno = errno;
        }

        int errno() {
            return errno;
        }
    }

    /** What a downcall is made with; a checked exception of its own would stand in every signature. */
    @FunctionalInterface
    private interface Downcall {
        long run(MemorySegment state) throws Throwable;
    }

    private static long call(String name, Downcall downcall) throws ErrnoException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(CAPTURED);
            long result = downcall.run(state);
            if (result < 0) {
                throw new ErrnoException(name, (int) ERRNO.get(state, 0L));
            }
            return result;
        } catch (ErrnoException | RuntimeException | Error failed) {
            throw failed;
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    static int open(String path, int flags) throws ErrnoException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocateFrom(path);
            return (int) call("open " + path, state -> (int) OPEN.invokeExact(state, name, flags));
        }
    }

    static void ioctl(int descriptor, long request, MemorySegment argument) throws ErrnoException {
        long ignored = call("ioctl", state -> (int) IOCTL.invokeExact(state, descriptor, request, argument));
    }

    static int read(int descriptor, MemorySegment into) throws ErrnoException {
        return (int) call("read", state -> (long) READ.invokeExact(state, descriptor, into, into.byteSize()));
    }

    static void write(int descriptor, MemorySegment from) throws ErrnoException {
        long ignored = call("write", state -> (long) WRITE.invokeExact(state, descriptor, from, from.byteSize()));
    }

    static int eventfd() throws ErrnoException {
        return (int) call("eventfd", state -> (int) EVENTFD.invokeExact(state, 0, O_NONBLOCK | O_CLOEXEC));
    }

    /** Waits until something can be read. @return from how many descriptors */
    static int poll(MemorySegment descriptors, int count, int timeoutMillis) throws ErrnoException {
        return (int) call("poll", state -> (int) POLL.invokeExact(state, descriptors, (long) count, timeoutMillis));
    }

    static void close(int descriptor) throws ErrnoException {
        long ignored = call("close", state -> (int) CLOSE.invokeExact(state, descriptor));
    }
}
