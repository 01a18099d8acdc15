/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

@Backing(type="int")
enum Gallery_Format {
    JPEG = 0,
    // in the contract since version 3
    PNG = 1,
}
