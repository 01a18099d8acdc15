/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Exceptions of the JDK that show more than a message, or whose constructor makes another message out of the text that
 * it is given. What their constructors take cannot be found by the names of parameters, so that it is written down
 * here.
 */
final class JdkExceptions {
    /**
     * What is given to a constructor, in its order: accessors; {@code ?} behind one that may show null; {@code -}:
     * null.
     */
    private static final Map<String, List<String>> ARGUMENTS = new HashMap<>();

    /** Constructors that refuse some values of the right types. */
    private static final List<String> STRICT =
            List.of("java.net.URISyntaxException", "java.nio.file.InvalidPathException");

    static {
        put("java.net.", "getInput getReason getIndex", "URISyntaxException");
        put("java.net.", "getMessage responseCode getLocation?", "HttpRetryException");
        put(
                "java.nio.file.",
                "getFile? getOtherFile? getReason?",
                "FileSystemException",
                "AccessDeniedException",
                "AtomicMoveNotSupportedException",
                "FileAlreadyExistsException",
                "NoSuchFileException",
                "NotLinkException");
        put("java.nio.file.", "getInput getReason getIndex", "InvalidPathException");
        put("java.nio.file.attribute.", "getName?", "UserPrincipalNotFoundException");
        put("java.nio.charset.", "getInputLength", "MalformedInputException", "UnmappableCharacterException");
        put("java.lang.", "typeName? -", "TypeNotPresentException");
        put("java.text.", "getMessage getErrorOffset", "ParseException");
        put("java.time.format.", "getMessage getParsedString getErrorIndex", "DateTimeParseException");
        put("java.util.", "getMessage getClassName? getKey?", "MissingResourceException");
        put("java.util.", "getFlags", "DuplicateFormatFlagsException", "IllegalFormatFlagsException");
        put("java.util.", "getFlags", "UnknownFormatFlagsException");
        put("java.util.", "getFlags getConversion", "FormatFlagsConversionMismatchException");
        put("java.util.", "getConversion", "UnknownFormatConversionException");
        put("java.util.", "getFormatSpecifier", "MissingFormatArgumentException");
        put("java.util.", "getCodePoint", "IllegalFormatCodePointException");
        put("java.util.", "getPrecision", "IllegalFormatPrecisionException");
        put("java.util.", "getWidth", "IllegalFormatWidthException");
        put("java.util.regex.", "getDescription? getPattern? getIndex", "PatternSyntaxException");
        put(
                "java.sql.",
                "getMessage getSQLState? getErrorCode",
                "SQLException",
                "SQLDataException",
                "SQLFeatureNotSupportedException",
                "SQLIntegrityConstraintViolationException",
                "SQLInvalidAuthorizationSpecException",
                "SQLNonTransientConnectionException",
                "SQLNonTransientException",
                "SQLRecoverableException",
                "SQLSyntaxErrorException",
                "SQLTimeoutException",
                "SQLTransactionRollbackException",
                "SQLTransientConnectionException",
                "SQLTransientException",
                "SQLWarning");
        put("java.sql.", "getMessage getSQLState? getErrorCode -", "SQLClientInfoException");
        put("java.sql.", "getMessage getSQLState? getErrorCode getLargeUpdateCounts? -", "BatchUpdateException");
        put("java.sql.", "getIndex getParameter getRead getDataSize getTransferSize", "DataTruncation");
        put("javax.sql.rowset.", "getMessage getSQLState? getErrorCode", "RowSetWarning");
        put("javax.swing.text.", "getMessage offsetRequested", "BadLocationException");
        put("javax.swing.text.", "getCharSetSpec? keyEqualsCharSet", "ChangedCharSetException");
        put("org.w3c.dom.", "code getMessage", "DOMException");
        put("org.w3c.dom.", "code getMessage", "events.EventException", "ls.LSException", "ranges.RangeException");
        put("org.xml.sax.", "getMessage getPublicId? getSystemId? getLineNumber getColumnNumber", "SAXParseException");
    }

    private JdkExceptions() {}

    /**
     * What a constructor is given.
     *
     * @param accessor the simple name of a method or public field of the exception; empty: null is given, and nothing
     *     travels
     * @param nullable whether it may show null
     */
    record Argument(String accessor, boolean nullable) {}

    /**
     * The arguments of the constructor that takes most of what the exception shows, null for an exception not listed.
     */
    static @Nullable List<Argument> argumentsOf(String className) {
        List<String> words = ARGUMENTS.get(className);
        if (words == null) {
            return null;
        }
        List<Argument> arguments = new ArrayList<>();
        for (String word : words) {
            boolean nullable = word.endsWith("?");
            String accessor = nullable ? word.substring(0, word.length() - 1) : word;
            arguments.add(new Argument(accessor.equals("-") ? "" : accessor, nullable));
        }
        return arguments;
    }

    /** Whether a constructor refuses values of the right types, which a peer may have sent. */
    static boolean isStrict(String className) {
        return STRICT.contains(className);
    }

    private static void put(String prefix, String arguments, String... names) {
        for (String name : names) {
            ARGUMENTS.put(prefix + name, List.of(arguments.split(" ")));
        }
    }
}
