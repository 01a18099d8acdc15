/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Columns of text, each as wide as it must be, and a line for each thing whatever stands in it. Not thread-safe. */
public final class Table<T> {

    private static final String GAP = "  ";

    private final List<String> heads = new ArrayList<>();
    private final List<Function<T, String>> columns = new ArrayList<>();

    /** Adds a column. */
    public Table<T> column(String head, Function<T, String> text) {
        heads.add(head);
        columns.add(text);
        return this;
    }

    List<String> lines(List<T> things) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heads);
        for (T thing : things) {
            rows.add(columns.stream()
                    .map(column -> Output.inOneLine(column.apply(thing)))
                    .toList());
        }
        int[] widths = new int[heads.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i))
                    .append(" ".repeat(widths[i] - row.get(i).length()))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }
}
