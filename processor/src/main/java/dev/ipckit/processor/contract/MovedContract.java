/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

import dev.ipckit.processor.model.RemoteInterfaceModel;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells an interface that was moved from one that only has the same name: it has all methods that the lock file knows. */
public final class MovedContract {
    private static final Pattern METHOD = Pattern.compile("method \\d+: (.*?)(?: since \\d+)?");
    private static final Pattern QUALIFIER = Pattern.compile("\\p{javaJavaIdentifierPart}+\\.");

    private MovedContract() {}

    /**
     * Compares by simple names, since what an interface uses may have been moved with it.
     *
     * @param model an interface without a lock file
     * @param former the lock file of another one, which is not there any more
     * @return whether the former has methods, and they are all here
     * @throws IOException if the file cannot be read
     */
    public static boolean isHere(RemoteInterfaceModel model, LockFile former) throws IOException {
        String text = former.read();
        List<String> before = text == null
                ? List.of()
                : text.lines()
                        .map(METHOD::matcher)
                        .filter(method -> method.matches())
                        .map(method -> simple(method.group(1)))
                        .toList();
        Set<String> now = model.methods().stream()
                .map(method -> simple(SourceContract.method(model, method, 0).shown()))
                .collect(Collectors.toSet());
        return !before.isEmpty() && now.containsAll(before);
    }

    private static String simple(String signature) {
        return QUALIFIER.matcher(signature).replaceAll("");
    }
}
