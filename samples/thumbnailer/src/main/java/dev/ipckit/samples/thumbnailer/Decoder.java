/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samples.thumbnailer;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.ImageInputStream;

/** What runs in the helper process: javax.imageio, with whatever the files make of it. */
public final class Decoder extends ThumbnailerStub {

    /** For the helper process. */
    public Decoder() {}

    @Override
    public Thumbnail thumbnail(String file, int longestSide, Progress progress) throws UnreadableImage {
        try (ImageInputStream input = ImageIO.createImageInputStream(new File(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new UnreadableImage("it is in no image format that is known here");
            }
            ImageReader reader = readers.next();
            try {
                reader.addIIOReadProgressListener(new ToRemote(progress));
                reader.setInput(input);
                return scale(reader.read(0), longestSide);
            } finally {
                reader.dispose();
            }
        } catch (IOException damaged) {
            throw new UnreadableImage("it is damaged: " + damaged.getMessage());
        } catch (RuntimeException damaged) {
            // A reader may stumble in any way over what it did not expect.
            throw new UnreadableImage("it is damaged: " + damaged);
        }
    }

    private static Thumbnail scale(BufferedImage image, int longestSide) throws IOException {
        double factor = Math.min(1, (double) longestSide / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(small, "png", png);
        return new Thumbnail(width, height, png.toByteArray());
    }

    /** Passes on every quarter of the way. */
    private static final class ToRemote implements IIOReadProgressListener {
        private final Progress progress;
        private int quarter;

        ToRemote(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void imageProgress(ImageReader source, float percentageDone) {
            int reached = (int) (percentageDone / 25);
            if (reached > quarter) {
                quarter = reached;
                progress.percentRead(25 * reached);
            }
        }

        @Override
        public void sequenceStarted(ImageReader source, int minIndex) {}

        @Override
        public void sequenceComplete(ImageReader source) {}

        @Override
        public void imageStarted(ImageReader source, int imageIndex) {}

        @Override
        public void imageComplete(ImageReader source) {}

        @Override
        public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

        @Override
        public void thumbnailProgress(ImageReader source, float percentageDone) {}

        @Override
        public void thumbnailComplete(ImageReader source) {}

        @Override
        public void readAborted(ImageReader source) {}
    }
}
