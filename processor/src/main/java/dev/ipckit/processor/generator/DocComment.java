/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.ipckit.processor.model.Documentation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the user says about a declaration, on what is generated for it. */
final class DocComment {
    private static final int WIDTH = 100;

    private DocComment() {}

    /** The comment, empty when nothing is said. */
    static CodeBlock of(Documentation documentation) {
        List<String> paragraphs = new ArrayList<>(documentation.paragraphs());
        if (documentation.since() != null) {
            paragraphs.add(
                    "In the contract since version " + documentation.since().version() + ".");
        }
        CodeBlock.Builder comment = CodeBlock.builder();
        for (int i = 0; i < paragraphs.size(); i++) {
            comment.add(i == 0 ? "$L\n" : "\n<p>$L\n", wrapped(escaped(paragraphs.get(i))));
        }
        return comment.build();
    }

    /** The comment behind another one. */
    static CodeBlock after(CodeBlock first, Documentation documentation) {
        CodeBlock second = of(documentation);
        return second.isEmpty()
                ? first
                : CodeBlock.builder().add(first).add("\n<p>").add(second).build();
    }

    static @Nullable AnnotationSpec deprecation(Documentation documentation) {
        Documentation.Deprecation deprecation = documentation.deprecation();
        if (deprecation == null) {
            return null;
        }
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(Deprecated.class);
        if (!deprecation.since().isEmpty()) {
            annotation.addMember("since", "$S", deprecation.since());
        }
        if (deprecation.forRemoval()) {
            annotation.addMember("forRemoval", "true");
        }
        return annotation.build();
    }

    /** Nothing in it is Javadoc, HTML, the end of the comment or a Unicode escape. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@', '{', '}', '\\' -> escaped.append("&#").append((int) c).append(';');
                case '/' -> escaped.append(i > 0 && text.charAt(i - 1) == '*' ? "&#47;" : "/");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static String wrapped(String text) {
        StringBuilder wrapped = new StringBuilder();
        int length = 0;
        for (String word : text.split(" ", -1)) {
            if (length > 0 && length + 1 + word.length() > WIDTH) {
                wrapped.append('\n');
                length = 0;
            } else if (length > 0) {
                wrapped.append(' ');
                length++;
            }
            wrapped.append(word);
            length += word.length();
        }
        return wrapped.toString();
    }
}
