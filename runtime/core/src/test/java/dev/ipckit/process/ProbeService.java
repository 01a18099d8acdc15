/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import dev.ipckit.RemoteObject;
import java.util.List;

/** A child without a main. Not public, nor is its constructor: that is not asked for. */
final class ProbeService implements HelperService {

    @Override
    public RemoteObject start(List<String> arguments) {
        if (arguments.contains("fail")) {
            throw new IllegalStateException("the service does not want to");
        }
        return new ProbeStub(arguments);
    }
}
