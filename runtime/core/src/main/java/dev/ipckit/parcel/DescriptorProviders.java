/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.ServiceLoader;

/** The provider of this JVM, looked for once. */
final class DescriptorProviders {

    private DescriptorProviders() {}

    static DescriptorProvider chosen() {
        return Chosen.PROVIDER;
    }

    private static final class Chosen {
        static final DescriptorProvider PROVIDER =
                ServiceLoader.load(DescriptorProvider.class, DescriptorProvider.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .filter(DescriptorProvider::isAvailable)
                        .findFirst()
                        .orElseGet(OfTheJdk::new);
    }

    /** What there is without any other: channels of the JDK, and its direct memory. */
    private static final class OfTheJdk implements DescriptorProvider {
        @Override
        public boolean isAvailable() {
            return true;
        }

        @Override
        public ParcelFileDescriptor open(Path path, OpenOption... options) throws IOException {
            return LocalFile.of(path, FileChannel.open(path, options));
        }

        @Override
        public SharedMemory allocate(String name, long size) throws IOException {
            return LocalMemory.ofZeros(name, size);
        }
    }
}
