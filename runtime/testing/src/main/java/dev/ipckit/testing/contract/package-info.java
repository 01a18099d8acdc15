/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * What a call, a death, a oneway, an identity and a limit mean, written once as tests that every transport passes.
 *
 * <p>A transport extends {@link dev.ipckit.testing.contract.TransportContractSuite} and supplies a {@link
 * dev.ipckit.testing.contract.TransportFixture}; that is all.
 */
@NullMarked
package dev.ipckit.testing.contract;

import org.jspecify.annotations.NullMarked;
