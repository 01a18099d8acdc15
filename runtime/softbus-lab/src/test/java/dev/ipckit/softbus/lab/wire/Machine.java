/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.wire;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A machine of a {@link Network}: a network namespace of the kernel with one network card, {@value #CARD}, whose cable ends
 * in the switch. Thread-safe.
 */
public final class Machine {

    /** The name of the card within the machine. */
    public static final String CARD = "eth0";

    static final int PREFIX = 16;

    private final Network network;
    private final String name;
    private final String namespace;
    private final String address;

    /** Those of its card at the moment. */
    private final Set<String> addresses = ConcurrentHashMap.newKeySet();

    Machine(Network network, String name, String namespace, String address) {
        this.network = network;
        this.name = name;
        this.namespace = namespace;
        this.address = address;
    }

    /** As {@link Network#join} was told. */
    public String name() {
        return name;
    }

    /** The address that it was given when it joined. */
    public String address() {
        return address;
    }

    /** What a command begins with that runs on this machine. */
    public List<String> prefix() {
        return List.of("ip", "netns", "exec", namespace);
    }

    String namespace() {
        return namespace;
    }

    /** Gives it a further address, in the network's own range. */
    public void addAddress(String added) {
        configure("address", "add", added + "/" + PREFIX, "brd", "+", "dev", CARD);
        addresses.add(added);
    }

    /** Takes an address away, and its connections with it. */
    public void removeAddress(String removed) {
        configure("address", "del", removed + "/" + PREFIX, "dev", CARD);
        addresses.remove(removed);
    }

    /** Has it have the address that it was given when it joined, and no other; nothing changes if that is so. */
    public void moveHome() {
        addresses.stream().filter(other -> !other.equals(address)).toList().forEach(this::removeAddress);
        if (!addresses.contains(address)) {
            addAddress(address);
        }
    }

    /** Pulls the cable out: the machine sees it. Addresses remain. */
    public void pullCable() {
        configure("link", "set", CARD, "carrier", "off");
    }

    /** Plugs the cable in again. */
    public void plugCable() {
        configure("link", "set", CARD, "carrier", "on");
    }

    /** Cuts every wire to and from this machine somewhere on the way: nobody sees it. */
    public void cut() {
        network.others(this).forEach(other -> network.cut(this, other));
    }

    /** Mends them. */
    public void mend() {
        network.others(this).forEach(other -> network.mend(this, other));
    }

    void configure(String... command) {
        String[] all = new String[command.length + 3];
        all[0] = "ip";
        all[1] = "-n";
        all[2] = namespace;
        System.arraycopy(command, 0, all, 3, command.length);
        Commands.run(all);
    }

    @Override
    public String toString() {
        return name + " (" + address + ")";
    }
}
