/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import example.Gallery_Picture;

@Descriptor(value="example.Gallery.Watcher")
interface Gallery_Watcher {
    oneway void changed(in Gallery_Picture picture);
}
