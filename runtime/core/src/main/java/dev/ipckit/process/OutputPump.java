/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.event.Level;

/** Takes one output stream of a child to the log, line by line, on a thread of its own, until the stream ends. */
final class OutputPump implements Runnable {

    private static final Logger logger = org.slf4j.LoggerFactory.getLogger(OutputPump.class);

    /** A longer line is logged in pieces: a child must not fill its parent's memory by never ending one. */
    private static final int MAX_LINE = 8192;

    private final InputStream stream;
    private final Logger target;
    private final Level level;
    private final String prefix;
    private final LastLines lastLines;
    private final StringBuilder line = new StringBuilder();

    OutputPump(InputStream stream, Logger target, Level level, String prefix, LastLines lastLines) {
        this.stream = stream;
        this.target = target;
        this.level = level;
        this.prefix = prefix;
        this.lastLines = lastLines;
    }

    @Override
    public void run() {
        char[] buffer = new char[MAX_LINE];
        // The child writes UTF-8 whatever the locale: the command line says so.
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            int count;
            while ((count = reader.read(buffer)) >= 0) {
                take(buffer, count);
            }
        } catch (IOException closed) {
            logger.debug("{} output stream ended: {}", prefix, closed.getMessage());
        }
        if (line.length() > 0) {
            endLine();
        }
    }

    private void take(char[] buffer, int count) {
        for (int i = 0; i < count; i++) {
            char c = buffer[i];
            if (c == '\n') {
                endLine();
            } else if (c != '\r') {
                line.append(c);
                if (line.length() == MAX_LINE) {
                    endLine();
                }
            }
        }
    }

    private void endLine() {
        String text = line.toString();
        line.setLength(0);
        lastLines.add(text);
        target.atLevel(level).log("{} {}", prefix, text);
    }
}
