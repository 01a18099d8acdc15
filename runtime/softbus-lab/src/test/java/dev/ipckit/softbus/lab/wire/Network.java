/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Machines on one Ethernet that is carried by this process: each pair of them has a wire in each direction, which delays,
 * loses, reorders or is cut as a test says. Needs root and Linux; see {@link Requirements}. Nothing of it remains once it is
 * closed; what a killed process left is removed by the next. Thread-safe.
 */
public final class Network implements AutoCloseable {

    private static final AtomicInteger number = new AtomicInteger();

    private final Wires wires;
    private final EthernetSwitch ethernet;
    private final int networkNumber;
    private final String prefix;
    private final Map<String, Machine> machines = new ConcurrentHashMap<>();
    private final AtomicInteger joined = new AtomicInteger();

    private Network(Wires wires, EthernetSwitch ethernet) {
        this.wires = wires;
        this.ethernet = ethernet;
        networkNumber = number.incrementAndGet();
        prefix = Namespaces.prefix(networkNumber);
    }

    /**
     * A network without machines.
     *
     * @param seed of what happens by chance
     */
    public static Network open(long seed) throws IOException {
        Namespaces.removeStale();
        Wires wires = new Wires(seed);
        return new Network(wires, new EthernetSwitch(wires));
    }

    /** A new machine with an address of its own. */
    public Machine join(String name) throws IOException {
        int host = joined.incrementAndGet();
        return join(name, "10.77." + host / 250 + "." + (host % 250 + 1), host);
    }

    private Machine join(String name, String address, int host) throws IOException {
        if (machines.containsKey(name)) {
            throw new IllegalArgumentException("there is a machine \"" + name + "\" already");
        }
        String card = Namespaces.card(networkNumber, host);
        Machine machine = new Machine(this, name, prefix + name, address);
        Tap tap = Tap.open(card);
        ethernet.plug(name, tap);
        machines.put(name, machine);
        Namespaces.add(machine.namespace());
        // A machine that comes back has the card that it had: others remember it.
        String hardware = String.format("02:00:0a:4d:%02x:%02x", number(address, 2), number(address, 3));
        Commands.run("ip", "link", "set", card, "address", hardware);
        Commands.run("ip", "link", "set", card, "netns", machine.namespace(), "name", Machine.CARD);
        machine.addAddress(address);
        machine.configure("link", "set", "lo", "up");
        machine.configure("link", "set", Machine.CARD, "up");
        return machine;
    }

    private static int number(String address, int part) {
        return Integer.parseInt(address.split("\\.", -1)[part]);
    }

    /**
     * Gives a machine of another network a further card, whose cable ends in this one's switch; it lasts as long as the machine
     * and this network.
     */
    public void attach(Machine machine, String card, String address) throws IOException {
        String outside = Namespaces.card(networkNumber, joined.incrementAndGet());
        Tap tap = Tap.open(outside);
        ethernet.plug(machine.name(), tap);
        Commands.run("ip", "link", "set", outside, "netns", machine.namespace(), "name", card);
        machine.configure("address", "add", address + "/" + Machine.PREFIX, "brd", "+", "dev", card);
        machine.configure("link", "set", card, "up");
    }

    /** Takes the power from a machine: it is gone from one moment to the next, and its last words with it. */
    public void powerOff(Machine machine) {
        machine.cut();
        leave(machine);
    }

    /** The same machine again, with the same address, but nothing on it runs any more. */
    public Machine powerOn(Machine machine) throws IOException {
        Machine again = join(machine.name(), machine.address(), joined.incrementAndGet());
        again.mend();
        return again;
    }

    private void leave(Machine machine) {
        if (machines.remove(machine.name(), machine)) {
            Namespaces.killProcesses(machine.namespace());
            ethernet.unplug(machine.name());
            Namespaces.remove(machine.namespace());
        }
    }

    /** The wire from one machine to another. */
    public Wire wire(Machine from, Machine to) {
        return wires.between(from.name(), to.name());
    }

    /** Has all wires be alike. */
    public void quality(Quality quality) {
        for (Machine from : machines.values()) {
            others(from).forEach(to -> wire(from, to).quality(quality));
        }
    }

    /** Cuts both wires between two machines. */
    public void cut(Machine one, Machine other) {
        wire(one, other).cut();
        wire(other, one).cut();
    }

    /** Mends them. */
    public void mend(Machine one, Machine other) {
        wire(one, other).mend();
        wire(other, one).mend();
    }

    /** Mends all wires. */
    public void mend() {
        machines.values().forEach(Machine::mend);
    }

    List<Machine> others(Machine machine) {
        return machines.values().stream().filter(other -> other != machine).toList();
    }

    @Override
    public void close() {
        new ArrayList<>(machines.values()).forEach(this::leave);
        ethernet.close();
    }
}
