/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

/** The primitives, as parameters and results. */
interface PrimitiveTypes {
    boolean repeatBoolean(boolean token);

    byte repeatByte(byte token);

    char repeatChar(char token);

    short repeatShort(short token);

    int repeatInt(int token);

    long repeatLong(long token);

    float repeatFloat(float token);

    double repeatDouble(double token);
}
