/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samples.thumbnailer;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Makes files to try: good images, damaged ones, and one that wants more memory than there is. */
final class SampleImages {

    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private SampleImages() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        ImageIO.write(
                picture(1600, 1200, Color.ORANGE),
                "jpg",
                folder.resolve("1-beach.jpg").toFile());
        ImageIO.write(
                picture(900, 1600, Color.GREEN),
                "png",
                folder.resolve("2-forest.png").toFile());
        Files.write(folder.resolve("3-bomb.png"), bomb());
        byte[] whole = Files.readAllBytes(folder.resolve("1-beach.jpg"));
        Files.write(folder.resolve("4-cut-off.jpg"), Arrays.copyOf(whole, 200));
        Files.writeString(folder.resolve("5-no-image.png"), "these are words");
        ImageIO.write(
                picture(64, 48, Color.CYAN), "png", folder.resolve("6-icon.png").toFile());
    }

    private static BufferedImage picture(int width, int height, Color color) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, color, width, height, Color.BLUE));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.WHITE);
        graphics.fillOval(width / 4, height / 4, width / 2, height / 2);
        graphics.dispose();
        return image;
    }

    /** A few bytes that say they are an image of 20,000 by 20,000 pixels. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(PNG_SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(20_000);
        fields.writeInt(20_000);
        fields.write(new byte[] {8, 2, 0, 0, 0});
        chunk(file, "IHDR", header.toByteArray());
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(pixels)) {
            deflater.write(new byte[1 << 20]);
        }
        chunk(file, "IDAT", pixels.toByteArray());
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(data);
        DataOutputStream output = new DataOutputStream(file);
        output.writeInt(data.length);
        output.write(name);
        output.write(data);
        output.writeInt((int) checksum.getValue());
    }
}
