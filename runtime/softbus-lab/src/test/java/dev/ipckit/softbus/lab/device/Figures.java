/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.device;

/**
 * What a device holds at the moment.
 *
 * @param threads of the runtime that carry calls between devices
 * @param descriptors of files and sockets, of the whole process, without those of the line to the test
 * @param proxies objects of other devices that it refers to
 * @param stubs objects of its own that other devices refer to
 * @param parcels that are in use
 */
public record Figures(int threads, int descriptors, int proxies, int stubs, int parcels) {}
