/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samples.thumbnailer;

import dev.ipckit.annotation.Oneway;
import dev.ipckit.annotation.RemoteInterface;

/** Makes small images of large ones. */
@RemoteInterface
public interface Thumbnailer {

    /**
     * Reads an image file and scales it down.
     *
     * @param longestSide of the thumbnail, in pixels
     */
    Thumbnail thumbnail(String file, int longestSide, Progress progress) throws UnreadableImage;

    /** A small image as a PNG file. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Thumbnail(int width, int height, byte[] png) {}

    /** Told while a large image is read. */
    @RemoteInterface
    interface Progress {
        /** Comes in order, and nobody waits for it. */
        @Oneway
        void percentRead(int percent);
    }

    /** The file is no image, or a damaged one. */
    final class UnreadableImage extends Exception {
        private static final long serialVersionUID = 1L;

        /** What is wrong with it. */
        public UnreadableImage(String message) {
            super(message);
        }
    }
}
