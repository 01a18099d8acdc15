/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

// Numbers that a reader does not know are read as OTHER.
@Backing(type="byte")
enum Gallery_Channel {
    ALPHA = -1,
    OTHER = 4,
}
