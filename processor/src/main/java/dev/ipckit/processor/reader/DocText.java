/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a Javadoc comment into plain text: what it links to need not be known where the text goes, and nobody has to
 * find its HTML right again.
 */
final class DocText {
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@\\p{Alpha}");
    private static final Pattern NEW_PARAGRAPH =
            Pattern.compile("(?i)<(p|pre|ul|ol|dl|li|dt|table|tr|blockquote|h[1-6]|hr)(\\s[^>]*)?/?>");
    private static final Pattern HTML = Pattern.compile("(?s)<!--.*?-->|</?\\p{Alpha}[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|lt|gt|amp|quot|nbsp);");

    private DocText() {}

    /** The paragraphs of the main description. */
    static List<String> paragraphs(String comment) {
        String description = comment.substring(0, firstBlockTag(comment));
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : NEW_PARAGRAPH
                .matcher(withoutInlineTags(description))
                .replaceAll("\0")
                .split("\0", -1)) {
            String text = withoutEntities(HTML.matcher(paragraph).replaceAll(""))
                    .replaceAll("\\s+", " ")
                    .strip();
            if (!text.isEmpty()) {
                paragraphs.add(text);
            }
        }
        return paragraphs;
    }

    /**
     * Where the first block tag begins, or the end: inside of an inline tag, an at sign at the beginning of a line is
     * none.
     */
    private static int firstBlockTag(String comment) {
        Matcher tag = BLOCK_TAG.matcher(comment);
        while (tag.find()) {
            if (!isInsideInlineTag(comment, tag.end())) {
                return tag.start();
            }
        }
        return comment.length();
    }

    /** An inline tag that is never closed contains nothing. */
    private static boolean isInsideInlineTag(String text, int position) {
        int start = text.indexOf("{@");
        while (start >= 0 && start < position) {
            int end = closing(text, start);
            if (end > position && end < text.length()) {
                return true;
            }
            start = text.indexOf("{@", end < text.length() ? end : start + 2);
        }
        return false;
    }

    private static String withoutInlineTags(String text) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        for (int tag = text.indexOf("{@"); tag >= 0; tag = text.indexOf("{@", at)) {
            plain.append(text, at, tag);
            int end = closing(text, tag);
            plain.append(inline(text.substring(tag + 2, end)));
            at = Math.min(text.length(), end + 1);
        }
        return plain.append(text.substring(at)).toString();
    }

    /** Where the brace is closed that is open at {@code start}, or the end of the text. */
    private static int closing(String text, int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    private static String inline(String tag) {
        String[] parts = tag.split("\\s+", 2);
        String body = parts.length > 1 ? parts[1].strip() : "";
        return switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "link", "linkplain" -> link(body);
            // Verbatim: its angle brackets are no HTML.
            case "code", "literal", "snippet" ->
                body.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            case "return" -> "Returns " + withoutInlineTags(body) + ".";
            case "inheritdoc", "docroot", "value" -> "";
            default -> withoutInlineTags(body);
        };
    }

    /** The label, or else the name as one would say it. */
    private static String link(String body) {
        int depth = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            depth += c == '(' || c == '<' ? 1 : c == ')' || c == '>' ? -1 : 0;
            if (depth == 0 && Character.isWhitespace(c)) {
                return withoutInlineTags(body.substring(i + 1));
            }
        }
        String name = body.startsWith("#") ? body.substring(1) : body.replace('#', '.');
        return name.replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String withoutEntities(String text) {
        return ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity.group(1))));
    }

    private static String character(String entity) {
        return switch (entity) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "nbsp" -> " ";
            default -> {
                boolean hex = Character.toLowerCase(entity.charAt(1)) == 'x';
                int code = Integer.parseInt(entity.substring(hex ? 2 : 1), hex ? 16 : 10);
                yield Character.isValidCodePoint(code) && !Character.isISOControl(code) ? Character.toString(code) : "";
            }
        };
    }
}
