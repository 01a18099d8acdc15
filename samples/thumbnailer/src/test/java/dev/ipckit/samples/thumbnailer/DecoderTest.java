/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samples.thumbnailer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecoderTest {

    private final Decoder decoder = new Decoder();

    @TempDir
    private Path folder;

    @Test
    void image_isScaledDown() throws Exception {
        Path file = folder.resolve("image.png");
        ImageIO.write(new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB), "png", file.toFile());

        Thumbnailer.Thumbnail made = decoder.thumbnail(file.toString(), 100, percent -> {});

        assertThat(made.width()).isEqualTo(100);
        assertThat(made.height()).isEqualTo(50);
        assertThat(made.png()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void reader_thatStumbles_isAnUnreadableImage() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), StumblingReaders.SIGN);
        StumblingReaders readers = new StumblingReaders();
        IIORegistry.getDefaultInstance().registerServiceProvider(readers);
        try {
            assertThatThrownBy(() -> decoder.thumbnail(file.toString(), 100, percent -> {}))
                    .isInstanceOf(Thumbnailer.UnreadableImage.class)
                    .hasMessageContaining("it is damaged: java.lang.NegativeArraySizeException: -7");
        } finally {
            IIORegistry.getDefaultInstance().deregisterServiceProvider(readers);
        }
    }

    /** Of a format of its own, whose readers trust in what is in the file. */
    private static final class StumblingReaders extends ImageReaderSpi {
        static final String SIGN = "stumble";

        @Override
        public boolean canDecodeInput(Object source) throws IOException {
            ImageInputStream input = (ImageInputStream) source;
            input.mark();
            try {
                return input.length() == SIGN.length();
            } finally {
                input.reset();
            }
        }

        @Override
        public ImageReader createReaderInstance(Object extension) {
            throw new NegativeArraySizeException("-7");
        }

        @Override
        public String getDescription(Locale locale) {
            return "files over which one stumbles";
        }
    }
}
