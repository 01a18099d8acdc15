/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import example.Gallery_Picture;

// AIDL 10 derives the interface descriptor from the name of the interface, but this one's is
// example.Gallery.Watcher: give it that one, or change DESCRIPTOR in what AIDL generates.
interface Gallery_Watcher {
    oneway void changed(in Gallery_Picture picture);
}
