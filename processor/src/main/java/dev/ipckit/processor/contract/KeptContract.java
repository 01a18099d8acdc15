/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

import dev.ipckit.processor.model.ContractStamp;
import dev.ipckit.processor.rule.Findings;
import org.jspecify.annotations.Nullable;

/**
 * What became of a contract.
 *
 * @param stamp what generated classes say about it
 * @param findings what is wrong with it, and what must be known about it
 * @param text the new text of the lock file, null when it stays as it is
 */
public record KeptContract(
        ContractStamp stamp, Findings findings, @Nullable String text) {}
