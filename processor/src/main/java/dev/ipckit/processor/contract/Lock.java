/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

import java.util.List;

/**
 * What a lock file says.
 *
 * @param contract the contract
 * @param version its version, from 1 upwards
 * @param releases the versions that are in the hands of others, in ascending order
 */
record Lock(Contract contract, int version, List<Release> releases) {

    /**
     * A version that no longer changes.
     *
     * @param version its number
     * @param hash the hash of its contract
     */
    record Release(int version, String hash) {}

    /** Whether this version, as it is, is in the hands of others. */
    boolean isReleased() {
        return releases.stream().anyMatch(release -> release.version() == version);
    }
}
