/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package documented;

import dev.ipckit.annotation.RemoteInterface;
import java.util.List;

class DivisionByZero extends Exception {}

class PocketCalculator implements Calculator {
    @Override
    public Quotient divide(long dividend, long divisor) {
        return new Quotient(dividend / divisor, dividend % divisor);
    }

    @Override
    public long sum(List<Long> numbers, Progress progress) {
        return numbers.size();
    }
}

record Quote(long cents) {}

class UnknownSymbol extends Exception {}

@RemoteInterface
interface Screen {
    void show(String text);
}

class Projector implements Screen {
    @Override
    public void show(String text) {}
}

@RemoteInterface
interface Thumbnailer {
    byte[] thumbnail(String file, int longestSide, Progress progress);

    @RemoteInterface
    interface Progress {
        void percentRead(int percent);
    }
}

class Decoder extends ThumbnailerStub {
    @Override
    public byte[] thumbnail(String file, int longestSide, Thumbnailer.Progress progress) {
        return new byte[0];
    }
}
