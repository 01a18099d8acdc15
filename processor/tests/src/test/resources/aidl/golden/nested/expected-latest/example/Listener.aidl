/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

interface Listener {
    void counted(int value);
}
