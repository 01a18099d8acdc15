/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.annotation.RemoteInterface;
import java.net.HttpRetryException;
import java.net.URISyntaxException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.UnmappableCharacterException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.sql.BatchUpdateException;
import java.sql.DataTruncation;
import java.sql.SQLClientInfoException;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLNonTransientException;
import java.sql.SQLRecoverableException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLTransientException;
import java.sql.SQLWarning;
import java.text.ParseException;
import java.time.format.DateTimeParseException;
import java.util.DuplicateFormatFlagsException;
import java.util.FormatFlagsConversionMismatchException;
import java.util.IllegalFormatCodePointException;
import java.util.IllegalFormatFlagsException;
import java.util.IllegalFormatPrecisionException;
import java.util.IllegalFormatWidthException;
import java.util.MissingFormatArgumentException;
import java.util.MissingFormatWidthException;
import java.util.MissingResourceException;
import java.util.UnknownFormatConversionException;
import java.util.UnknownFormatFlagsException;
import java.util.concurrent.Flow;
import java.util.regex.PatternSyntaxException;
import javax.sql.rowset.RowSetWarning;
import javax.swing.text.BadLocationException;
import javax.swing.text.ChangedCharSetException;
import org.w3c.dom.DOMException;
import org.w3c.dom.events.EventException;
import org.w3c.dom.ls.LSException;
import org.w3c.dom.ranges.RangeException;
import org.xml.sax.SAXParseException;

/** Throws exceptions of the JDK that show more than a message. */
@RemoteInterface
interface JdkThrowing {
    void files(int which)
            throws AccessDeniedException, AtomicMoveNotSupportedException, DirectoryNotEmptyException,
                    FileAlreadyExistsException, FileSystemLoopException, NoSuchFileException, NotDirectoryException,
                    NotLinkException, FileSystemException, InvalidPathException, UserPrincipalNotFoundException;

    void texts(int which)
            throws URISyntaxException, HttpRetryException, ParseException, DateTimeParseException,
                    MissingResourceException, PatternSyntaxException, TypeNotPresentException, MalformedInputException,
                    UnmappableCharacterException, IllegalCharsetNameException, UnsupportedCharsetException;

    void formats(int which)
            throws DuplicateFormatFlagsException, FormatFlagsConversionMismatchException,
                    IllegalFormatCodePointException, IllegalFormatFlagsException, IllegalFormatPrecisionException,
                    IllegalFormatWidthException, MissingFormatArgumentException, MissingFormatWidthException,
                    UnknownFormatConversionException, UnknownFormatFlagsException;

    void tables(int which)
            throws BatchUpdateException, DataTruncation, SQLClientInfoException, SQLDataException,
                    SQLFeatureNotSupportedException, SQLIntegrityConstraintViolationException,
                    SQLInvalidAuthorizationSpecException, SQLNonTransientConnectionException, SQLNonTransientException,
                    SQLRecoverableException, SQLSyntaxErrorException, SQLTimeoutException,
                    SQLTransactionRollbackException, SQLTransientConnectionException, SQLTransientException,
                    RowSetWarning, SQLWarning, SQLException;

    void documents(int which)
            throws BadLocationException, ChangedCharSetException, DOMException, EventException, LSException,
                    RangeException, SAXParseException;

    /** Ends with the exception. */
    Flow.Publisher<String> lines(String path) throws NoSuchFileException;
}
