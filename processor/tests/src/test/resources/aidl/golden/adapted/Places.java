package example;

import dev.ipckit.Holder;
import dev.ipckit.annotation.*;
import dev.ipckit.parcel.TypeAdapter;
import java.nio.file.Path;
import java.util.*;
import org.jspecify.annotations.Nullable;

@RemoteInterface
@ParcelAdapter({Places.ByText.class, Places.ByList.class, Places.ByHash.class})
interface Places {
    @Nullable
    Path path(Path path, List<Path> paths, Map<String, Path> named, Map<Path, Path> moved);

    @Nullable
    Thread thread(Thread[] threads);

    Folder folder(Folder folder, Optional<Folder> other);

    List<Folder> folders(Collection<@Nullable Folder> folders);

    void fill(@Out Holder<Folder> folder, Entry entry);

    record Entry(Path path, @Nullable Thread thread, Folder folder) {}

    final class Folder {
        final List<Folder> inner;

        Folder(List<Folder> inner) {
            this.inner = inner;
        }
    }

    final class ByText implements TypeAdapter<Path, String> {
        @Override
        public String toParcel(Path value) {
            return value.toString();
        }

        @Override
        public Path fromParcel(String value) {
            return Path.of(value);
        }
    }

    final class ByList implements TypeAdapter<Folder, List<Folder>> {
        @Override
        public List<Folder> toParcel(Folder value) {
            return value.inner;
        }

        @Override
        public Folder fromParcel(List<Folder> value) {
            return new Folder(value);
        }
    }

    final class ByHash implements TypeAdapter<Thread, Integer> {
        @Override
        public Integer toParcel(Thread value) {
            return value.hashCode();
        }

        @Override
        public Thread fromParcel(Integer value) {
            throw new IllegalArgumentException("no thread " + value);
        }
    }
}
