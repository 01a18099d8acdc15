/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.mdns;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A name in DNS: labels, the most special one first. Names that differ in the case of ASCII letters are the same (RFC
 * 6762, section 16). Immutable.
 *
 * @param labels each of 1 to 63 bytes in UTF-8, its ASCII letters in lower case; all together 255 at the most
 */
public record DnsName(List<String> labels) {

    static final int MAX_LABEL = 63;
    static final int MAX_NAME = 255;

    /** Refuses what is no name. */
    public DnsName {
        int size = 1;
        List<String> lower = new ArrayList<>();
        for (String label : labels) {
            int length = label.getBytes(StandardCharsets.UTF_8).length;
            if (length < 1 || length > MAX_LABEL) {
                throw new IllegalArgumentException("a label of " + length + " bytes, where 1 to 63 are allowed");
            }
            size += length + 1;
            lower.add(lower(label));
        }
        if (size > MAX_NAME) {
            throw new IllegalArgumentException("a name of " + size + " bytes, where at most 255 are allowed");
        }
        labels = List.copyOf(lower);
    }

    /** Other letters stay as they are: in lower case they may take more bytes than the label was checked for. */
    private static String lower(String label) {
        StringBuilder lower = new StringBuilder(label);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                lower.setCharAt(i, (char) (c - 'A' + 'a'));
            }
        }
        return lower.toString();
    }

    /** A name of labels without dots, written with dots between them. */
    public static DnsName of(String text) {
        return new DnsName(List.of(text.split("\\.")));
    }

    /** The name below this one. */
    public DnsName child(String label) {
        List<String> longer = new ArrayList<>();
        longer.add(label);
        longer.addAll(labels);
        return new DnsName(longer);
    }

    /** Whether this name is one label below another. */
    public boolean isChildOf(DnsName parent) {
        return labels.size() == parent.labels.size() + 1
                && labels.subList(1, labels.size()).equals(parent.labels);
    }

    @Override
    public String toString() {
        return String.join(".", labels);
    }
}
