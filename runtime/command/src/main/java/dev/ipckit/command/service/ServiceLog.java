/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.service;

import dev.ipckit.samgr.SystemAbility;
import dev.ipckit.samgr.SystemAbilityListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs which services come and go. Thread-safe. */
final class ServiceLog implements SystemAbilityListener {

    private static final Logger logger = LoggerFactory.getLogger(ServiceLog.class);

    @Override
    public void onAdded(SystemAbility ability) {
        logger.info("{} has come", ability);
    }

    @Override
    public void onRemoved(SystemAbility ability) {
        logger.info("{} has gone", ability);
    }
}
