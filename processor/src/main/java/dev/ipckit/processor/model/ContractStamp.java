/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

import java.util.List;

/**
 * What generated classes say about their contract.
 *
 * @param codes the transaction codes, one for each method of the model, in its order
 * @param version the version, 0 when no lock file is kept
 * @param hash the hash of the contract
 */
public record ContractStamp(List<Integer> codes, int version, String hash) {}
