package example;

import dev.ipckit.annotation.RemoteInterface;
import java.net.URISyntaxException;
import java.nio.file.NoSuchFileException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Flow;

/** Exceptions of the JDK that show more than a message. */
@RemoteInterface
public interface Registry {
    String load(String path) throws NoSuchFileException, URISyntaxException;

    int store(String entry) throws BatchUpdateException, SQLException;

    Flow.Publisher<String> watch(String since) throws DateTimeParseException;

    /** By its constructor without fields, since it has no others. */
    void close() throws java.nio.file.NotDirectoryException;
}
