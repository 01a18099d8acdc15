/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Helper processes: child JVMs that serve one object to their parent, and live no longer than it does.
 *
 * <pre>{@code
 * // The child: any class with a main, a HelperService, or a stub with a constructor without parameters.
 * public final class DecoderService extends DecoderStub {
 *     public Image decode(byte[] file) { ... }
 * }
 *
 * // The parent.
 * try (HelperProcess helper = HelperProcess.of(DecoderService.class)
 *         .maxHeap("256m")
 *         .restart(RestartPolicy.immediately().limit(5, Duration.ofMinutes(1)))
 *         .start()) {
 *     for (Path file : files) {
 *         Decoder decoder = helper.root(DecoderStub::asInterface); // after a crash: the new child's
 *         try {
 *             show(decoder.decode(Files.readAllBytes(file)));
 *         } catch (DeadObjectException crashed) {
 *             skip(file); // it cost the child its life; the next round waits for the next child
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p><b>How parent and child meet.</b> The parent listens on a Unix domain socket in a directory made for this child,
 * which only the user can enter, and hands the path and a one-time token over through the pipe to the child's standard
 * input. The child connects, shows the token and passes its root object; it listens nowhere. Neither arguments nor
 * environment carry anything secret, and no network is involved.
 *
 * <p><b>Who outlives whom.</b> Nobody. The child watches the pipe and the session from its first instruction: when the
 * parent is gone, however it went, the child's shutdown hooks run, and where they take too long it halts. The parent's
 * shutdown ends its children. An isolated process is no sandbox: it has the user's rights. A JVM that ends by itself
 * ({@code System.exit}, or {@code Runtime.halt} too) leaves those of its threads that wait in the operating system 300
 * ms before it is gone, and some always do: the parent learns of such an end that much later than of a child that was
 * killed.
 *
 * <p><b>Memory.</b> A child under {@link dev.ipckit.process.HelperBuilder#maxHeap} whose heap is exhausted exits,
 * because {@code -XX:+ExitOnOutOfMemoryError} is on: one that goes on after an {@code OutOfMemoryError} may be broken
 * in any way.
 */
@NullMarked
package dev.ipckit.process;

import org.jspecify.annotations.NullMarked;
