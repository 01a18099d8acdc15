/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import example.Settings_Value;

/**
 * Values as a foreign union has them.
 */
interface Settings {
    Settings_Value get(String name);
}
