/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import dev.ipckit.RemoteObject;
import java.util.List;

/**
 * What a helper process serves, for those who need no {@code main} of their own: a class that implements this and has a
 * constructor without parameters can be given to {@link HelperProcess#of(Class)}. The JVM of the child makes one
 * instance.
 */
public interface HelperService {

    /**
     * Makes the root object that the parent gets. What it throws ends the child, and reaches the parent as the error
     * output of a {@link HelperStartException}.
     *
     * @param arguments those of {@link HelperBuilder#arguments}
     */
    RemoteObject start(List<String> arguments) throws Exception;
}
