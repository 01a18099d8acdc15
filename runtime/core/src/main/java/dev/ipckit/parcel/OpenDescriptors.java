/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes handles that nobody but a parcel or a carrier has any more, so that nobody is there to tell of a failure. */
public final class OpenDescriptors {

    private static final Logger logger = LoggerFactory.getLogger(OpenDescriptors.class);

    private OpenDescriptors() {}

    /** Closes a handle; a failure is logged. */
    public static void close(AutoCloseable descriptor) {
        try {
            descriptor.close();
        } catch (Exception failed) {
            logger.debug("{} could not be closed properly", descriptor, failed);
        }
    }
}
