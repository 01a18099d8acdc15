/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.CallingIdentity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The policy of the host decides what other processes may do. */
class SystemAbilityPolicyTest extends SamgrKits {

    @Test
    void aRefusedReplacementLeavesWhatWasThere() {
        SystemAbilityManager guest = guestOf(new OpenPolicy() {
            private int additions;

            @Override
            public synchronized boolean mayAdd(CallingIdentity caller, String name) {
                return additions++ == 0;
            }
        });
        guest.add("greeter", new PoliteGreeter("Old"));
        assertThatThrownBy(() -> guest.add("greeter", new PoliteGreeter("New"))).isInstanceOf(SecurityException.class);
        assertThat(guest.get("greeter", GreeterStub::asInterface).greet("you")).isEqualTo("Old, you");
    }

    @Test
    void thePolicyOfTheHostDecides() throws Exception {
        SystemAbilityManager guest = guestOf(new SystemAbilityPolicy() {
            @Override
            public boolean mayAdd(CallingIdentity caller, String name) {
                return caller.isLocal() || !name.startsWith("reserved/");
            }

            @Override
            public boolean mayGet(CallingIdentity caller, String name) {
                return caller.isLocal() || !name.startsWith("secret/");
            }

            @Override
            public boolean mayList(CallingIdentity caller, String name) {
                return caller.isLocal() || (mayGet(caller, name) && !name.startsWith("hidden/"));
            }

            @Override
            public String toString() {
                return "test policy";
            }
        });
        SystemAbilityManager host = kits.get(0).samgr();
        Events events = new Events();
        guest.subscribe(events);
        for (String name : List.of("secret/x", "hidden/x", "reserved/x", "x")) {
            host.add(name, new PoliteGreeter("Hi"));
        }

        assertThatThrownBy(() -> guest.add("reserved/y", new PoliteGreeter("Hi")))
                .isInstanceOf(SecurityException.class)
                .hasMessageContaining("may not register \"reserved/y\"")
                .hasMessageContaining("test policy");
        assertThatThrownBy(() -> guest.get("secret/x")).isInstanceOf(SecurityException.class);
        assertThat(guest.get("hidden/x")).isNotNull();
        assertThat(guest.list()).extracting(SystemAbility::name).containsExactly("reserved/x", "x");
        assertThat(host.list()).hasSize(4);
        events.assertNext("+reserved/x", "+x");
        assertThat(guest.dump()).contains("hosted by").contains("reserved/x").doesNotContain("secret");
    }

    @Test
    void whatAServiceRegistersItRegistersItselfAndNotItsCaller() {
        SystemAbilityManager guest = guestOf(new OpenPolicy() {
            @Override
            public boolean mayAdd(CallingIdentity caller, String name) {
                return caller.isLocal();
            }
        });
        SystemAbilityManager host = kits.get(0).samgr();
        host.add("factory", new GreeterStub() {
            @Override
            public String greet(String name) {
                host.add(name, new PoliteGreeter("Hi"));
                return name;
            }

            @Override
            public long pid() {
                return 0;
            }
        });

        guest.get("factory", GreeterStub::asInterface).greet("made.on.request");

        assertThat(guest.check("made.on.request")).isNotNull();
    }
}
